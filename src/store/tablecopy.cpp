// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablecopy.h"

#include "store/entitysql.h"
#include "store/tablerows.h"

#include <QSet>
#include <QtEndian>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

/// A value with its kind and its length before it.
QByteArray canonical(const QVariant &value)
{
    char kind = 't';
    QByteArray bytes;
    if (!value.isValid()) {
        kind = 'n';
    } else if (value.metaType() == QMetaType::fromType<QByteArray>()) {
        kind = 'b';
        bytes = value.toByteArray();
    } else if (value.metaType() == QMetaType::fromType<bool>()) {
        bytes = value.toBool() ? "1" : "0";
    } else {
        bytes = value.toString().toUtf8();
    }
    char head[5] = {kind};
    qToBigEndian(quint32(bytes.size()), head + 1);
    return QByteArray(head, sizeof head) + bytes;
}

QString quoted(const QString &name)
{
    return EntitySql::quoted(name.toLatin1());
}

} // namespace

Result<TableContents> TableCopy::contentsOf(Connection &connection, const QString &table)
{
    auto rows = TableRows::of(connection, table);
    if (!rows) {
        return rows.error();
    }
    TableContents contents {table, 0, {}};
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(rows->columns().join(u'\n').toUtf8());
    const auto read = rows->each([&](const QVariantList &row) -> Result<> {
        for (const QVariant &value : row) {
            digest.addData(canonical(value));
        }
        ++contents.rows;
        return {};
    });
    contents.digest = digest.result();
    return read ? Result<TableContents>(contents) : Result<TableContents>(read.error());
}

Result<> TableCopy::readReferences()
{
    auto query = m_from.run(m_from.dialect().references());
    if (!query) {
        return query.error();
    }
    auto more = m_from.next(*query);
    for (; more && *more; more = m_from.next(*query)) {
        m_references.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(), false});
    }
    return more ? Result<>() : Result<>(more.error());
}

Result<QStringList> TableCopy::order()
{
    const auto tables = m_from.tables();
    const auto known = tables ? readReferences() : Result<>(tables.error());
    if (!known) {
        return known.error();
    }
    QStringList ordered;
    QStringList waiting = *tables;
    while (!waiting.isEmpty()) {
        const auto ready = std::find_if(waiting.cbegin(), waiting.cend(), [&](const QString &table) {
            return std::none_of(m_references.cbegin(), m_references.cend(), [&](const Reference &reference) {
                return reference.table == table && reference.needed != table && waiting.contains(reference.needed);
            });
        });
        const QString next = ready == waiting.cend() ? waiting.first() : *ready; // none ready: round a circle
        for (Reference &reference : m_references) {
            reference.late = reference.late || (reference.table == next && waiting.contains(reference.needed));
        }
        ordered << next;
        waiting.removeOne(next);
    }
    return ordered;
}

Result<QList<TableContents>> TableCopy::run()
{
    const auto tables = order();
    if (!tables) {
        return tables.error();
    }
    QList<TableContents> copied;
    for (const QString &table : *tables) {
        const auto done = copyTable(table);
        if (!done) {
            return done.error();
        }
    }
    for (const Reference &reference : m_references) {
        const auto set = reference.late ? copyLateReference(reference) : Result<>();
        if (!set) {
            return set.error();
        }
    }
    for (const QString &table : *tables) {
        const auto here = contentsOf(m_from, table);
        const auto there = here ? contentsOf(m_to, table) : here;
        if (!there) {
            return there.error();
        }
        if (*here != *there) {
            return base::failure(ErrorKind::Internal, "store.copy.differs",
                                 {{u"table"_s, table}, {u"file"_s, m_to.path()}});
        }
        copied << *here;
    }
    return copied;
}

Result<> TableCopy::copyTable(const QString &table)
{
    auto rows = TableRows::of(m_from, table);
    const auto cleared = rows ? m_to.change(u"DELETE FROM "_s + table) : Result<int>(rows.error());
    if (!cleared) {
        return cleared.error();
    }
    QStringList names;
    QSet<qsizetype> later;
    for (const QString &column : rows->columns()) {
        names << quoted(column);
    }
    for (const Reference &reference : m_references) {
        if (reference.table == table && reference.late) {
            later << rows->columns().indexOf(reference.column);
        }
    }
    const QString insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s),
                                                                  QStringList(names.size(), u"?"_s).join(u", "_s));
    const auto copied = rows->each([&](const QVariantList &row) -> Result<> {
        QVariantList values = row;
        for (qsizetype place : later) {
            values[place] = QVariant();
        }
        const auto added = m_to.change(insert, values);
        return added ? Result<>() : Result<>(added.error());
    });
    return copied;
}

Result<> TableCopy::copyLateReference(const Reference &reference)
{
    auto rows = TableRows::of(m_from, reference.table);
    if (!rows) {
        return rows.error();
    }
    const qsizetype id = rows->columns().indexOf(u"id"_s);
    const qsizetype place = rows->columns().indexOf(reference.column);
    const QString update = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(reference.table, quoted(reference.column));
    return rows->each([&](const QVariantList &row) -> Result<> {
        if (!row.at(place).isValid()) {
            return {};
        }
        const auto set = m_to.change(update, {row.at(place), row.at(id)});
        return set ? Result<>() : Result<>(set.error());
    });
}

} // namespace nemsms::store
