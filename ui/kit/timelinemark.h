// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/timeline.h"

namespace nemsms::ui {

/// The mark of one step and the line to the next.
class TimelineMark final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineMark(QWidget *parent = nullptr);

    /// `leadsOn`: a line goes to the next step, drawn through when `nextHappened`.
    void setStep(const TimelineStep &step, bool leadsOn, bool nextHappened);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimelineStep m_step;
    bool m_leadsOn = false;
    bool m_nextHappened = false;
};

} // namespace nemsms::ui
