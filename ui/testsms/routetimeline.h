// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testsms.h"
#include "ui/kit/timeline.h"
#include "usecases/timeline.h"

#include <QWidget>

namespace nemsms::ui {

class Chip;
class TextLabel;

/// The life of one test SMS under the name of its route, to stand beside others.
class RouteTimeline final : public QWidget
{
    Q_OBJECT
public:
    explicit RouteTimeline(const QString &objectName, QWidget *parent = nullptr);

    /// `points` may come later.
    void showTestSms(const domain::TestSms &testSms, const QList<usecases::TimelinePoint> &points);
    [[nodiscard]] QString id() const { return m_testSms.id; }
    [[nodiscard]] const Timeline *timeline() const { return m_timeline; }
    /// Says the route only where there is another one to tell it from.
    void setRouteShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    domain::TestSms m_testSms;
    QList<usecases::TimelinePoint> m_points;
    QWidget *m_head;
    TextLabel *m_route;
    Chip *m_state;
    Timeline *m_timeline;
};

} // namespace nemsms::ui
