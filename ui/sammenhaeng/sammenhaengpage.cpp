// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sammenhaeng/sammenhaengpage.h"

#include "base/userprompts.h"
#include "ui/kit/activitylist.h"
#include "ui/kit/button.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/combobox.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/searchbar.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "usecases/activecontext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using base::Severity;

SammenhaengPage::SammenhaengPage(const EntityTools &tools, ActivityList &activities, QWidget *parent)
    : PageFrame(u"sammenhaengPage"_s, parent), m_tools(tools), m_activities(activities),
      m_search(new SearchBar(u"findingSearch"_s, this)), m_weight(new ComboBox(this)),
      m_count(new TextLabel(TextRole::Muted, u"count"_s, this)),
      m_open(new Button(ButtonKind::Normal, u"openRecord"_s, u"eye"_s, this)),
      m_mend(new Button(ButtonKind::Normal, u"mend"_s, u"ok"_s, this)),
      m_run(new Button(ButtonKind::Primary, u"runCheck"_s, u"refresh"_s, this)), m_stack(new QStackedWidget(this)),
      m_table(new RowTable(u"findings"_s, this)), m_empty(new EmptyState(u"ok"_s, this)),
      m_sentence(new TextLabel(TextRole::Body, u"findingSentence"_s, this)),
      m_facts(new TextLabel(TextRole::Muted, u"findingFacts"_s, this))
{
    addAction(m_open);
    addAction(m_mend);
    addAction(m_run);
    m_weight->setObjectName(u"findingWeight"_s);
    m_weight->addItems({QString(), QString(), QString(), QString()});
    filterRow()->addWidget(m_search, 1);
    filterRow()->addWidget(m_weight);
    filterRow()->addWidget(m_count);
    prepareTable();
    m_sentence->wrapped();
    m_facts->wrapped();
    auto *content = new QWidget(this);
    content->setProperty("plain", true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    setContent(content);
    connect(m_search, &SearchBar::searched, this, &SammenhaengPage::filter);
    connect(m_weight, &QComboBox::activated, this, &SammenhaengPage::filter);
    connect(m_open, &Button::clicked, this, &SammenhaengPage::openRecord);
    connect(m_mend, &Button::clicked, this, &SammenhaengPage::askToMend);
    connect(m_run, &Button::clicked, this, [this] { check(true); });
    SammenhaengPage::retranslate();
}

SammenhaengPage::~SammenhaengPage()
{
    m_stop.request_stop();
}

void SammenhaengPage::prepareTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(FundTableModel::Weight, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(FundTableModel::What, QHeaderView::Stretch);
    connect(m_table, &RowTable::rowOpened, this, &SammenhaengPage::openRecord);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SammenhaengPage::showCurrent);
}

/// The chip needs more room than its word; what was found takes what is left.
void SammenhaengPage::fitColumns()
{
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(FundTableModel::Weight, m_table->columnWidth(FundTableModel::Weight) + 2 * space::group);
}

/// A run that is still under way is stopped: only the newest one is shown.
void SammenhaengPage::check(bool told)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    usecases::Kontrolbestilling wanted;
    wanted.stop = m_stop.get_token();
    const auto stop = wanted.stop;
    const int number = told ? m_activities.begin([] { return tr("Consistency check"); }, m_stop) : -1;
    base::join(m_tools.kontrol->run(wanted), this, [this, number, stop](base::Result<usecases::Kontrolrapport> report) {
        if (number >= 0) {
            m_activities.end(number, report ? Tone::Ok : Tone::Warning, report ? base::Message() : report.error().message);
        }
        if (report) {
            take(*report);
        } else if (!stop.stop_requested()) {
            banner().showError(report.error());
        }
    });
}

void SammenhaengPage::refresh()
{
    check(false);
}

void SammenhaengPage::take(const usecases::Kontrolrapport &report)
{
    m_loaded = true;
    m_model.setFund(report.fund);
    showRows();
    if (!m_fitted && m_model.rowCount() > 0) {
        m_fitted = true;
        fitColumns();
    }
}

void SammenhaengPage::filter()
{
    const int index = m_weight->currentIndex();
    m_model.setFilter(m_search->text(), index <= 0 ? std::optional<Severity>() : static_cast<Severity>(3 - index));
    showRows();
}

