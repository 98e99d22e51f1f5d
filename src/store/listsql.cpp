// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listsql.h"

#include "store/columnvalue.h"
#include "store/danishorder.h"
#include "store/filtersql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Field;
using base::FieldFlag;
using base::FieldKind;
using base::Result;

namespace {

constexpr char InUse[] = "retired_at = ''";

/// Text columns are never NULL; the others are ordered with their NULLs first.
QString sortExpression(const Field &field)
{
    if (EntitySql::hasSortColumn(field)) {
        return EntitySql::quoted(QByteArray(field.name + "_sort"));
    }
    const QString column = EntitySql::quoted(field.name);
    if (field.kind == FieldKind::Boolean) {
        return u"CASE WHEN "_s + column + u" THEN 1 ELSE 0 END"_s; // what was never said is a no
    }
    if (field.kind == FieldKind::Integer) {
        return u"COALESCE("_s + column + u", -1)"_s;
    }
    return field.refersTo.isEmpty() ? column : QString(u"COALESCE("_s + column + u", '')"_s);
}

QVariant sortValue(const Field &field, const base::Entity &record)
{
    const QVariant value = toColumn(field, field.read(record));
    if (EntitySql::hasSortColumn(field)) {
        return danishOrder(value.toString());
    }
    if (field.kind == FieldKind::Boolean) {
        return value.toBool() ? 1 : 0;
    }
    if (field.kind == FieldKind::Integer) {
        return value.isValid() ? value.toLongLong() : -1;
    }
    return value.isValid() ? value : QVariant(u""_s);
}

} // namespace

Result<ListSql> ListSql::make(const EntitySql &entity, const ListQuery &query, const KeyRing &keys, const Dialect &dialect)
{
    ListSql sql(entity, dialect);
    sql.m_limit = qBound(1, query.limit, 1000);
    if (!query.retired) {
        sql.m_conditions << QString::fromLatin1(InUse);
    }
    if (!query.drafts) {
        sql.m_conditions << u"livsfase <> 'draft'"_s;
    }
    sql.m_own = sql.m_conditions.size();
    const auto filtered = sql.addFilters(query, keys);
    if (!filtered) {
        return filtered.error();
    }
    if (!query.search.trimmed().isEmpty()) {
        sql.addSearch(query.search.trimmed(), keys);
    }
    const auto sorted = sql.addSort(query);
    if (!sorted) {
        return sorted.error();
    }
    return sql;
}

base::Error ListSql::unknown(const QByteArray &field) const
{
    return base::failure(ErrorKind::InvalidInput, "list.field",
                         {{u"entity"_s, m_entity.tableName()}, {u"field"_s, QString::fromUtf8(field)}});
}

Result<> ListSql::addFilters(const ListQuery &query, const KeyRing &keys)
{
    for (const auto &filter : query.filters) {
        const auto condition = filterSql(m_entity, filter, keys, m_dialect);
        if (!condition) {
            return condition.error();
        }
        m_seeksText = m_seeksText || filter.kind == base::FilterKind::Contains;
        m_conditions << condition->sql;
        m_values += condition->values;
    }
    return addEquals(query.equals, keys);
}

Result<> ListSql::addEquals(const QVariantMap &equals, const KeyRing &keys)
{
    for (auto it = equals.begin(); it != equals.end(); ++it) {
        const Field *field = m_entity.table().field(it.key().toLatin1());
        if (!field) {
            return unknown(it.key().toUtf8());
        }
        const auto value = m_entity.matchValue(*field, it.value(), keys);
        if (!value) {
            return value.error();
        }
        if (value->isValid()) {
            m_conditions << EntitySql::matchColumn(*field) + u" = ?"_s;
            m_values << *value;
        } else {
            m_conditions << EntitySql::matchColumn(*field) + u" IS NULL"_s;
        }
    }
    return {};
}

void ListSql::addSearch(const QString &search, const KeyRing &keys)
{
    m_seeksText = true;
    QStringList ways {u"search_text LIKE ? ESCAPE '\\'"_s};
    m_values << likePattern(folded(search));
    for (const Field &field : m_entity.table().fields) {
        if (!field.has(FieldFlag::Personal)) {
            continue;
        }
        // A search that is no CPR or number cannot be found in that column: that is an answer, not an error.
        if (const auto value = m_entity.matchValue(field, search, keys)) {
            ways << EntitySql::matchColumn(field) + u" = ?"_s;
            m_values << *value;
        }
    }
    m_conditions << u"("_s + ways.join(u" OR "_s) + u")"_s;
}

