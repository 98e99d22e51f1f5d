// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace nemsms::ui {

class TimelineMark;
class TextLabel;

/// One step in the life of a thing.
struct TimelineStep {
    QString heading; ///< the state's name
    QString icon;    ///< in the drawn set
    Tone tone = Tone::Neutral;
    bool happened = false;
    QString time;   ///< "10:02:11"; empty while it has not happened
    QString detail; ///< whole sentence: by what evidence, or what is waited for
};

/// Steps from left to right on a line: what happened stands on a drawn line, what is waited for on a dotted one.
class Timeline final : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(const QString &objectName, QWidget *parent = nullptr);

    void setSteps(const QList<TimelineStep> &steps);
    [[nodiscard]] const QList<TimelineStep> &steps() const { return m_steps; }

private:
    struct Column {
        QWidget *widget;
        TimelineMark *mark;
        TextLabel *heading;
        TextLabel *time;
        TextLabel *detail;
    };
    [[nodiscard]] Column makeColumn();

    QList<TimelineStep> m_steps;
    QList<Column> m_columns;
    QHBoxLayout *m_row;
};

} // namespace nemsms::ui