void SammenhaengPage::showRows()
{
    const bool nothing = m_model.total() == 0;
    if (nothing) {
        m_empty->setWords(tr("Nothing contradicts anything"),
                          tr("Every rule was asked of every record of this environment."));
    } else {
        m_empty->setWords(tr("Nothing found"), tr("No finding matches what you chose."));
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 && m_loaded ? 1 : 0);
    m_count->setText(tr("%1 errors, %2 warnings, %3 hints; %4 shown")
                         .arg(m_model.count(Severity::Error))
                         .arg(m_model.count(Severity::Warning))
                         .arg(m_model.count(Severity::Hint))
                         .arg(m_model.rowCount()));
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_table->selectRow(0);
    }
    showCurrent();
}

void SammenhaengPage::showCurrent()
{
    const auto *fund = current();
    m_open->setEnabled(fund);
    m_mend->setEnabled(fund && !fund->rettelser.isEmpty());
    m_sentence->setText(fund ? base::sentence(fund->finding.message) : QString());
    QStringList facts;
    if (fund) {
        facts = {QString::fromLatin1(fund->regel->id), base::translated(fund->regel->titel),
                 base::translated(domain::deskName(fund->regel->desk)), fund->finding.reference};
        if (!fund->rettelser.isEmpty()) {
            facts += u"nemsmsctl doctor --mend %1 --record %2"_s.arg(QString::fromLatin1(fund->regel->id), fund->id);
        }
        facts.removeAll(QString());
    }
    m_facts->setText(facts.join(u" · "_s));
}

const domain::Fund *SammenhaengPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.fund(index.row()) : nullptr;
}

void SammenhaengPage::openRecord()
{
    if (const auto *fund = current()) {
        Q_EMIT pageWanted(fund->table->name, fund->id);
    }
}

void SammenhaengPage::askToMend()
{
    const auto *chosen = current();
    if (!chosen || chosen->rettelser.isEmpty()) {
        return;
    }
    const domain::Fund fund = *chosen;
    const QVariantMap about {{u"what"_s, fund.titel}, {u"rule"_s, base::translated(fund.regel->titel)},
                             {u"environment"_s, m_tools.context.here().miljoe}};
    const base::Question question {{"screen.mend.title", about}, {"screen.mend.body", about}, false, {}};
    base::join(m_tools.prompts.confirm(question), this, [this, fund](base::Result<bool> yes) {
        if (yes && *yes) {
            mend(fund);
        }
    });
}

void SammenhaengPage::mend(const domain::Fund &fund)
{
    const usecases::Rettelsesbestilling wanted {{}, fund.regel->id, fund.id, {}};
    const QString what = fund.titel;
    base::join(m_tools.kontrol->mend(wanted), this, [this, what](base::Result<usecases::Rettet> mended) {
        if (!mended) {
            banner().showError(mended.error());
            return;
        }
        banner().tell(Tone::Ok, {"screen.mended", {{u"what"_s, what}}});
        Q_EMIT changed();
        refresh();
    });
}

bool SammenhaengPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

QWidget *SammenhaengPage::firstWidget()
{
    return m_table;
}

void SammenhaengPage::retranslate()
{
    setHead(tr("Consistency check", "Danish: Sammenhængskontrol"),
            tr("What in the configuration contradicts something else, before a citizen is told. Looking changes nothing."));
    m_search->setWords(tr("Search in findings"));
    m_weight->setAccessibleName(tr("Weight"));
    m_weight->setItemText(0, tr("All weights"));
    m_weight->setItemText(1, tr("Errors only"));
    m_weight->setItemText(2, tr("Warnings only"));
    m_weight->setItemText(3, tr("Hints only"));
    m_open->setText(tr("Go to the record"));
    m_mend->setText(tr("Mend…"));
    m_run->setText(tr("Check again"));
    m_table->setAccessibleName(tr("Findings"));
    Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, FundTableModel::ColumnCount - 1);
    if (m_fitted) {
        fitColumns(); // words of the other language have another width
    }
    m_table->viewport()->update();
    showRows();
}

} // namespace nemsms::ui
