// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entitysql.h"

#include "store/columnvalue.h"
#include "store/danishorder.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Entity;
using base::ErrorKind;
using base::Field;
using base::FieldFlag;
using base::Result;

EntitySql::EntitySql(const base::EntityTable &table) : m_table(table) {}

QString EntitySql::tableName() const
{
    return QString::fromLatin1(m_table.name);
}

QString EntitySql::quoted(const QByteArray &name)
{
    Q_ASSERT(!name.contains('"'));
    return u'"' + QString::fromLatin1(name) + u'"';
}

QString EntitySql::matchColumn(const Field &field)
{
    return quoted(field.has(FieldFlag::Personal) ? QByteArray(field.name + "_index") : field.name);
}

bool EntitySql::hasSortColumn(const Field &field)
{
    const bool code = field.has(FieldFlag::Unique) || field.has(FieldFlag::ReadOnly) || !field.refersTo.isEmpty();
    return field.has(FieldFlag::Identifier) && field.kind == base::FieldKind::Text && !field.has(FieldFlag::Personal)
        && !code;
}

Result<QVariant> EntitySql::matchValue(const Field &field, const QVariant &value, const KeyRing &keys) const
{
    const auto scratch = m_table.make();
    const auto written = field.write(*scratch, value);
    if (!written) {
        return written.error();
    }
    const QVariant canonical = field.read(*scratch);
    if (!field.has(FieldFlag::Personal)) {
        return toColumn(field, canonical);
    }
    auto index = keys.blindIndex(m_table.name, field.name, canonical.toString());
    return index ? Result<QVariant>(*index) : Result<QVariant>(index.error());
}

QStringList EntitySql::columns() const
{
    QStringList names {u"id"_s, u"version"_s, u"retired_at"_s, u"search_text"_s, u"livsfase"_s};
    for (const Field &field : m_table.fields) {
        if (field.has(FieldFlag::Personal)) {
            names << quoted(QByteArray(field.name + "_sealed")) << quoted(QByteArray(field.name + "_index"));
        } else {
            names << quoted(field.name);
        }
    }
    return names;
}

QString EntitySql::searchText(const Entity &record) const
{
    QStringList parts;
    for (const Field &field : m_table.fields) {
        if (field.has(FieldFlag::Identifier) && !field.has(FieldFlag::Personal)) {
            parts << folded(field.read(record).toString());
        }
    }
    return parts.isEmpty() ? u""_s : parts.join(u'\n');
}

QStringList EntitySql::namesOf(const QList<Written> &columns)
{
    QStringList names;
    for (const Written &column : columns) {
        names << column.name;
    }
    return names;
}

QVariantList EntitySql::valuesOf(const QList<Written> &columns)
{
    QVariantList values;
    for (const Written &column : columns) {
        values << column.value;
    }
    return values;
}

QList<EntitySql::Written> EntitySql::ownColumns(const Entity &record) const
{
    return {{u"id"_s, record.id},
            {u"version"_s, record.version},
            {u"retired_at"_s, timeText(record.retiredAt)},
            {u"search_text"_s, searchText(record)},
            {u"livsfase"_s, QString::fromLatin1(base::toCode(record.livsfase()))}};
}

Result<QList<EntitySql::Written>> EntitySql::fieldColumns(const KeyRing &keys, const Field &field, const QString &id,
                                                          const QVariant &value) const
{
    if (!field.has(FieldFlag::Personal)) {
        QList<Written> columns {{quoted(field.name), toColumn(field, value)}};
        if (hasSortColumn(field)) {
            columns.append({quoted(QByteArray(field.name + "_sort")), danishOrder(value.toString())});
        }
        return columns;
    }
    QVariant hidden;
    QVariant match;
    if (value.isValid()) {
        const auto sealed = keys.seal({m_table.name, field.name, id}, value.toString().toUtf8());
        const auto index = keys.blindIndex(m_table.name, field.name, value.toString());
        if (!sealed || !index) {
            return sealed ? index.error() : sealed.error();
        }
        hidden = *sealed;
        match = *index;
    }
    return QList<Written> {{quoted(QByteArray(field.name + "_sealed")), hidden},
                           {quoted(QByteArray(field.name + "_index")), match}};
}

