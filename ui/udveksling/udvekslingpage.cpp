// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/udveksling/udvekslingpage.h"

#include "ui/kit/button.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/combobox.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/searchbar.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"
#include "ui/udveksling/udvekslingpane.h"
#include "usecases/activecontext.h"
#include "usecases/logverbs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int SearchRoom = 110; // pixels for the search mark, the clearing cross and the frame
} // namespace

UdvekslingPage::UdvekslingPage(const EntityTools &tools, QWidget *parent)
    : PageFrame(u"udvekslingPage"_s, parent), m_tools(tools), m_verbs(tools.log.exchanges()),
      m_model([verbs = m_verbs](usecases::UdvekslingFilter filter) { return verbs.list(filter); }),
      m_compare(new Button(ButtonKind::Normal, u"compareExchanges"_s, u"columns"_s, this)),
      m_search(new SearchBar(u"udvekslingSearch"_s, this)), m_operation(new ComboBox(this)),
      m_failed(new CheckBox(QString(), this)), m_tabs(new QTabWidget(this)), m_stack(new QStackedWidget(this)),
      m_table(new RowTable(u"udvekslingRows"_s, this)), m_empty(new EmptyState(u"replace"_s, this)),
      m_times(new RowTable(u"udvekslingTimes"_s, this)), m_reference(new TextLabel(TextRole::Small, this)),
      m_pane(new UdvekslingPane(this))
{
    build();
    connect(m_search, &SearchBar::searched, this, &UdvekslingPage::filter);
    connect(m_operation, &QComboBox::currentIndexChanged, this, &UdvekslingPage::filter);
    connect(m_failed, &QCheckBox::toggled, this, &UdvekslingPage::filter);
    connect(m_compare, &Button::clicked, this, &UdvekslingPage::compare);
    connect(&m_model, &UdvekslingTableModel::loaded, this, &UdvekslingPage::showRows);
    connect(&m_model, &UdvekslingTableModel::failed, &banner(), &StatusBanner::showError);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UdvekslingPage::showMarked);
    connect(m_pane, &UdvekslingPane::closeWanted, this, [this] { (void)dismiss(); });
    connect(m_pane, &UdvekslingPane::caseWanted, this,
            [this] { copy(m_verbs.caseText(m_pane->id()), {"screen.udveksling.casecopied", {}}); });
    connect(m_pane, &UdvekslingPane::curlWanted, this,
            [this] { copy(m_verbs.curl(m_pane->id()), {"screen.udveksling.curlcopied", {}}); });
    UdvekslingPage::retranslate();
}

