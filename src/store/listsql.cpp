// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listsql.h"

#include "store/columnvalue.h"
#include "store/danishorder.h"

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

/// Text columns are never NULL; the others are ordered with their NULLs first.
QString sortExpression(const Field &field)
{
    if (EntitySql::hasSortColumn(field)) {
        return EntitySql::quoted(QByteArray(field.name + "_sort"));
    }
    const QString column = EntitySql::quoted(field.name);
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Boolean) {
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
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Boolean) {
        return value.isValid() ? value.toLongLong() : -1;
    }
    return value.isValid() ? value : QVariant(u""_s);
}

QString escaped(const QString &text)
{
    QString pattern = folded(text);
    for (const QChar wild : {u'\\', u'%', u'_'}) {
        pattern.replace(wild, QString(u'\\') + wild);
    }
    return u'%' + pattern + u'%';
}

} // namespace

Result<ListSql> ListSql::make(const EntitySql &entity, const ListQuery &query, const KeyRing &keys)
{
    ListSql sql(entity);
    sql.m_limit = qBound(1, query.limit, 1000);
    sql.m_descending = query.descending;
    if (!query.retired) {
        sql.m_conditions << u"retired_at = ''"_s;
    }
    if (!query.drafts) {
        sql.m_conditions << u"livsfase <> 'draft'"_s;
    }
    const auto filtered = sql.addEquals(query.equals, keys);
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
    return base::failure(ErrorKind::InvalidInput, "store.list.field",
                         {{u"entity"_s, m_entity.tableName()}, {u"field"_s, QString::fromUtf8(field)}});
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
    QStringList ways {u"search_text LIKE ? ESCAPE '\\'"_s};
    m_values << escaped(search);
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
    if (!query.sort.isEmpty()) {
        m_sort = m_entity.table().field(query.sort);
        if (!m_sort || m_sort->has(FieldFlag::Personal)) {
            return unknown(query.sort);
        }
    }
    return query.after.isEmpty() ? Result<>() : addAfter(query.after);
}

Result<> ListSql::addAfter(const QString &after)
{
    const QString direction = m_descending ? u"<"_s : u">"_s;
    if (!m_sort) {
        m_afterCondition = u"id "_s + direction + u" ?"_s;
        m_afterValues = {after};
        return {};
    }
    const QJsonArray parts = QJsonDocument::fromJson(QByteArray::fromBase64(after.toLatin1(),
                                                                            QByteArray::Base64UrlEncoding)).array();
    if (parts.size() != 2) {
        return base::failure(ErrorKind::InvalidInput, "store.list.page", {{u"after"_s, after}});
    }
    m_afterCondition = u"("_s + sortExpression(*m_sort) + u", id) "_s + direction + u" (?, ?)"_s;
    m_afterValues = {parts.at(0).toVariant(), parts.at(1).toString()};
    return {};
}

QString ListSql::where(const QStringList &conditions) const
{
    return conditions.isEmpty() ? QString() : QString(u"WHERE "_s + conditions.join(u" AND "_s) + u' ');
}

QString ListSql::pageSql() const
{
    const QString direction = m_descending ? u" DESC"_s : QString();
    QString order = u"id"_s + direction;
    if (m_sort) {
        order = sortExpression(*m_sort) + direction + u", "_s + order;
    }
    QStringList conditions = m_conditions;
    if (!m_afterCondition.isEmpty()) {
        conditions << m_afterCondition;
    }
    return m_entity.select() + where(conditions) + u"ORDER BY "_s + order + u" LIMIT "_s + QString::number(m_limit + 1);
}

QString ListSql::countSql() const
{
    return u"SELECT COUNT(*) FROM "_s + m_entity.tableName() + u' ' + where(m_conditions);
}

QString ListSql::cursor(const base::Entity &last) const
{
    if (!m_sort) {
        return last.id;
    }
    const QJsonArray parts {QJsonValue::fromVariant(sortValue(*m_sort, last)), last.id};
    return QString::fromLatin1(QJsonDocument(parts).toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace nemsms::store
