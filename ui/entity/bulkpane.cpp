// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/bulkpane.h"

#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/fieldrow.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"
#include "usecases/entityverbs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
bool mayBulkChange(const base::Field &field)
{
    return !field.has(base::FieldFlag::ReadOnly) && !field.has(base::FieldFlag::Unique) && !field.has(base::FieldFlag::Immutable);
}
} // namespace

bool BulkPane::isOfferedFor(const base::EntityTable &table)
{
    return std::any_of(table.fields.begin(), table.fields.end(), mayBulkChange);
}

BulkPane::BulkPane(const QByteArray &entity, const EntityTools &tools, QWidget *parent)
    : QFrame(parent), m_entity(entity), m_tools(tools), m_heading(new TextLabel(TextRole::Section, u"bulkHeading"_s, this)),
      m_close(new Button(ButtonKind::Flat, u"bulkClose"_s, u"close"_s, this)), m_banner(new StatusBanner(this)),
      m_fieldLabel(new TextLabel(TextRole::Body, this)), m_field(new ComboBox(this)), m_why(new QLineEdit(this)),
      m_preview(new Button(ButtonKind::Normal, u"bulkPreview"_s, u"search"_s, this)), m_lines(new QTableWidget(0, 4, this)),
      m_apply(new Button(ButtonKind::Primary, u"bulkApply"_s, u"ok"_s, this)), m_column(new QVBoxLayout(this))
{
    setObjectName(u"bulkPane"_s);
    setProperty("card", true);
    m_field->setObjectName(u"bulkField"_s);
    m_fieldLabel->setBuddy(m_field);
    m_why->setObjectName(u"bulkWhy"_s);
    m_lines->setObjectName(u"bulkLines"_s);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setTabKeyNavigation(false);
    m_lines->verticalHeader()->hide();
    m_lines->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto &field : m_tools.verbs(entity).table().fields) {
        if (mayBulkChange(field)) {
            m_field->addItem(QString(), field.name);
        }
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    m_column->setContentsMargins(space::group, space::group, space::group, space::group);
    m_column->setSpacing(space::between);
    m_column->addLayout(head);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_fieldLabel);
    m_column->addWidget(m_field);
    m_column->addWidget(m_why);
    m_column->addWidget(m_preview, 0, Qt::AlignLeft);
    m_column->addWidget(m_lines, 1);
    m_column->addWidget(m_apply, 0, Qt::AlignLeft);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkPane::chooseField);
    connect(m_preview, &Button::clicked, this, &BulkPane::preview);
    connect(m_apply, &Button::clicked, this, &BulkPane::apply);
    connect(m_close, &Button::clicked, this, &BulkPane::closeWanted);
    chooseField();
    retranslate();
}

void BulkPane::setRecords(const QStringList &ids)
{
    m_ids = ids;
    m_plan = {};
    m_banner->dismiss();
    showPlan();
    retranslate();
}

void BulkPane::setOptions(const QByteArray &entity, const QList<FieldOption> &options)
{
    m_options.insert(entity, options);
    if (m_value && m_value->field().refersTo == entity) {
        m_value->setOptions(options);
    }
}

void BulkPane::chooseField()
{
    const base::EntityTable &table = m_tools.verbs(m_entity).table();
    const base::Field *field = table.field(m_field->currentData().toByteArray());
    if (!field) {
        return; // isOfferedFor() says so, and the page shows no way here
    }
    delete m_value;
    m_value = new FieldRow(*field, this);
    m_value->setRecord(*table.make(), true);
    m_value->setOptions(m_options.value(field->refersTo));
    m_column->insertWidget(m_column->indexOf(m_why), m_value);
    const auto forget = [this] {
        m_plan = {};
        showPlan();
    };
    connect(m_value, &FieldRow::edited, this, forget);
    forget();
}

void BulkPane::preview()
{
    m_banner->dismiss();
    auto job = m_tools.verbs(m_entity).planBulk(m_ids, m_value->field().name, m_value->value());
    base::join(std::move(job), this, [this](base::Result<usecases::BulkPlan> plan) {
        if (!plan) {
            m_banner->showError(plan.error());
            return;
        }
        m_plan = *plan;
        showPlan();
    });
}

void BulkPane::apply()
{
    m_apply->setEnabled(false);
    base::join(m_tools.verbs(m_entity).applyBulk(m_plan, m_why->text().trimmed()), this,
               [this](base::Result<usecases::AppliedChanges> done) {
                   if (!done) {
                       m_banner->showError(done.error());
                       showPlan();
                       return;
                   }
                   m_plan = {};
                   showPlan();
                   m_banner->tell(Tone::Ok, {"screen.bulk.done", {{u"n"_s, int(done->records.size())}}});
                   Q_EMIT applied();
               });
}

/// The value in words: a reference by its record's title.
QString BulkPane::text(const base::Field &field, const base::Entity &record) const
{
    const QString shown = field.show(record);
    for (const auto &option : m_options.value(field.refersTo)) {
        if (option.id == shown) {
            return option.title;
        }
    }
    return shown;
}

void BulkPane::showPlan()
{
    const base::EntityTable &table = m_tools.verbs(m_entity).table();
    m_lines->setRowCount(0);
    for (const auto &line : std::as_const(m_plan.lines)) {
        const base::Field *field = table.field(m_plan.field);
        QStringList findings;
        for (const auto &finding : line.findings) {
            findings += (finding.severity == base::Severity::Error ? u"✕ "_s : u"! "_s) + base::sentence(finding.message);
        }
        if (!line.changes) {
            findings += tr("Has the value already");
        }
        const int row = m_lines->rowCount();
        m_lines->insertRow(row);
        const QStringList cells {table.title(*line.before), text(*field, *line.before), text(*field, *line.after),
                                 findings.join(u'\n')};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            m_lines->setItem(row, column, item);
        }
    }
    m_apply->setEnabled(m_plan.acceptable());
}

void BulkPane::retranslate()
{
    m_heading->setText(tr("Change %n records", nullptr, int(m_ids.size())));
    m_close->setWords(tr("Fold this pane (Esc)"));
    m_fieldLabel->setText(tr("Field"));
    const base::EntityTable &table = m_tools.verbs(m_entity).table();
    for (int row = 0; row < m_field->count(); ++row) {
        m_field->setItemText(row, base::translated(table.field(m_field->itemData(row).toByteArray())->label));
    }
    m_field->setAccessibleName(tr("Field"));
    m_why->setPlaceholderText(tr("Why (for the history; may be empty)"));
    m_why->setAccessibleName(tr("Why"));
    m_preview->setText(tr("Show what would change"));
    m_apply->setText(tr("Change all"));
    m_lines->setAccessibleName(tr("What would change"));
    m_lines->setHorizontalHeaderLabels({tr("Record"), tr("Before"), tr("After"), tr("Findings")});
    setAccessibleName(m_heading->text());
}

void BulkPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace nemsms::ui
