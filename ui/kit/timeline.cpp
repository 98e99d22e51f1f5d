// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timeline.h"

#include "ui/kit/textlabel.h"
#include "ui/kit/timelinemark.h"

#include <QHBoxLayout>

namespace nemsms::ui {

Timeline::Timeline(const QString &objectName, QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(objectName);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
}

Timeline::Column Timeline::makeColumn()
{
    auto *widget = new QWidget(this);
    const auto place = m_columns.size();
    Column column {widget, new TimelineMark(widget), new TextLabel(TextRole::Strong, widget),
                   new TextLabel(TextRole::Muted, widget), new TextLabel(TextRole::Small, widget)};
    column.heading->setObjectName(QStringLiteral("stepHeading%1").arg(place));
    column.time->setObjectName(QStringLiteral("stepTime%1").arg(place));
    column.detail->setObjectName(QStringLiteral("stepDetail%1").arg(place));
    column.detail->wrapped();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addWidget(column.heading);
    head->addWidget(column.time);
    head->addStretch(1);
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::inside);
    lines->addWidget(column.mark);
    lines->addLayout(head);
    lines->addWidget(column.detail);
    lines->addStretch(1);
    column.detail->setContentsMargins(0, 0, space::group, 0);
    return column;
}

void Timeline::setSteps(const QList<TimelineStep> &steps)
{
    m_steps = steps;
    while (m_columns.size() < steps.size()) {
        m_columns += makeColumn();
        m_row->addWidget(m_columns.last().widget, 1, Qt::AlignTop);
    }
    QStringList spoken;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        column.widget->setVisible(i < steps.size());
        if (i >= steps.size()) {
            continue;
        }
        const TimelineStep &step = steps.at(i);
        column.mark->setStep(step, i + 1 < steps.size(), i + 1 < steps.size() && steps.at(i + 1).happened);
        column.heading->setText(step.heading);
        column.time->setText(step.time);
        column.detail->setText(step.detail);
        column.detail->setVisible(!step.detail.isEmpty());
        spoken += QStringList {step.heading, step.time, step.detail}.join(QLatin1Char(' ')).simplified();
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
}

} // namespace nemsms::ui
