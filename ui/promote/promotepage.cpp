// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promote/promotepage.h"

#include "ui/entity/entityfetcher.h"
#include "ui/kit/button.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/combobox.h"
#include "ui/kit/rowtable.h"
#include "ui/kit/splitter.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using usecases::PromoteState;

PromotePage::PromotePage(const EntityTools &tools, usecases::PromoteVerbs &verbs, QWidget *parent)
    : PageFrame(u"promotePage"_s, parent), m_tools(tools), m_verbs(verbs), m_fra(new ComboBox(this)),
      m_til(new ComboBox(this)), m_differences(new CheckBox(this)),
      m_count(new TextLabel(TextRole::Muted, u"count"_s, this)),
      m_load(new Button(ButtonKind::Normal, u"promoteLoad"_s, {}, this)),
      m_save(new Button(ButtonKind::Normal, u"promoteSave"_s, {}, this)),
      m_back(new Button(ButtonKind::Normal, u"promoteBack"_s, u"undo"_s, this)),
      m_apply(new Button(ButtonKind::Primary, u"promoteApply"_s, u"ok"_s, this)),
      m_rowTable(new RowTable(u"promoteRows"_s, this)),
      m_fieldsHead(new TextLabel(TextRole::Strong, u"promoteFieldsHead"_s, this)),
      m_fieldTable(new RowTable(u"promoteFields"_s, this)),
      m_numbersHead(new TextLabel(TextRole::Strong, u"promoteNumbersHead"_s, this)),
      m_numberTable(new RowTable(u"promoteNumbers"_s, this)),
      m_sentence(new TextLabel(TextRole::Body, u"promoteSentence"_s, this))
{
    m_fra->setObjectName(u"promoteFra"_s);
    m_til->setObjectName(u"promoteTil"_s);
    m_fra->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_til->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_differences->setObjectName(u"promoteDifferences"_s);
    m_differences->setChecked(true);
    layOut();
    prepareTables();
    connect(m_fra, &QComboBox::activated, this, &PromotePage::startAnew);
    connect(m_til, &QComboBox::activated, this, &PromotePage::startAnew);
    connect(m_differences, &QCheckBox::toggled, &m_rows, &PromoteRowModel::setDifferencesOnly);
    connect(m_load, &Button::clicked, this, [this] { askFile(m_load, false, {}, &PromotePage::loadMapping); });
    connect(m_save, &Button::clicked, this,
            [this] { askFile(m_save, true, tr("numbers") + u".csv"_s, &PromotePage::saveMapping); });
    connect(m_back, &Button::clicked, this, [this] { askFile(m_back, false, {}, &PromotePage::goBack); });
    connect(m_apply, &Button::clicked, this,
            [this] { askFile(m_apply, true, tr("go-back") + u".json"_s, &PromotePage::apply); });
    PromotePage::retranslate();
}

void PromotePage::layOut()
{
    for (Button *button : {m_load, m_save, m_back, m_apply}) {
        addAction(button);
    }
    filterRow()->addWidget(m_fra);
    filterRow()->addWidget(m_til);
    filterRow()->addWidget(m_differences);
    filterRow()->addStretch(1);
    filterRow()->addWidget(m_count);
    m_sentence->wrapped();
    const auto pane = [this](TextLabel *head, QWidget *table) {
        auto *side = new QWidget(this);
        side->setProperty("plain", true);
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, space::between, 0, 0);
        column->setSpacing(space::inside);
        column->addWidget(head);
        column->addWidget(table, 1);
        return side;
    };
    auto *below = new Splitter(Qt::Horizontal, this);
    below->addWidget(pane(m_fieldsHead, m_fieldTable));
    below->addWidget(pane(m_numbersHead, m_numberTable));
    below->setChildrenCollapsible(false);
    auto *whole = new Splitter(Qt::Vertical, this);
    whole->addWidget(pane(m_sentence, m_rowTable));
    whole->addWidget(below);
    whole->setChildrenCollapsible(false);
    whole->setStretchFactor(0, 3);
    whole->setStretchFactor(1, 2);
    setContent(whole);
}

