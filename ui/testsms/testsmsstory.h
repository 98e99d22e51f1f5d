// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "ui/kit/timeline.h"
#include "usecases/timeline.h"

#include <QFrame>

class QLineEdit;

namespace nemsms::ui {

class Button;

/// The life of one test SMS: its timeline, a person's tick "received on the phone", and the way to the raw messages.
class TestSmsStory final : public QFrame
{
    Q_OBJECT
public:
    explicit TestSmsStory(QWidget *parent = nullptr);

    void showTestSms(const base::Record &testSms, const QList<usecases::TimelinePoint> &points);
    [[nodiscard]] base::Record testSms() const { return m_testSms; }
    /// Accepted or held, so that delivery is still to come.
    [[nodiscard]] bool waitsForDelivery() const;
    /// Handed to the sender without an answer: may be sent again.
    [[nodiscard]] bool isQueued() const;

Q_SIGNALS:
    void ticked(const QString &id, const QString &who);
    void resendWanted(const QString &id);
    void rawWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] TimelineStep step(const usecases::TimelinePoint &point) const;

    base::Record m_testSms;
    QList<usecases::TimelinePoint> m_points;
    TextLabel *m_heading;
    TextLabel *m_identifier;
    Button *m_raw;
    Timeline *m_timeline;
    QWidget *m_tickRow;
    TextLabel *m_whoLabel;
    QLineEdit *m_who;
    Button *m_tick;
    Button *m_resend;
};

} // namespace nemsms::ui
