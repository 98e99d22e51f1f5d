// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpage.h"

#include "ui/kit/activitylist.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/statusbanner.h"

#include <QHeaderView>
#include <QStackedWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

LogPage::LogPage(usecases::LogVerbs &verbs, ActivityList &activities, QWidget *parent)
    : PageFrame(u"logPage"_s, parent), m_verbs(verbs), m_activities(activities),
      m_model([&verbs](usecases::LogQuery query) { return verbs.list(query); }),
      m_verify(new Button(ButtonKind::Primary, u"verify"_s, u"shield"_s, this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(u"log"_s, this))
{
    addAction(m_verify);
    prepareTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setContent(m_stack);
    connect(m_verify, &Button::clicked, this, &LogPage::verify);
    connect(&m_model, &LogTableModel::failed, &banner(), &StatusBanner::showError);
    connect(&m_model, &LogTableModel::loaded, this, [this] {
        m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
        if (!m_fitted && m_model.rowCount() > 0) {
            m_fitted = true;
            m_table->resizeColumnsToContents();
            for (int column = 0; column < LogTableModel::ColumnCount; ++column) {
                m_table->setColumnWidth(column, m_table->columnWidth(column) + space::group);
            }
        }
    });
    LogPage::retranslate();
}

void LogPage::prepareTable()
{
    m_table->setObjectName(u"logRows"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(space::row, fontMetrics().height() + space::group));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
}

void LogPage::refresh()
{
    m_model.reload();
}

QWidget *LogPage::firstWidget()
{
    return m_table;
}

void LogPage::verify()
{
    const int number = m_activities.begin([] { return tr("Check of the audit log"); }, std::stop_source());
    m_verify->setEnabled(false);
    base::join(m_verbs.verify(), this, [this, number](base::Result<usecases::LogDom> verdict) {
        m_verify->setEnabled(true);
        if (!verdict) {
            m_activities.end(number, Tone::Bad, verdict.error().message);
            banner().showError(verdict.error());
            return;
        }
        m_activities.end(number, verdict->hel ? Tone::Ok : Tone::Bad, verdict->message);
        showVerdict(*verdict);
    });
}

void LogPage::showVerdict(const usecases::LogDom &verdict)
{
    banner().tell(verdict.hel ? Tone::Ok : Tone::Bad, verdict.message);
    if (const int row = verdict.hel ? -1 : m_model.rowOf(verdict.brudVed); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
    }
}

void LogPage::retranslate()
{
    setHead(tr("Log", "page: the audit log"),
            tr("Who did what, when and with which program. Rows are chained, so that a change or a missing row shows."));
    m_verify->setText(tr("Verify the log"));
    m_table->setAccessibleName(tr("Audit log"));
    m_empty->setWords(tr("Nothing is logged yet"), tr("Everything that is written leaves a row here."));
    Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, LogTableModel::ColumnCount - 1);
}

} // namespace nemsms::ui
