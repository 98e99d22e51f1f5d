// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/promotepairs.h"

#include "domain/miljoenummer.h"
#include "usecases/recordkey.h"
#include "usecases/recordplace.h"

#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// A number as the field writes it: thumbprints and UUIDs may be written in several ways.
QString canonical(const base::EntityTable &table, const base::Field &field, const QString &number)
{
    const auto record = table.make();
    return field.write(*record, number) ? field.read(*record).toString() : number;
}

} // namespace

PromotePairs::PromotePairs(const RecordIndexes &records, const PromoteOrder &order) : m_records(records), m_order(order)
{
    findUsers();
    for (const base::EntityTable *table : promotedTables()) {
        gather(table, order.fraId, false, m_sources[table]);
        gather(table, order.tilId, true, m_targets[table]);
        for (const auto &record : std::as_const(m_sources[table])) {
            m_sourceIds.insert(record->id);
        }
        pairByNumber(*table);
        pairByName(*table);
    }
}

QString PromotePairs::translated(const QString &id) const
{
    const base::Record target = m_pairs.value(id);
    return target ? target->id : id;
}

void PromotePairs::gather(const base::EntityTable *table, const QString &environment, bool drafts,
                          QList<base::Record> &into)
{
    for (const auto &record : m_records.value(table->name)->records()) {
        const bool inUse = !record->isRetired() && (drafts || !record->draft);
        if (inUse && placeOf(*table, *record, m_records) == environment && belongsHere(*table, *record)) {
            into += record;
        }
    }
    std::sort(into.begin(), into.end(), [&](const base::Record &one, const base::Record &other) {
        const QString first = keyText(*table, *one, m_records);
        const QString second = keyText(*table, *other, m_records);
        return std::tie(first, one->id) < std::tie(second, other->id);
    });
}

/// A certificate or group names no authority: it is left out when others alone use it.
bool PromotePairs::belongsHere(const base::EntityTable &table, const base::Entity &record) const
{
    const QString authority = authorityOf(table, record, m_records);
    const QSet<QString> users = m_users.value(record.id);
    return authority == m_order.myndighedId
        || (authority.isEmpty() && (users.isEmpty() || users.contains(QString()) || users.contains(m_order.myndighedId)));
}

void PromotePairs::findUsers()
{
    for (const base::EntityTable *table : promotedTables()) {
        for (const auto &record : m_records.value(table->name)->records()) {
            const QString authority = record->isRetired() ? QString() : authorityOf(*table, *record, m_records);
            for (const auto &field : table->fields) {
                const QString id = field.refersTo.isEmpty() ? QString() : field.read(*record).toString();
                if (!id.isEmpty() && !record->isRetired()) {
                    m_users[id].insert(authority);
                }
            }
        }
    }
}

void PromotePairs::pairByNumber(const base::EntityTable &table)
{
    for (const bool said : {true, false}) {
        for (const auto &field : table.fields) {
            const auto *number = field.has(base::FieldFlag::Unique) ? domain::miljoenummerOf(table.name, field.name)
                                                                    : nullptr;
            if (!number) {
                continue;
            }
            QHash<QString, base::Record> byNumber;
            for (const auto &target : std::as_const(m_targets[&table])) {
                byNumber.insert(field.read(*target).toString(), target);
            }
            for (const auto &source : std::as_const(m_sources[&table])) {
                const QString own = field.read(*source).toString();
                const QString answer = m_order.mapping.target(number->code, own);
                const QString wanted = said ? canonical(table, field, answer) : own;
                const base::Record target = wanted.isEmpty() ? nullptr : byNumber.value(wanted);
                if (said && !answer.isEmpty() && !target && field.has(base::FieldFlag::Required)) {
                    m_answered.insert(source->id);
                }
                pair(source, target);
            }
        }
    }
}

void PromotePairs::pairByName(const base::EntityTable &table)
{
    QMultiHash<QString, base::Record> sources;
    QMultiHash<QString, base::Record> targets;
    for (const auto &source : std::as_const(m_sources[&table])) {
        if (!m_pairs.contains(source->id) && !m_answered.contains(source->id)) {
            sources.insert(nameOf(table, *source, true), source);
        }
    }
    for (const auto &target : std::as_const(m_targets[&table])) {
        if (!isPaired(target->id)) {
            targets.insert(nameOf(table, *target, false), target);
        }
    }
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        if (sources.count(it.key()) == 1 && targets.count(it.key()) == 1) {
            pair(it.value(), targets.value(it.key()));
        }
    }
}

/// What people call the record, without what is another in each environment.
QString PromotePairs::nameOf(const base::EntityTable &table, const base::Entity &record, bool source) const
{
    QStringList parts;
    for (const auto &field : table.fields) {
        const bool names = field.has(base::FieldFlag::Identifier) && !domain::miljoenummerOf(table.name, field.name)
            && !domain::erMiljoeetsEget(table.name, field.name);
        if (names) {
            const QString value = field.read(record).toString();
            parts += field.refersTo.isEmpty() ? value.toCaseFolded() : source ? translated(value) : value;
        }
    }
    return parts.join(u'\x1f');
}

void PromotePairs::pair(const base::Record &source, const base::Record &target)
{
    if (target && !m_pairs.contains(source->id) && !m_answered.contains(source->id) && !isPaired(target->id)) {
        m_pairs.insert(source->id, target);
        m_taken.insert(target->id);
    }
}

} // namespace nemsms::usecases
