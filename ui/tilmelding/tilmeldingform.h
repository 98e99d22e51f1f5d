// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "usecases/tilmeldingdraft.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace nemsms::base {
struct Error;
}

namespace nemsms::ui {

class Button;
class MaskedEdit;
class RecordChoice;
class TextLabel;

/// Whom to enrol and the consent that it rests on, with the words that the citizen must hear.
class TilmeldingForm final : public QFrame
{
    Q_OBJECT
public:
    /// `tools` outlives the form.
    explicit TilmeldingForm(const EntityTools &tools, QWidget *parent = nullptr);

    /// Reads the test persons of the active environment.
    void load();
    [[nodiscard]] usecases::TilmeldingDraft draft() const;
    void setConsentText(const QString &text);
    /// While a call is under way nothing can be begun.
    void setBusy(bool busy);

Q_SIGNALS:
    void enrolWanted();
    void updateWanted();
    void failed(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void offer(QComboBox *combo, const char *field);
    void retranslate();

    EntityTools m_tools;
    RecordChoice *m_person;
    MaskedEdit *m_typed;
    TextLabel *m_numberLabel;
    MaskedEdit *m_number;
    TextLabel *m_giverLabel;
    QComboBox *m_giver;
    TextLabel *m_wayLabel;
    QComboBox *m_way;
    TextLabel *m_timeLabel;
    QLineEdit *m_time;
    TextLabel *m_consentHeading;
    TextLabel *m_consent;
    Button *m_enrol;
    Button *m_update;
};

} // namespace nemsms::ui