void UdvekslingPage::build()
{
    addAction(m_compare);
    m_compare->setEnabled(false);
    m_operation->setObjectName(u"udvekslingOperation"_s);
    m_operation->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_operation->addItem(QString(), QString());
    m_failed->setObjectName(u"udvekslingFailed"_s);
    filterRow()->addWidget(m_search);
    filterRow()->addWidget(m_operation);
    filterRow()->addWidget(m_failed);
    filterRow()->addStretch(1);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // two are compared
    m_table->setItemDelegateForColumn(UdvekslingTableModel::Result, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(UdvekslingTableModel::Address, QHeaderView::Stretch);
    m_times->setModel(&m_figures);
    m_times->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_reference->wrapped();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *times = new QWidget(this);
    auto *column = new QVBoxLayout(times);
    column->setContentsMargins(0, space::between, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_times, 1);
    column->addWidget(m_reference);
    m_tabs->setObjectName(u"udvekslingViews"_s);
    m_tabs->addTab(m_stack, QString());
    m_tabs->addTab(times, QString());
    setContent(m_tabs);
    setDetail(m_pane);
    setDetailShown(false);
}

void UdvekslingPage::filter()
{
    usecases::UdvekslingFilter wanted;
    wanted.miljoeId = m_tools.context.here().miljoeId;
    wanted.operation = m_operation->currentData().toString();
    wanted.text = m_search->text().trimmed();
    wanted.failed = m_failed->isChecked();
    m_model.setFilter(wanted);
}

void UdvekslingPage::refresh()
{
    filter();
    showFigures();
}

void UdvekslingPage::showFigures()
{
    base::join(m_verbs.figures(m_tools.context.here().miljoeId), this, [this](base::Result<QList<usecases::UdvekslingMaal>> figures) {
        if (!figures) {
            banner().showError(figures.error());
            return;
        }
        m_figures.setFigures(*figures);
        const QSignalBlocker quiet(m_operation);
        for (const auto &one : *figures) {
            if (!one.operation.isEmpty() && m_operation->findData(one.operation) < 0) {
                m_operation->addItem(one.operation, one.operation);
            }
        }
    });
}

void UdvekslingPage::showRows()
{
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    showMarked();
}

QList<int> UdvekslingPage::marked() const
{
    QList<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows()) {
        rows += index.row();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void UdvekslingPage::showMarked()
{
    const QList<int> rows = marked();
    m_compare->setEnabled(rows.size() == 2);
    if (rows.size() != 1) {
        if (rows.isEmpty()) {
            setDetailShown(false);
        }
        return;
    }
    m_wanted = m_model.line(rows.first()).id;
    const QString id = m_wanted;
    base::join(m_verbs.show(id), this, [this, id](base::Result<usecases::UdvekslingDetail> detail) {
        if (id != m_wanted) {
            return;
        }
        if (!detail) {
            banner().showError(detail.error());
            return;
        }
        m_pane->show(*detail);
        setDetailShown(true);
    });
}

/// The older one is the first.
void UdvekslingPage::compare()
{
    const QList<int> rows = marked();
    if (rows.size() != 2) {
        return;
    }
    const usecases::UdvekslingLine first = m_model.line(rows.last());
    const usecases::UdvekslingLine second = m_model.line(rows.first());
    m_wanted.clear();
    base::join(m_verbs.diff(first.id, second.id), this,
               [this, first, second](base::Result<QList<usecases::UdvekslingDifference>> lines) {
                   if (!lines) {
                       banner().showError(lines.error());
                       return;
                   }
                   m_pane->showDifference(first, second, *lines);
                   setDetailShown(true);
               });
}

void UdvekslingPage::copy(base::Job<QString> job, const base::Message &told)
{
    base::join(std::move(job), this, [this, told](base::Result<QString> text) {
        if (!text) {
            banner().showError(text.error());
            return;
        }
        QGuiApplication::clipboard()->setText(*text);
        banner().tell(Tone::Ok, told);
    });
}

bool UdvekslingPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

bool UdvekslingPage::dismiss()
{
    if (!isDetailShown()) {
        return false;
    }
    m_table->clearSelection();
    setDetailShown(false);
    return true;
}

QWidget *UdvekslingPage::firstWidget()
{
    return m_table;
}

void UdvekslingPage::choose(const QString &id)
{
    m_search->setText(id);
    filter();
}

void UdvekslingPage::retranslate()
{
    setHead(tr("Exchanges", "Danish: Udvekslinger"),
            tr("Everything that went over the wire to a service, masked. It is kept for the number of days that the settings say, "
               "and then gone."));
    m_compare->setText(tr("Compare two"));
    m_compare->setToolTip(tr("Mark two rows (Ctrl) to see what tells them apart"));
    const QString hint = tr("Search address, request or answer");
    m_search->setWords(hint);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(hint) + SearchRoom); // a hint that is cut says nothing
    m_operation->setAccessibleName(tr("Operation"));
    m_operation->setItemText(0, tr("All operations"));
    m_failed->setText(tr("Only failed"));
    m_tabs->setAccessibleName(tr("Exchanges", "Danish: Udvekslinger"));
    m_tabs->setTabText(0, tr("Exchanges", "Danish: Udvekslinger"));
    m_tabs->setTabText(1, tr("Response times"));
    m_table->setAccessibleName(tr("Exchanges", "Danish: Udvekslinger"));
    m_times->setAccessibleName(tr("Response times"));
    m_reference->setText(tr("Of the last 30 days. The classes are Serviceplatformen's of SF2250 1.3.1. NemSMS: no service goal. KY, the only one "
                            "that SF2250 counts (2.1.2), makes 65,000 to 70,000 calls a month."));
    m_empty->setWords(tr("No exchanges"), tr("Here is what went over the wire to a service of this environment and fits what you chose. "
                                             "Look somebody up or send a test SMS."));
    m_pane->retranslate();
    Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, UdvekslingTableModel::ColumnCount - 1);
    Q_EMIT m_figures.headerDataChanged(Qt::Horizontal, 0, UdvekslingTider::ColumnCount - 1);
    m_table->viewport()->update();
    m_times->viewport()->update();
}

} // namespace nemsms::ui
