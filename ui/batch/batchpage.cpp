// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchpage.h"

#include "ui/batch/batchpanel.h"
#include "ui/batch/planpanel.h"
#include "ui/batch/templatepanel.h"

#include <QTabWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

BatchPage::BatchPage(usecases::BatchVerbs &batches, usecases::PlanVerbs &plans, usecases::TestSmsVerbs &sms,
                     const EntityTools &tools, ActivityList &activities, QWidget *parent)
    : PageFrame(u"batchPage"_s, parent), m_tabs(new QTabWidget(this)),
      m_batches(new BatchPanel(batches, sms, tools, activities, banner(), m_tabs)),
      m_plans(new PlanPanel(plans, sms, tools, activities, banner(), m_tabs)),
      m_templates(new TemplatePanel(sms, banner(), m_tabs))
{
    m_tabs->setObjectName(u"batchTabs"_s);
    m_tabs->addTab(m_batches, QString());
    m_tabs->addTab(m_plans, QString());
    m_tabs->addTab(m_templates, QString());
    setContent(m_tabs);
    BatchPage::retranslate();
}

void BatchPage::refresh()
{
    m_batches->refresh();
    m_plans->refresh();
    m_templates->refresh();
}

QWidget *BatchPage::firstWidget()
{
    return m_tabs->currentWidget() == m_batches ? m_batches->firstWidget() : m_tabs;
}

void BatchPage::retranslate()
{
    setHead(tr("Batches and plans"),
            tr("Many test SMS at once, each with a life of its own. At most 1,000, to test persons: this is a console for tests and not "
               "a mass sender."));
    m_tabs->setAccessibleName(tr("Batches and plans"));
    m_tabs->setTabText(0, tr("Batches"));
    m_tabs->setTabText(1, tr("Test plans"));
    m_batches->retranslate();
    m_tabs->setTabText(2, tr("Templates"));
    m_plans->retranslate();
    m_templates->retranslate();
}

} // namespace nemsms::ui
