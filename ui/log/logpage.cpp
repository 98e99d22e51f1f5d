// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpage.h"

#include "ui/kit/activitylist.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/times.h"
#include "ui/log/logfilter.h"
#include "usecases/activecontext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

LogPage::LogPage(const EntityTools &tools, ActivityList &activities, QWidget *parent)
    : PageFrame(u"logPage"_s, parent), m_tools(tools), m_activities(activities),
      m_model([log = &tools.log](usecases::LogQuery query) { return log->list(query); }), m_filter(new LogFilter(this)),
      m_chip(new Chip(u"logVerdict"_s, this)), m_open(new Button(ButtonKind::Normal, u"openRecord"_s, u"eye"_s, this)),
      m_verify(new Button(ButtonKind::Primary, u"verify"_s, u"shield"_s, this)), m_stack(new QStackedWidget(this)),
      m_table(new RowTable(u"logRows"_s, this)), m_empty(new EmptyState(u"log"_s, this))
{
    addAction(m_open);
    addAction(m_verify);
    filterRow()->addWidget(m_filter);
    filterRow()->addStretch(1);
    filterRow()->addWidget(m_chip);
    prepareTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setContent(m_stack);
    connect(m_filter, &LogFilter::chosen, this, &LogPage::filter);
    connect(m_empty, &EmptyState::stepChosen, m_filter, &LogFilter::clear);
    connect(m_open, &Button::clicked, this, &LogPage::openRecord);
    connect(m_table, &RowTable::rowOpened, this, &LogPage::openRecord);
    connect(m_verify, &Button::clicked, this, &LogPage::verify);
    connect(&m_model, &LogTableModel::failed, &banner(), &StatusBanner::showError);
    connect(&m_model, &LogTableModel::loaded, this, &LogPage::showRows);
    LogPage::retranslate();
}

void LogPage::prepareTable()
{
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPage::showRows);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogPage::showRows);
}

/// Each column as wide as its rows and its head; the last one takes what is left.
void LogPage::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < LogTableModel::What; ++column) {
        const int head = m_table->horizontalHeader()->sectionSizeHint(column);
        m_table->setColumnWidth(column, qMax(head, m_table->columnWidth(column)) + space::group);
    }
}

void LogPage::showRows()
{
    const auto *line = currentLine();
    m_open->setEnabled(line && !line->entityWords().isEmpty());
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (!m_fitted && m_model.rowCount() > 0) {
        m_fitted = true;
        fitColumns();
    }
}

void LogPage::refresh()
{
    base::join(m_tools.log.actors(), this, [this](base::Result<QStringList> names) {
        if (names) {
            m_filter->setActors(*names);
        } else {
            banner().showError(names.error());
        }
    });
    m_model.reload();
}

bool LogPage::focusSearch()
{
    m_filter->focusSearch();
    return true;
}

QWidget *LogPage::firstWidget()
{
    return m_table;
}

QByteArray LogPage::saveLayout() const
{
    return m_filter->save();
}

void LogPage::restoreLayout(const QByteArray &saved)
{
    m_filter->restore(saved);
    filter();
}

void LogPage::filter()
{
    m_model.setFilter(m_filter->query(m_tools.context.ownClock()->now()));
    retranslate(); // an empty page says why it is empty
}

const usecases::LogLine *LogPage::currentLine() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model.rowCount() ? &m_model.line(current.row()) : nullptr;
}

void LogPage::openRecord()
{
    if (const auto *line = currentLine(); line && !line->entityWords().isEmpty()) {
        Q_EMIT pageWanted(line->entity, line->recordId);
    }
}

void LogPage::verify()
{
    const int number = m_activities.begin([] { return tr("Check of the audit log"); }, std::stop_source());
    m_verify->setEnabled(false);
    base::join(m_tools.log.verify(), this, [this, number](base::Result<usecases::LogVerdict> verdict) {
        m_verify->setEnabled(true);
        if (!verdict) {
            m_activities.end(number, Tone::Bad, verdict.error().message);
            banner().showError(verdict.error());
            return;
        }
        m_activities.end(number, verdict->intact ? Tone::Ok : Tone::Bad, verdict->message);
        showVerdict(*verdict);
    });
}

void LogPage::showVerdict(const usecases::LogVerdict &verdict)
{
    m_verdict = verdict;
    m_verified = m_tools.context.ownClock()->now();
    retranslate();
    banner().tell(verdict.intact ? Tone::Ok : Tone::Bad, verdict.message);
    if (const int row = verdict.intact ? -1 : m_model.rowOf(verdict.brokenAt); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
    }
}

void LogPage::retranslate()
{
    setHead(tr("Log", "page: the audit log"),
            tr("Who did what, when and with which program. The log is evidence: its times are this machine's, also where "
               "the environment's clock is simulated, and its rows are chained, so that a change or a missing row shows."));
    m_open->setText(tr("Open the record"));
    m_open->setToolTip(tr("Show the record that the chosen row is about (Enter)"));
    m_verify->setText(tr("Verify the log"));
    m_table->setAccessibleName(tr("Audit log"));
    if (m_filter->isActive()) {
        m_empty->setWords(tr("Nothing found"), tr("No row of the log matches what you chose."), tr("Show all rows"));
    } else {
        m_empty->setWords(tr("Nothing is logged yet"), tr("Everything that is written leaves a row here."));
    }
    m_chip->setState(!m_verdict        ? ChipState {Tone::Neutral, u"shield"_s, tr("Not verified yet")}
                         : m_verdict->intact ? ChipState {Tone::Ok, u"ok"_s, tr("Unbroken at %1").arg(clockWords(m_verified))}
                                          : ChipState {Tone::Bad, u"error"_s,
                                                       tr("Broken at row %1").arg(m_verdict->brokenAt)});
    Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, LogTableModel::ColumnCount - 1);
    if (m_fitted) {
        fitColumns(); // words of the other language have another width
    }
    m_table->viewport()->update();
}

} // namespace nemsms::ui
