// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/entitypage.h"

#include "base/userprompts.h"
#include "ui/entity/bulkpane.h"
#include "ui/entity/entityfetcher.h"
#include "ui/entity/recordpane.h"
#include "ui/entity/recordstate.h"
#include "ui/entity/sheetactions.h"
#include "ui/kit/button.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filterchips.h"
#include "ui/kit/recordtable.h"
#include "ui/kit/searchbar.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/tablebar.h"
#include "ui/kit/textlabel.h"
#include "usecases/entityverbs.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStackedWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int SearchWidthInChars = 44;
}

EntityPage::EntityPage(const QByteArray &entity, const EntityTools &tools, const QString &iconName,
                       QList<QByteArray> columns, QWidget *parent)
    : PageFrame(QString::fromLatin1(entity) + u"Page"_s, parent), m_entity(entity), m_tools(tools),
      m_model(tools.verbs(entity).table(), fetchFrom(tools.verbs(entity)), std::move(columns)),
      m_new(new Button(ButtonKind::Primary, u"newRecord"_s, u"plus"_s, this)),
      m_search(new SearchBar(u"search"_s, this)), m_retired(new CheckBox(this)),
      m_count(new TextLabel(TextRole::Muted, u"count"_s, this)), m_stack(new QStackedWidget(this)),
      m_table(new RecordTable(u"records"_s, this)), m_empty(new EmptyState(iconName, this)),
      m_pane(new RecordPane(entity, tools, this)), m_bulkPane(new BulkPane(entity, tools, this)),
      m_detail(new QStackedWidget(this)), m_bulk(new Button(ButtonKind::Normal, u"bulkStart"_s, u"edit"_s, this))
{
    m_retired->setObjectName(u"showRetired"_s);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * SearchWidthInChars);
    offerSheets();
    addAction(m_bulk);
    addAction(m_new);
    placeTable();
    m_detail->addWidget(m_pane);
    m_detail->addWidget(m_bulkPane);
    setDetail(m_detail);
    m_model.setStateOf([&verbs = tools.verbs(entity)](const base::Entity &record) { return recordState(verbs, record); });
    connect(m_new, &Button::clicked, this, &EntityPage::startNew);
    connect(m_empty, &EmptyState::stepChosen, this, &EntityPage::takeEmptyStep);
    connect(m_search, &SearchBar::searched, &m_model, &EntityTableModel::setSearch);
    connect(m_retired, &QCheckBox::toggled, &m_model, &EntityTableModel::setRetiredShown);
    connect(&m_model, &EntityTableModel::loaded, this, &EntityPage::showRecords);
    connect(&m_model, &EntityTableModel::failed, &banner(), &StatusBanner::showError);
    connect(m_table, &RecordTable::chosen, this, &EntityPage::open);
    connect(m_table, &RecordTable::opened, m_pane, &RecordPane::focusFirst);
    connect(m_pane, &RecordPane::recordWanted, this, &EntityPage::pageWanted);
    connect(m_pane, &RecordPane::closeWanted, this, [this] { (void)dismiss(); });
    connect(m_pane, &RecordPane::optionsLoaded, this,
            [this](const QByteArray &name, const QList<FieldOption> &options) {
                QHash<QString, QString> titles;
                for (const auto &option : options) {
                    titles.insert(option.id, option.title);
                }
                m_model.setTitles(name, titles);
                m_bulkPane->setOptions(name, options);
            });
    connectBulk();
    for (const auto written : {&RecordPane::saved, &RecordPane::retired}) {
        connect(m_pane, written, this, [this](const QString &id) {
            m_wanted = id;
            m_model.reload();
            Q_EMIT changed();
        });
    }
}

void EntityPage::placeTable()
{
    m_table->setRecords(&m_model);
    m_bar = new TableBar(m_table, this);
    filterRow()->addWidget(m_search);
    filterRow()->addWidget(m_retired);
    filterRow()->addWidget(m_bar);
    filterRow()->addStretch(1);
    filterRow()->addWidget(m_count);
    addBelowFilters(m_bar->chips());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setContent(m_stack);
    connect(m_bar, &TableBar::viewsChanged, this, &EntityPage::arranged);
    connect(m_table, &RecordTable::copied, this, [this](int rows, bool unread) {
        if (unread) {
            banner().tell(Tone::Warning, {"screen.copied.part", {{u"n"_s, rows}}});
        }
    });
}

/// The page's splitter and, beside it, how the table is seen.
QByteArray EntityPage::saveLayout() const
{
    const QJsonObject saved {{u"panes"_s, QString::fromLatin1(PageFrame::saveLayout().toBase64())},
                             {u"table"_s, m_bar->save()}};
    return QJsonDocument(saved).toJson(QJsonDocument::Compact);
}

void EntityPage::restoreLayout(const QByteArray &saved)
{
    const QJsonObject read = QJsonDocument::fromJson(saved).object();
    PageFrame::restoreLayout(QByteArray::fromBase64(read.value("panes"_L1).toString().toLatin1()));
    m_bar->restore(read.value("table"_L1).toObject());
}

void EntityPage::takeEmptyStep()
{
    if (m_model.request().filters.isEmpty()) {
        startNew();
    } else {
        m_model.arrange({}, m_model.request().sort);
    }
}

