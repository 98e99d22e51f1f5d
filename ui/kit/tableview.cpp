// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tableview.h"

#include <QJsonArray>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using base::FilterKind;

namespace {

constexpr std::pair<FilterKind, const char *> kinds[] {{FilterKind::Contains, "contains"},
                                                       {FilterKind::OneOf, "oneof"},
                                                       {FilterKind::Between, "between"},
                                                       {FilterKind::Empty, "empty"},
                                                       {FilterKind::NotEmpty, "notempty"}};

QJsonObject toJson(const base::ColumnFilter &filter)
{
    QJsonObject json {{u"field"_s, QString::fromLatin1(filter.field)}};
    for (const auto &[kind, code] : kinds) {
        if (kind == filter.kind) {
            json.insert(u"kind"_s, QString::fromLatin1(code));
        }
    }
    QJsonArray values;
    for (const auto &value : filter.values) {
        values += QJsonValue::fromVariant(value);
    }
    json.insert(u"values"_s, values);
    return json;
}

base::ColumnFilter filterFrom(const QJsonObject &json)
{
    base::ColumnFilter filter;
    for (const auto &[kind, code] : kinds) {
        if (json.value("kind"_L1).toString() == QLatin1StringView(code)) {
            filter.kind = kind;
            filter.field = json.value("field"_L1).toString().toLatin1(); // no field of a kind that is not known
        }
    }
    for (const auto &value : json.value("values"_L1).toArray()) {
        filter.values += value.isNull() ? QVariant() : value.toVariant();
    }
    return filter;
}

} // namespace

bool TableView::showsTheSameAs(const TableView &other) const
{
    const auto sameField = [](const Column &one, const Column &two) { return one.field == two.field; };
    return filters == other.filters && sort == other.sort
        && std::equal(columns.cbegin(), columns.cend(), other.columns.cbegin(), other.columns.cend(), sameField);
}

QJsonObject toJson(const TableView &view, const base::EntityTable &table)
{
    QJsonArray columns;
    for (const auto &column : view.columns) {
        columns += QJsonObject {{u"field"_s, QString::fromLatin1(column.field)}, {u"width"_s, column.width}};
    }
    QJsonArray filters;
    for (const auto &filter : view.filters) {
        const auto *field = base::listedField(table, filter.field);
        if (field && !field->has(base::FieldFlag::Personal)) {
            filters += toJson(filter);
        }
    }
    QJsonArray sort;
    for (const auto &key : view.sort) {
        sort += QJsonObject {{u"field"_s, QString::fromLatin1(key.field)}, {u"descending"_s, key.descending}};
    }
    return {{u"name"_s, view.name}, {u"columns"_s, columns}, {u"filters"_s, filters}, {u"sort"_s, sort}};
}

TableView tableViewFrom(const QJsonObject &json, const base::EntityTable &table)
{
    TableView view;
    view.name = json.value("name"_L1).toString();
    for (const auto &value : json.value("columns"_L1).toArray()) {
        const QByteArray field = value["field"_L1].toString().toLatin1();
        if (base::listedField(table, field)) {
            view.columns += {field, value["width"_L1].toInt()};
        }
    }
    for (const auto &value : json.value("filters"_L1).toArray()) {
        const auto filter = filterFrom(value.toObject());
        if (base::checkFilter(table, filter)) {
            view.filters += filter;
        }
    }
    for (const auto &value : json.value("sort"_L1).toArray()) {
        const QByteArray field = value["field"_L1].toString().toLatin1();
        if (const auto *known = base::listedField(table, field); known && base::isSortable(*known)) {
            view.sort += {field, value["descending"_L1].toBool()};
        }
    }
    return view;
}

} // namespace nemsms::ui