void PromotePage::prepareTables()
{
    m_rowTable->setModel(&m_rows);
    m_rowTable->setItemDelegateForColumn(PromoteRowModel::State, new ChipDelegate(m_rowTable));
    m_rowTable->horizontalHeader()->setSectionResizeMode(PromoteRowModel::What, QHeaderView::Stretch);
    m_fieldTable->setModel(&m_fields);
    m_fieldTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_numberTable->setModel(&m_numbers);
    m_numberTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_numberTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                   | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    connect(m_rowTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PromotePage::showCurrent);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] {
        if (m_rows.rowCount() > 0) {
            m_rowTable->selectRow(0);
        }
        showCurrent();
    });
    // Queued: the views are still putting their editors away when the models ask.
    connect(&m_rows, &PromoteRowModel::choiceWanted, this, &PromotePage::choose, Qt::QueuedConnection);
    connect(&m_numbers, &PromoteNumberModel::answered, this,
            [this](const QByteArray &kind, const QString &source, const QString &target) {
                m_order.mapping.set(kind, source, target);
                replan();
            },
            Qt::QueuedConnection);
}

void PromotePage::refresh()
{
    auto job = optionsFrom(m_tools.verbs("miljoe"));
    base::join(std::move(job), this, [this](base::Result<QList<FieldOption>> places) {
        if (!places) {
            banner().showError(places.error());
            return;
        }
        showPlaces(*places);
        compare();
    });
}

/// Keeps what was chosen; at first from where the person stands to another one.
void PromotePage::showPlaces(const QList<FieldOption> &places)
{
    const QString here = m_order.fraId.isEmpty() ? m_tools.context.here().miljoeId : m_order.fraId;
    for (ComboBox *choice : {m_fra, m_til}) {
        choice->clear();
        for (const auto &place : places) {
            choice->addItem(place.title, place.id);
        }
    }
    m_fra->setCurrentIndex(qMax(0, m_fra->findData(here)));
    const int kept = m_til->findData(m_order.tilId);
    m_til->setCurrentIndex(kept >= 0 ? kept : m_fra->currentIndex() == 0 && m_til->count() > 1 ? 1 : 0);
    m_order.fraId = m_fra->currentData().toString();
    m_order.tilId = m_til->currentData().toString();
}

void PromotePage::startAnew()
{
    m_order.fraId = m_fra->currentData().toString();
    m_order.tilId = m_til->currentData().toString();
    m_order.chosen.reset();
    m_order.mapping = {};
    banner().dismiss();
    compare();
}

void PromotePage::compare()
{
    const QString kommune = m_tools.context.here().myndighedId;
    if (m_order.fraId == m_order.tilId || kommune.isEmpty()) {
        m_plan = nullptr;
        ++m_run;
        showPlan();
        return;
    }
    if (m_order.myndighedId != kommune) {
        m_order.chosen.reset();
    }
    m_order.myndighedId = kommune;
    const int run = ++m_run;
    base::join(m_verbs.plan(m_order), this,
               [this, run](base::Result<std::shared_ptr<const usecases::PromotePlan>> plan) { take(run, plan); });
}

void PromotePage::replan()
{
    if (!m_plan) {
        return;
    }
    const int run = ++m_run;
    base::join(m_verbs.replan(m_plan, m_order), this,
               [this, run](base::Result<std::shared_ptr<const usecases::PromotePlan>> plan) { take(run, plan); });
}

void PromotePage::take(int run, const base::Result<std::shared_ptr<const usecases::PromotePlan>> &plan)
{
    if (run != m_run) {
        return;
    }
    if (!plan) {
        banner().showError(plan.error());
        return;
    }
    m_plan = *plan;
    showPlan();
}

void PromotePage::choose(const QString &id, bool chosen)
{
    QSet<QString> rows;
    for (const auto &row : m_plan->rows) {
        if (row.chosen) {
            rows.insert(row.id);
        }
    }
    chosen ? (void)rows.insert(id) : (void)rows.remove(id);
    m_order.chosen = rows;
    replan();
}

void PromotePage::showPlan()
{
    m_rows.setPlan(m_plan);
    m_numbers.setNumbers(m_plan ? m_plan->numbers : QList<usecases::PromoteNumber>());
    if (m_plan && !m_fitted && m_rows.rowCount() > 0) {
        m_fitted = true;
        fitColumns();
    }
    retranslate();
}

/// The chip needs more room than its word; what was found takes what is left.
void PromotePage::fitColumns()
{
    m_rowTable->resizeColumnsToContents();
    m_rowTable->setColumnWidth(PromoteRowModel::State, m_rowTable->columnWidth(PromoteRowModel::State) + 2 * space::group);
}

/// Findings and values are words too: they are said anew in the new language.
void PromotePage::changeEvent(QEvent *event)
{
    PageFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_fitted = false;
        replan();
    }
}

void PromotePage::showCurrent()
{
    const QModelIndex index = m_rowTable->currentIndex();
    const bool any = m_plan && index.isValid() && index.row() < m_rows.rowCount();
    m_fields.setFields(any ? m_rows.rowAt(index.row()).fields : QList<usecases::PromoteField>());
}

