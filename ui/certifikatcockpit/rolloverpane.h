// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/cockpitverbs.h"

#include <QWidget>

class QVBoxLayout;

namespace nemsms::ui {

class TextLabel;

/// The roll-over of one certificate: its steps with their days, to be ticked off, and what is always to be said.
class RolloverPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RolloverPane(QWidget *parent = nullptr);

    void showPlan(const usecases::Rollover &plan);
    /// One sentence in the plan's place.
    void showNothing(const QString &sentence);

Q_SIGNALS:
    void ticked(const QByteArray &step, bool done);

private:
    void clear();

    TextLabel *m_heading;
    QWidget *m_steps;
    QVBoxLayout *m_column;
};

} // namespace nemsms::ui