Result<QList<EntitySql::Written>> EntitySql::written(const KeyRing &keys, const Entity &record,
                                                     const Entity *before) const
{
    QList<Written> all = ownColumns(record);
    if (before) {
        const QList<Written> stood = ownColumns(*before);
        all.removeIf([&stood](const Written &one) { return stood.contains(one); });
    }
    for (const Field &field : m_table.fields) {
        const QVariant value = field.read(record);
        if (before && value == field.read(*before)) {
            continue;
        }
        const auto columns = fieldColumns(keys, field, record.id, value);
        if (!columns) {
            return columns.error();
        }
        all += *columns;
    }
    return all;
}

QString EntitySql::select() const
{
    QStringList wanted = columns();
    QString from = tableName();
    if (m_table.livesInPortal()) {
        wanted << u"confirmed_at"_s << u"confirmed_by"_s << u"confirmed_note"_s << u"confirmed_version"_s;
        from += u" LEFT JOIN confirmation ON confirmed_id = "_s + tableName() + u".id"_s;
    }
    return u"SELECT "_s + wanted.join(u", "_s) + u" FROM "_s + from + u' ';
}

Result<base::Record> EntitySql::record(const QSqlQuery &row, const KeyRing &keys) const
{
    const std::shared_ptr<Entity> made = m_table.make();
    made->id = row.value(0).toString();
    made->version = row.value(1).toLongLong();
    made->retiredAt = timeFrom(row.value(2).toString());
    made->draft = row.value(4).toString() == QLatin1StringView(base::toCode(base::Livsfase::Draft));
    int column = 5;
    for (const Field &field : m_table.fields) {
        QVariant value;
        if (field.has(FieldFlag::Personal)) {
            const QByteArray sealed = row.value(column).toByteArray();
            column += 2;
            if (!sealed.isEmpty()) {
                const auto plain = keys.open({m_table.name, field.name, made->id}, sealed);
                if (!plain) {
                    return plain.error();
                }
                value = QString::fromUtf8(plain->reveal());
            }
        } else {
            value = fromColumn(field, row.value(column++));
        }
        if (!value.isValid()) {
            continue;
        }
        const auto written = field.write(*made, value);
        if (!written) {
            return written.error().asCauseOf(base::failure(
                ErrorKind::Internal, "store.record.unreadable",
                {{u"entity"_s, tableName()}, {u"id"_s, made->id}, {u"field"_s, QString::fromLatin1(field.name)}}));
        }
    }
    if (m_table.livesInPortal()) {
        made->confirmed = {timeFrom(row.value(column).toString()), row.value(column + 1).toString(),
                           row.value(column + 2).toString(), row.value(column + 3).toLongLong()};
    }
    return base::Record(made);
}

Result<base::Record> EntitySql::find(Connection &connection, const KeyRing &keys, const QString &id) const
{
    base::Record found;
    const auto read = connection.each(select() + u"WHERE id = ?"_s, {id}, [&](const QSqlQuery &row) -> Result<> {
        const auto made = record(row, keys);
        found = made ? *made : nullptr;
        return made ? Result<>() : Result<>(made.error());
    });
    if (!read) {
        return read.error();
    }
    if (!found) {
        return base::failure(ErrorKind::NotFound, "store.record.unknown",
                             {{u"entity"_s, base::translated(m_table.singular)}, {u"id"_s, id}});
    }
    return found;
}

Result<> EntitySql::insert(Connection &connection, const KeyRing &keys, const Entity &record) const
{
    const auto row = written(keys, record, nullptr);
    if (!row) {
        return row.error();
    }
    if (m_insert.isEmpty()) {
        m_insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(tableName(), namesOf(*row).join(u", "_s),
                                                           QStringList(row->size(), u"?"_s).join(u", "_s));
    }
    const auto done = connection.change(m_insert, valuesOf(*row));
    return done ? Result<>() : Result<>(done.error());
}

Result<bool> EntitySql::update(Connection &connection, const KeyRing &keys, const Entity &before,
                               const Entity &record) const
{
    const auto row = written(keys, record, &before);
    if (!row) {
        return row.error();
    }
    const auto changed = connection.change(
        u"UPDATE %1 SET %2 = ? WHERE id = ? AND version = ?"_s.arg(tableName(), namesOf(*row).join(u" = ?, "_s)),
        valuesOf(*row) + QVariantList {record.id, record.version - 1});
    return changed ? Result<bool>(*changed == 1) : Result<bool>(changed.error());
}

} // namespace nemsms::store