void PromotePage::loadMapping(const QString &path)
{
    const auto mapping = usecases::readMapping(path);
    if (!mapping) {
        banner().showError(mapping.error());
        return;
    }
    m_order.mapping = *mapping;
    replan();
}

void PromotePage::saveMapping(const QString &path)
{
    const auto written = usecases::writeMapping(path, m_numbers.numbers());
    written ? banner().tell(Tone::Ok, {"screen.promote.mapping", {{u"path"_s, path}}})
            : banner().showError(written.error());
}

void PromotePage::apply(const QString &goBackPath)
{
    if (!m_plan) {
        return;
    }
    base::join(m_verbs.apply(m_plan, goBackPath, {}), this, [this](base::Result<usecases::PromoteReceipt> receipt) {
        if (!receipt) {
            banner().showError(receipt.error());
            return;
        }
        m_order.chosen.reset();
        banner().tell(Tone::Ok, {"screen.promote.done", {{u"created"_s, receipt->created},
                                                         {u"revised"_s, receipt->revised},
                                                         {u"path"_s, receipt->goBack}}});
        Q_EMIT changed();
        compare();
    });
}

void PromotePage::goBack(const QString &path)
{
    base::join(m_verbs.goBack(path, {}), this, [this](base::Result<usecases::PromoteReceipt> receipt) {
        if (!receipt) {
            banner().showError(receipt.error());
            return;
        }
        const char *code = receipt->changeSet.isEmpty() ? "screen.promote.nothing" : "screen.promote.back";
        banner().tell(Tone::Ok, {code, {{u"revised"_s, receipt->revised}, {u"retired"_s, receipt->retired}}});
        Q_EMIT changed();
        compare();
    });
}

void PromotePage::askFile(Button *button, bool toWrite, const QString &name, void (PromotePage::*then)(const QString &))
{
    auto *dialog = new QFileDialog(this, button->text(), name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toWrite ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toWrite ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

QWidget *PromotePage::firstWidget()
{
    return m_rowTable;
}

void PromotePage::retranslate()
{
    setHead(tr("Promote", "Danish: Overførsel"),
            tr("What differs between two environments of the kommune: name the numbers, choose, and write it as one."));
    m_fra->setAccessibleName(tr("From"));
    m_til->setAccessibleName(tr("To"));
    m_fra->setToolTip(m_fra->accessibleName());
    m_til->setToolTip(m_til->accessibleName());
    m_differences->setText(tr("Only what differs"));
    m_load->setText(tr("Load numbers…"));
    m_save->setText(tr("Save numbers…"));
    m_back->setText(tr("Go back…"));
    m_apply->setText(tr("Promote the chosen…"));
    m_rowTable->setAccessibleName(tr("Records of both environments"));
    m_fieldTable->setAccessibleName(tr("Both sides of the record"));
    m_numberTable->setAccessibleName(tr("Numbers that each environment gives itself"));
    m_fieldsHead->setText(m_plan ? tr("The record in %1").arg(m_plan->til.navn) : m_fieldTable->accessibleName());
    m_numbersHead->setText(m_numberTable->accessibleName());
    m_sentence->setText(m_plan ? tr("%1: from %2 to %3").arg(m_plan->myndighed.navn, m_plan->fra.navn, m_plan->til.navn)
                               : tr("Choose two different environments."));
    m_count->setText(!m_plan ? QString()
                             : tr("%1 new, %2 changed, %3 the same, %4 only there; %5 chosen, %6 findings that stop")
                                   .arg(m_plan->count(PromoteState::New))
                                   .arg(m_plan->count(PromoteState::Changed))
                                   .arg(m_plan->count(PromoteState::Same))
                                   .arg(m_plan->count(PromoteState::OnlyInTarget))
                                   .arg(m_plan->chosen())
                                   .arg(m_plan->errors()));
    m_save->setEnabled(m_plan && !m_plan->numbers.isEmpty());
    m_load->setEnabled(m_plan != nullptr);
    m_apply->setEnabled(m_plan && m_plan->acceptable());
    Q_EMIT m_rows.headerDataChanged(Qt::Horizontal, 0, PromoteRowModel::ColumnCount - 1);
    Q_EMIT m_numbers.headerDataChanged(Qt::Horizontal, 0, PromoteNumberModel::ColumnCount - 1);
    showCurrent();
    m_rowTable->viewport()->update();
    m_numberTable->viewport()->update();
}

} // namespace nemsms::ui
