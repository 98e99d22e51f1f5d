// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/miljoereport.h"

#include <QWidget>
#include <optional>

namespace nemsms::ui {

class Button;
class CheckList;
class TextLabel;

/// Shows a check of an environment: each layer in words, where it stopped, whose desk that is and what to do.
class ConnectionCheck final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionCheck(QWidget *parent = nullptr);

    void showReport(const usecases::MiljoeReport &report);
    void setRunning(bool running);

Q_SIGNALS:
    void wanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<usecases::MiljoeReport> m_report;
    TextLabel *m_heading;
    Button *m_run;
    CheckList *m_layers;
    TextLabel *m_verdict;
};

} // namespace nemsms::ui