Result<> ListSql::addSort(const ListQuery &query)
{
    for (const auto &wanted : query.sort) {
        m_backwards = wanted.descending;
        if (wanted.field.isEmpty()) {
            break; // no two records have the same id: what follows decides nothing
        }
        const Field *field = base::listedField(m_entity.table(), wanted.field);
        if (!field || !base::isSortable(*field)) {
            return unknown(wanted.field);
        }
        m_sort.append({sortExpression(*field), field, wanted.descending});
    }
    m_mixed = std::any_of(m_sort.cbegin(), m_sort.cend(), [this](const Key &key) { return key.descending != m_backwards; });
    return query.after.isEmpty() ? Result<>() : addAfter(query.after);
}

QList<ListSql::Key> ListSql::keys() const
{
    return m_sort + QList<Key> {{u"id"_s, nullptr, m_backwards}};
}

/// Behind the row with those values: (a, b, id) > (?, ?, ?) where all keys run the same way, which an index follows;
/// else a > ? OR (a = ? AND (b < ? OR ...)).
Result<> ListSql::addAfter(const QString &after)
{
    QVariantList last {after};
    if (!m_sort.isEmpty()) {
        const auto bytes = QByteArray::fromBase64(after.toLatin1(), QByteArray::Base64UrlEncoding);
        last = QJsonDocument::fromJson(bytes).array().toVariantList();
    }
    const QList<Key> keys = this->keys();
    if (last.size() != keys.size()) {
        return base::failure(ErrorKind::InvalidInput, "store.list.page", {{u"after"_s, after}});
    }
    const auto follows = [](const Key &key) { return key.descending ? u" < "_s : u" > "_s; };
    if (std::all_of(keys.begin(), keys.end(), [&](const Key &key) { return key.descending == m_backwards; })) {
        QStringList names;
        for (const Key &key : keys) {
            names << key.expression;
        }
        m_afterCondition = u'(' + names.join(u", "_s) + u')' + follows(keys.first()) + u'('
            + QStringList(keys.size(), u"?"_s).join(u", "_s) + u')';
        m_afterValues = last;
        return {};
    }
    m_afterCondition = keys.last().expression + follows(keys.last()) + u'?';
    m_afterValues = {last.last()};
    for (qsizetype i = keys.size() - 2; i >= 0; --i) {
        const QString &name = keys.at(i).expression;
        m_afterCondition = u'(' + name + follows(keys.at(i)) + u"? OR ("_s + name + u" = ? AND "_s + m_afterCondition + u"))"_s;
        m_afterValues = QVariantList {last.at(i), last.at(i)} + m_afterValues;
    }
    return {};
}

QString ListSql::where(const QStringList &conditions) const
{
    return conditions.isEmpty() ? QString() : QString(u"WHERE "_s + conditions.join(u" AND "_s) + u' ');
}

QStringList ListSql::through() const
{
    QStringList conditions = m_conditions.mid(m_own);
    for (const QString &own : m_conditions.first(m_own)) {
        conditions << (own == QLatin1StringView(InUse) ? withoutIndex(m_dialect, u"retired_at"_s) + u" = ''"_s : own);
    }
    return conditions;
}

QString ListSql::pageSql(Reading reading) const
{
    QStringList order;
    for (const Key &key : keys()) {
        const bool text = !key.field || (key.field->kind != FieldKind::Integer && key.field->kind != FieldKind::Boolean);
        const bool plain = reading == Reading::Through && text; // what is put together has no index
        order << (plain ? withoutIndex(m_dialect, key.expression) : key.expression) + (key.descending ? u" DESC"_s : QString());
    }
    QStringList conditions = reading == Reading::Through ? through() : m_conditions;
    if (!m_afterCondition.isEmpty()) {
        conditions << m_afterCondition;
    }
    return m_entity.select() + where(conditions) + u"ORDER BY "_s + order.join(u", "_s) + u" LIMIT "_s
        + QString::number(m_limit + 1);
}

QString ListSql::countSql() const
{
    return u"SELECT COUNT(*) FROM "_s + m_entity.tableName() + u' '
        + where(isNarrowed() ? through() : m_conditions);
}

QString ListSql::countAllSql() const
{
    return u"SELECT COUNT(*) FROM "_s + m_entity.tableName() + u' ' + where(m_conditions.first(m_own));
}

QString ListSql::cursor(const base::Entity &last) const
{
    if (m_sort.isEmpty()) {
        return last.id;
    }
    QJsonArray parts;
    for (const Key &key : m_sort) {
        parts << QJsonValue::fromVariant(sortValue(*key.field, last));
    }
    parts << last.id;
    return QString::fromLatin1(QJsonDocument(parts).toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace nemsms::store
