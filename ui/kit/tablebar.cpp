// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tablebar.h"

#include "ui/kit/button.h"
#include "ui/kit/columnpopup.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/filterchips.h"
#include "ui/kit/filterpopup.h"
#include "ui/kit/recordtable.h"
#include "ui/kit/viewmenu.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

QRect globalRect(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint()), widget->size()};
}

} // namespace

TableBar::TableBar(RecordTable *table, QWidget *parent)
    : QWidget(parent), m_table(table), m_filter(new Button(ButtonKind::Normal, u"filterAdd"_s, u"filter"_s, this)),
      m_filterMenu(new QMenu(m_filter)), m_columns(new Button(ButtonKind::Normal, u"columnsChoose"_s, u"columns"_s, this)),
      m_views(new ViewMenu(table, this)), m_chips(new FilterChips(table->records(), this)),
      m_filterPopup(new FilterPopup(table->records()->table(), this)), m_columnPopup(new ColumnPopup(table, this))
{
    table->setBarred();
    m_filterMenu->setObjectName(u"filterMenu"_s);
    m_filter->setMenu(m_filterMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_filter);
    row->addWidget(m_columns);
    row->addWidget(m_views);
    auto *model = table->records();
    connect(m_filterMenu, &QMenu::aboutToShow, this, &TableBar::fillFilterMenu);
    connect(m_columns, &Button::clicked, this, [this] { m_columnPopup->open(globalRect(m_columns)); });
    connect(m_chips, &FilterChips::editWanted, this, &TableBar::askForFilter);
    connect(m_chips, &FilterChips::left, m_filter, [this] { m_filter->setFocus(); });
    connect(table, &RecordTable::filterWanted, this, &TableBar::askForFilter);
    connect(table, &RecordTable::columnsWanted, m_columnPopup, &ColumnPopup::open);
    connect(m_filterPopup, &FilterPopup::chosen, model, &EntityTableModel::setFilter);
    connect(m_filterPopup, &FilterPopup::removed, model, &EntityTableModel::removeFilter);
    connect(model, &EntityTableModel::titled, m_chips, &FilterChips::refresh);
    connect(m_views, &ViewMenu::viewsChanged, this, &TableBar::viewsChanged);
    retranslate();
}

QJsonObject TableBar::save() const
{
    return m_views->save();
}

void TableBar::restore(const QJsonObject &saved)
{
    m_views->restore(saved);
}

/// Every column that can be filtered, those that are shown first.
void TableBar::fillFilterMenu()
{
    m_filterMenu->clear();
    const auto *model = m_table->records();
    const auto shown = m_table->shownColumns();
    const auto add = [&](const base::Field &field) {
        m_filterMenu->addAction(base::translated(field.label).replace(u'&', u"&&"_s), this,
                                [this, name = field.name] { askForFilter(name, globalRect(m_filter)); })
            ->setObjectName(u"filterBy_"_s + QString::fromLatin1(field.name));
    };
    for (const auto &column : shown) {
        add(model->fieldAt(model->columnOf(column.field)));
    }
    m_filterMenu->addSeparator();
    for (int column = 0; column < model->columnCount(); ++column) {
        const base::Field &field = model->fieldAt(column);
        if (std::none_of(shown.cbegin(), shown.cend(), [&](const auto &one) { return one.field == field.name; })) {
            add(field);
        }
    }
}

void TableBar::askForFilter(const QByteArray &name, const QRect &place)
{
    const auto *model = m_table->records();
    const auto *field = base::listedField(model->table(), name);
    if (!field) {
        return;
    }
    const auto &filters = model->request().filters;
    const auto present = std::find_if(filters.cbegin(), filters.cend(), [&](const auto &one) { return one.field == name; });
    m_filterPopup->ask(*field, present == filters.cend() ? base::ColumnFilter() : *present, model->titles(field->refersTo),
                       place);
}

void TableBar::retranslate()
{
    m_filter->setText(tr("Filter"));
    m_filter->setToolTip(tr("Filter by a column (Ctrl+Shift+F in the table)"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns and their order"));
    setAccessibleName(tr("Filters, columns and views of the table"));
}

void TableBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_filterMenu->clear();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
