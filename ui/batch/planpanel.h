// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/plantablemodel.h"
#include "ui/entity/entitytools.h"
#include "ui/kit/rowtable.h"

#include <QWidget>
#include <optional>
#include <stop_token>

class QLineEdit;
class QStackedWidget;

namespace nemsms::usecases {
class PlanVerbs;
class TestSmsVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

class ActivityList;
class Button;
class EmptyState;
class SendingChoice;
class StatusBanner;
class TextLabel;

/// Runs a test plan step by step, lets a tester tick what a step waits for, and saves the report of it.
class PlanPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Everything outlives the panel.
    PlanPanel(usecases::PlanVerbs &plans, usecases::TestSmsVerbs &sms, const EntityTools &tools, ActivityList &activities,
              StatusBanner &banner, QWidget *parent = nullptr);
    ~PlanPanel() override;

    void refresh();
    void retranslate();

private:
    using Write = base::Result<> (*)(const usecases::PlanRapport &, const QString &);

    void build();
    void run();
    void tick();
    void showState();
    void save(Button *button, const QString &ending, Write write);

    usecases::PlanVerbs &m_plans;
    usecases::TestSmsVerbs &m_sms;
    ActivityList &m_activities;
    StatusBanner &m_banner;
    PlanTableModel m_model;
    std::optional<usecases::PlanRapport> m_report;
    std::optional<std::stop_source> m_running; ///< none = nothing runs
    SendingChoice *m_choice;
    Button *m_run;
    Button *m_stop;
    TextLabel *m_whoLabel;
    QLineEdit *m_who;
    Button *m_tick;
    TextLabel *m_summary;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
    Button *m_pdf;
    Button *m_sheet;
    Button *m_junit;
};

} // namespace nemsms::ui
