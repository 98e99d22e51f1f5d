// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/pageframe.h"

class QTabWidget;

namespace nemsms::usecases {
class BatchVerbs;
class PlanVerbs;
class TestSmsVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

class ActivityList;
class BatchPanel;
class PlanPanel;
class TemplatePanel;

/// Many test SMS at once: batches, test plans, and the templates of their texts.
class BatchPage final : public PageFrame
{
    Q_OBJECT
public:
    /// Everything outlives the page.
    BatchPage(usecases::BatchVerbs &batches, usecases::PlanVerbs &plans, usecases::TestSmsVerbs &sms, const EntityTools &tools,
              ActivityList &activities, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstWidget() override;

protected:
    void retranslate() override;

private:
    QTabWidget *m_tabs;
    BatchPanel *m_batches;
    PlanPanel *m_plans;
    TemplatePanel *m_templates;
};

} // namespace nemsms::ui
