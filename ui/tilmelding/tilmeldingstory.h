// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tilmelding.h"
#include "usecases/timeline.h"

#include <QFrame>

namespace nemsms::ui {

class Button;
class Chip;
class TextLabel;
class Timeline;

/// One case: its state, its timeline, and what can be done with it now.
class TilmeldingStory final : public QFrame
{
    Q_OBJECT
public:
    explicit TilmeldingStory(QWidget *parent = nullptr);

    /// A null record hides it.
    void showCase(const base::Record &sag, const QList<usecases::TimelinePoint> &points);
    [[nodiscard]] QString caseId() const { return m_sag ? m_sag->id : QString(); }
    [[nodiscard]] bool awaitsConfirmation() const;
    void setBusy(bool busy);

Q_SIGNALS:
    void resumeWanted(const QString &id);
    void statusWanted(const QString &id);
    void withdrawWanted(const QString &id);
    void phoneWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] const domain::Tilmelding &sag() const { return static_cast<const domain::Tilmelding &>(*m_sag); }

    base::Record m_sag;
    QList<usecases::TimelinePoint> m_points;
    TextLabel *m_heading;
    TextLabel *m_identifier;
    Chip *m_state;
    Timeline *m_timeline;
    Button *m_resume;
    Button *m_status;
    Button *m_phone;
    Button *m_withdraw;
};

} // namespace nemsms::ui
