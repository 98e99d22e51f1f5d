// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/columnpopup.h"

#include "ui/kit/button.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/recordtable.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidthInChars = 40;
constexpr int MostRows = 12;
} // namespace

ColumnPopup::ColumnPopup(RecordTable *table, QWidget *parent)
    : Popup(u"columnPopup"_s, parent), m_table(table), m_heading(new TextLabel(TextRole::Strong, this)),
      m_list(new QListWidget(this)), m_up(new Button(ButtonKind::Normal, u"columnUp"_s, u"up"_s, this)),
      m_down(new Button(ButtonKind::Normal, u"columnDown"_s, u"down"_s, this)),
      m_standard(new Button(ButtonKind::Normal, u"columnStandard"_s, {}, this))
{
    m_list->setObjectName(u"columnList"_s);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    m_heading->setBuddy(m_list);
    column()->addWidget(m_heading);
    column()->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch(1);
    row->addWidget(m_standard);
    column()->addLayout(row);
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInChars + 2 * space::page);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnPopup::apply);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnPopup::apply);
    connect(m_up, &Button::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &Button::clicked, this, [this] { moveCurrent(1); });
    connect(m_standard, &Button::clicked, this, [this] {
        m_table->setColumns({});
        fill();
    });
    retranslate();
}

void ColumnPopup::open(const QRect &place)
{
    fill();
    showBelow(place);
    m_list->setFocus(Qt::PopupFocusReason);
}

/// The columns that are shown in their order, then the others.
void ColumnPopup::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_list->clear();
    const EntityTableModel *model = m_table->records();
    const auto add = [&](int column, bool shown) {
        const base::Field &field = model->fieldAt(column);
        auto *item = new QListWidgetItem(base::translated(field.label), m_list);
        item->setData(Qt::UserRole, field.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    };
    const auto shown = m_table->shownColumns();
    for (const auto &one : shown) {
        add(model->columnOf(one.field), true);
    }
    for (int column = 0; column < model->columnCount(); ++column) {
        const QByteArray name = model->fieldAt(column).name;
        if (std::none_of(shown.cbegin(), shown.cend(), [&](const auto &one) { return one.field == name; })) {
            add(column, false);
        }
    }
    m_list->setCurrentRow(0);
    const int rows = qBound(2, m_list->count(), MostRows);
    m_list->setFixedHeight(rows * qMax(m_list->sizeHintForRow(0), fontMetrics().height() + space::between) + space::between);
}

void ColumnPopup::apply()
{
    if (m_filling) {
        return;
    }
    const auto before = m_table->shownColumns();
    QList<TableView::Column> wanted;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto *item = m_list->item(row);
        if (item->checkState() != Qt::Checked) {
            continue;
        }
        TableView::Column column {item->data(Qt::UserRole).toByteArray(), 0};
        for (const auto &old : before) {
            column.width = old.field == column.field ? old.width : column.width;
        }
        wanted += column;
    }
    if (wanted.isEmpty()) {
        fill(); // a table without columns shows nothing
        return;
    }
    m_table->setColumns(wanted);
}

void ColumnPopup::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count()) {
        return;
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->insertItem(row + by, m_list->takeItem(row));
        m_list->setCurrentRow(row + by);
    }
    apply();
}

bool ColumnPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        const bool up = keys->key() == Qt::Key_Up;
        if (keys->modifiers().testFlag(Qt::AltModifier) && (up || keys->key() == Qt::Key_Down)) {
            moveCurrent(up ? -1 : 1);
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

void ColumnPopup::retranslate()
{
    m_heading->setText(tr("Columns"));
    setAccessibleName(m_heading->text());
    m_list->setAccessibleName(m_heading->text());
    m_up->setWords(tr("Further to the left (Alt+Up)"));
    m_down->setWords(tr("Further to the right (Alt+Down)"));
    m_standard->setText(tr("Standard columns"));
}

void ColumnPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        hide();
        m_list->clear();
        retranslate();
    }
    Popup::changeEvent(event);
}

} // namespace nemsms::ui
