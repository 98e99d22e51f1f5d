// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "usecases/timeline.h"

#include <QFrame>

class QLineEdit;

namespace nemsms::ui {

class Button;
class RouteTimeline;
class TextLabel;

/// The life of one test SMS: its timeline, beside it those of the same message by other routes, a person's tick "received on the phone", and the way to the raw messages.
class TestSmsStory final : public QFrame
{
    Q_OBJECT
public:
    explicit TestSmsStory(QWidget *parent = nullptr);

    void showTestSms(const base::Record &testSms, const QList<usecases::TimelinePoint> &points);
    /// What went the other routes, to stand beside it; their timelines come by showOtherWay().
    void setOtherWays(const QList<base::Record> &others);
    void showOtherWay(const QString &id, const QList<usecases::TimelinePoint> &points);
    [[nodiscard]] base::Record testSms() const { return m_testSms; }
    /// Accepted or held, so that delivery is still to come.
    [[nodiscard]] bool waitsForDelivery() const;
    /// Handed to the sender without an answer: may be sent again.
    [[nodiscard]] bool isQueued() const;

Q_SIGNALS:
    void ticked(const QString &id, const QString &who);
    void resendWanted(const QString &id);
    void recallWanted(const QString &id);
    /// `route` is one of usecases::ruteChoices().
    void otherWayWanted(const QString &id, const QString &route);
    void rawWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] bool waitsForItsDay() const;
    [[nodiscard]] QString missingRoute() const;

    base::Record m_testSms;
    QList<usecases::TimelinePoint> m_points;
    QList<base::Record> m_others;
    TextLabel *m_heading;
    TextLabel *m_identifier;
    Button *m_raw;
    RouteTimeline *m_timeline;
    QList<RouteTimeline *> m_otherTimelines;
    QWidget *m_tickRow;
    TextLabel *m_whoLabel;
    QLineEdit *m_who;
    Button *m_tick;
    Button *m_resend;
    Button *m_recall;
    Button *m_other;
};

} // namespace nemsms::ui