void EntityPage::offerSheets()
{
    if (!m_tools.imports || !m_tools.exports) {
        return;
    }
    m_sheets = new SheetActions(m_tools.verbs(m_entity).table(), m_tools, [this] { return m_model.request(); }, this);
    addAction(m_sheets->importButton());
    addAction(m_sheets->exportButton());
    connect(m_sheets, &SheetActions::failed, &banner(), &StatusBanner::showError);
    connect(m_sheets, &SheetActions::told, this,
            [this](const base::Message &message) { banner().tell(Tone::Ok, message); });
    connect(m_sheets, &SheetActions::imported, this, [this] {
        m_model.reload();
        Q_EMIT changed();
    });
}

void EntityPage::connectBulk()
{
    m_bulk->setEnabled(false);
    m_bulk->setVisible(BulkPane::isOfferedFor(m_tools.verbs(m_entity).table()));
    connect(m_bulk, &Button::clicked, this, &EntityPage::startBulk);
    connect(m_table, &RecordTable::marked, m_bulk, [this](int rows) { m_bulk->setEnabled(rows > 1); });
    connect(m_bulkPane, &BulkPane::closeWanted, this, [this] { (void)dismiss(); });
    connect(m_bulkPane, &BulkPane::applied, this, [this] {
        m_pane->setRecord(nullptr); // what it showed may be older than what stands now
        m_model.reload();
        Q_EMIT changed();
    });
}

void EntityPage::startBulk()
{
    const QStringList ids = m_table->markedIds();
    leaveThen([this, ids] {
        m_bulkPane->setRecords(ids);
        m_detail->setCurrentWidget(m_bulkPane);
        setDetailShown(true);
    });
}

void EntityPage::refresh()
{
    m_pane->loadOptions();
    m_model.reload();
}

bool EntityPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

QWidget *EntityPage::firstWidget()
{
    return m_table;
}

bool EntityPage::dismiss()
{
    if (!isDetailShown()) {
        return false;
    }
    leaveThen([this] { closePane(); });
    return true;
}

void EntityPage::closePane()
{
    setDetailShown(false);
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_table->setFocus();
}

void EntityPage::choose(const QString &id)
{
    m_wanted = id;
    showRecords();
}

void EntityPage::startNew()
{
    leaveThen([this] {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        m_pane->setRecord(nullptr);
        m_detail->setCurrentWidget(m_pane);
        setDetailShown(true);
        m_pane->focusFirst();
    });
}

void EntityPage::open(const QString &id)
{
    const base::Record record = m_model.record(m_model.rowOf(id));
    const base::Record shown = m_pane->record();
    const bool pane = isDetailShown() && m_detail->currentWidget() == m_pane;
    if (!record || m_table->markedIds().size() > 1
        || (shown && pane && shown->id == id && shown->version == record->version)) {
        return;
    }
    leaveThen([this, record] {
        m_pane->setRecord(record);
        m_detail->setCurrentWidget(m_pane);
        setDetailShown(true);
    });
}

/// Does `deed` at once, or asks first when something written in the pane would be lost.
void EntityPage::leaveThen(std::function<void()> deed)
{
    if (!isDetailShown() || !m_pane->isDirty()) {
        deed();
        return;
    }
    const base::EntityTable &table = m_tools.verbs(m_entity).table();
    const base::Record shown = m_pane->record();
    const QVariantMap about {{u"what"_s, shown ? table.title(*shown) : base::translated(table.singular)}};
    base::Question question {{"screen.discard.title", about}, {"screen.discard.body", {}}, true, {}};
    base::join(m_tools.prompts.confirm(question), this, [this, deed](base::Result<bool> yes) {
        if (yes && *yes) {
            m_pane->forget();
            deed();
        } else if (m_pane->record()) {
            m_table->choose(m_pane->record()->id);
        }
    });
}

void EntityPage::showRecords()
{
    const bool nothing = m_model.isLoaded() && m_model.rowCount() == 0;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_table);
    retranslate();
    if (!m_wanted.isEmpty() && m_model.rowOf(m_wanted) >= 0) {
        m_table->choose(std::exchange(m_wanted, QString()));
    }
}

void EntityPage::retranslate()
{
    const Words now = words();
    setHead(now.title, now.purpose);
    m_new->setText(now.create);
    if (m_sheets) {
        m_sheets->retranslate();
    }
    m_bulk->setText(tr("Change several…"));
    m_bulk->setToolTip(tr("Mark several rows with Ctrl or Shift first."));
    m_search->setWords(now.search);
    m_retired->setText(tr("Show retired"));
    m_table->setAccessibleName(now.title);
    m_count->setText(m_model.isLoaded() ? tr("%1 of %2").arg(QLocale().toString(m_model.total()), QLocale().toString(m_model.all())) : QString());
    showEmptyWords(now);
}

void EntityPage::showEmptyWords(const Words &now)
{
    if (!m_model.request().filters.isEmpty()) {
        m_empty->setWords(tr("Nothing found"), tr("No record fits all of the filters above."), tr("Remove all filters"));
    } else if (m_search->text().trimmed().isEmpty()) {
        m_empty->setWords(now.emptyHeading, now.emptySentence, now.create);
    } else {
        m_empty->setWords(tr("Nothing found"), tr("No record matches what you wrote. Try fewer letters."), now.create);
    }
}

} // namespace nemsms::ui
