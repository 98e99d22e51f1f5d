// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undoplan.h"

#include "store/entitysql.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Livsfase;
using base::Record;
using base::Result;

namespace {

constexpr int batch = 1000;

bool hasPersonal(const base::EntityTable &table)
{
    return std::any_of(table.fields.cbegin(), table.fields.cend(),
                       [](const base::Field &field) { return field.has(base::FieldFlag::Personal); });
}

/// The last of `later` that is not taken back by one of them; null when they cancel each other out, so that the record
/// stands as before them.
const Revision *standing(const QList<Revision> &later)
{
    QList<const Revision *> open;
    for (const Revision &revision : later) {
        const qsizetype before = open.size();
        while (!open.isEmpty() && open.last()->changeSet == revision.undoes) {
            open.removeLast(); // a set may have written the record more than once; it is taken back at one go
        }
        if (open.size() == before) {
            open << &revision;
        }
    }
    return open.isEmpty() ? nullptr : open.last();
}

} // namespace

Result<ChangeSet> UndoPlan::of(const QString &changeSet)
{
    m_changeSet = changeSet;
    const auto lines = RevisionReader(m_connection, m_keys, m_tables).changeSets(u"WHERE s.id = ?"_s, {changeSet});
    if (!lines) {
        return lines.error();
    }
    if (lines->isEmpty()) {
        return base::failure(ErrorKind::NotFound, "store.change.unknown", {{u"id"_s, changeSet}});
    }
    if (!lines->first().undoneBy.isEmpty()) {
        return base::failure(ErrorKind::Conflict, "store.change.undone",
                             {{u"id"_s, changeSet}, {u"by"_s, lines->first().undoneBy}});
    }
    const auto gathered = gather(changeSet);
    if (!gathered) {
        return gathered.error();
    }
    ChangeSet plan {"undo", {}, {}, changeSet};
    // Backwards, so that what referred to a record lets go of it before the record goes.
    for (auto net = m_nets.crbegin(); net != m_nets.crend(); ++net) {
        const auto change = reversed(*net);
        if (!change) {
            return change.error();
        }
        if (*change) {
            plan.changes << **change;
        }
    }
    return plan;
}

Result<> UndoPlan::gather(const QString &changeSet)
{
    RevisionReader reader(m_connection, m_keys, m_tables);
    for (QString last = changeSet;;) {
        const auto part = reader.revisions(u"WHERE r.change_set_id = ? AND r.id > ? ORDER BY r.id LIMIT "_s
                                               + QString::number(batch),
                                           {changeSet, last});
        if (!part) {
            return part.error();
        }
        for (const Revision &revision : *part) {
            const auto added = add(revision);
            if (!added) {
                return added;
            }
        }
        if (part->size() < batch) {
            return {};
        }
        last = part->last().id;
    }
}

Result<> UndoPlan::add(const Revision &revision)
{
    const base::EntityTable *table = m_tables(revision.entity);
    if (!table || table->isAct) {
        return base::failure(ErrorKind::NotPermitted, "store.change.act",
                             {{u"entity"_s, table ? base::translated(table->singular)
                                                  : QString::fromLatin1(revision.entity)}});
    }
    auto place = m_places.constFind(revision.recordId);
    if (place == m_places.cend()) {
        place = m_places.insert(revision.recordId, m_nets.size());
        m_nets.append({table, revision.recordId, 0, revision.phaseBefore, {}, {}});
    }
    Net &net = m_nets[*place];
    net.version = revision.version;
    net.phaseAfter = revision.phaseAfter;
    for (const QByteArray &name : revision.fields) {
        if (!net.before.contains(name)) {
            net.before.insert(name, table->field(name)->read(*revision.before));
        }
    }
    return {};
}

Result<std::optional<RecordChange>> UndoPlan::reversed(const Net &net)
{
    const auto stands = EntitySql(*net.table).find(m_connection, m_keys, net.recordId);
    if (!stands && stands.error().kind != ErrorKind::NotFound) {
        return stands.error();
    }
    const bool gone = !stands;
    const auto later = stands && (*stands)->version == net.version ? Result<QList<Revision>>(QList<Revision>())
                                                                   : laterThan(net);
    if (!later) {
        return later.error();
    }
    if (const Revision *unsettled = standing(*later); unsettled || gone != !net.phaseAfter) {
        return changedSince(net, gone ? net.recordId : net.table->title(**stands), unsettled);
    }
    if (!net.phaseBefore) {
        return gone ? Result<std::optional<RecordChange>>(std::nullopt) : uncreated(net, *stands);
    }
    const qint64 version = later->isEmpty() ? net.version : later->last().version;
    const auto record = earlier(net, gone ? Record() : *stands, version);
    if (!record) {
        return record.error();
    }
    return std::optional(RecordChange {net.table, RecordChange::Kind::Restore, *record});
}

/// The record that the set made goes again, unless something used it: then it is only taken out of use.
Result<std::optional<RecordChange>> UndoPlan::uncreated(const Net &net, const Record &stands)
{
    const auto others = m_connection.value(
        u"SELECT record_id FROM used_record WHERE record_id = ? AND (again = 1 OR change_set_id <> ?)"_s,
        {net.recordId, m_changeSet});
    if (!others) {
        return others.error();
    }
    const bool keep = others->isValid() || stands->confirmed.isValid() || hasPersonal(*net.table);
    if (!keep || stands->draft) {
        return std::optional(RecordChange::discard(*net.table, stands));
    }
    return std::optional(stands->isRetired() ? RecordChange {net.table, RecordChange::Kind::Restore, stands}
                                             : RecordChange::retire(*net.table, stands));
}

Result<Record> UndoPlan::earlier(const Net &net, const Record &stands, qint64 version)
{
    const std::shared_ptr<base::Entity> record = stands ? net.table->copy(*stands) : net.table->make();
    record->id = net.recordId;
    record->version = version;
    for (auto it = net.before.cbegin(); it != net.before.cend(); ++it) {
        const base::Field *field = net.table->field(it.key());
        const auto written = field->write(*record, it.value());
        if (!written) {
            return written.error();
        }
    }
    record->draft = net.phaseBefore == Livsfase::Draft;
    record->retiredAt = net.phaseBefore == Livsfase::Retired ? m_now : QDateTime();
    return Record(record);
}

Result<QList<Revision>> UndoPlan::laterThan(const Net &net)
{
    return RevisionReader(m_connection, m_keys, m_tables)
        .revisions(u"WHERE r.record_id = ? AND r.version > ? ORDER BY r.version"_s, {net.recordId, net.version});
}

base::Error UndoPlan::changedSince(const Net &net, const QString &name, const Revision *by) const
{
    return base::failure(ErrorKind::Conflict, "store.change.since",
                         {{u"entity"_s, base::translated(net.table->singular)},
                          {u"name"_s, name},
                          {u"who"_s, by ? by->actor : u"?"_s}});
}

} // namespace nemsms::store
