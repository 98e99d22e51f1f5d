// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revisionreader.h"

#include "store/revisionvalues.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Record;
using base::Result;

namespace {

/// The newest change set that took this one back.
const QString undoneBy = QStringLiteral("(SELECT MAX(u.id) FROM change_set u WHERE u.undoes = s.id)");

std::optional<base::Livsfase> phaseFrom(const QString &code)
{
    for (const auto phase : {base::Livsfase::Draft, base::Livsfase::Active, base::Livsfase::Retired}) {
        if (code == QLatin1StringView(base::toCode(phase))) {
            return phase;
        }
    }
    return std::nullopt;
}

/// Every field that one of the two sides names, in the order of the field table.
QList<QByteArray> fieldsOf(const base::EntityTable &table, const QStringList &names)
{
    QList<QByteArray> found;
    for (const auto &field : table.fields) {
        if (names.contains(QLatin1StringView(field.name))) {
            found << field.name;
        }
    }
    return found;
}

} // namespace

Result<Record> RevisionReader::side(const Revision &revision, const base::EntityTable &table, const char *column,
                                    const QByteArray &plain, const QByteArray &sealed) const
{
    const std::shared_ptr<base::Entity> made = table.make();
    made->id = revision.recordId;
    auto written = writeInto(table, *made, plain);
    if (written && !sealed.isEmpty()) {
        const auto personal = m_keys.open({"revision", column, revision.id}, sealed);
        if (!personal) {
            return personal.error();
        }
        written = writeInto(table, *made, personal->reveal().toByteArray());
    }
    return written ? Result<Record>(made) : Result<Record>(written.error());
}

Result<Revision> RevisionReader::revisionFrom(const QSqlQuery &row) const
{
    Revision revision;
    revision.id = row.value(0).toString();
    revision.entity = row.value(1).toString().toLatin1();
    revision.recordId = row.value(2).toString();
    revision.version = row.value(3).toLongLong();
    revision.phaseBefore = phaseFrom(row.value(4).toString());
    revision.phaseAfter = phaseFrom(row.value(5).toString());
    revision.changeSet = row.value(10).toString();
    revision.kind = row.value(11).toString().toLatin1();
    revision.time = timeFrom(row.value(12).toString());
    revision.actor = row.value(13).toString();
    revision.program = row.value(14).toString();
    revision.reason = row.value(15).toString();
    revision.setSize = row.value(16).toLongLong();
    revision.undoes = row.value(17).toString();
    revision.undoneBy = row.value(18).toString();
    const base::EntityTable *table = m_tables(revision.entity);
    if (!table) {
        return revision; // an entity that this program knows no more: who and when stand all the same
    }
    const QByteArray plain[] = {row.value(6).toByteArray(), row.value(7).toByteArray()};
    const QByteArray sealed[] = {row.value(8).toByteArray(), row.value(9).toByteArray()};
    const auto before = side(revision, *table, "before", plain[0], sealed[0]);
    const auto after = before ? side(revision, *table, "after", plain[1], sealed[1]) : before;
    if (!after) {
        return after.error();
    }
    revision.before = *before;
    revision.after = *after;
    QStringList names = namesIn(plain[0]) + namesIn(plain[1]);
    for (const auto &field : table->fields) {
        const bool personal = field.has(base::FieldFlag::Personal);
        if (personal && field.read(*revision.before) != field.read(*revision.after)) {
            names << QString::fromLatin1(field.name);
        }
    }
    revision.fields = fieldsOf(*table, names);
    return revision;
}

Result<QList<Revision>> RevisionReader::revisions(const QString &condition, const QVariantList &values)
{
    auto query = m_connection.run(
        u"SELECT r.id, r.entity, r.record_id, r.version, r.livsfase_before, r.livsfase_after, r.before, r.after, "
        "r.before_sealed, r.after_sealed, s.id, s.kind, s.time, s.actor, s.program, s.reason, s.records, s.undoes, "_s
            + undoneBy + u" FROM revision r JOIN change_set s ON s.id = r.change_set_id "_s + condition,
        values);
    if (!query) {
        return query.error();
    }
    QList<Revision> found;
    auto more = m_connection.next(*query);
    for (; more && *more; more = m_connection.next(*query)) {
        const auto revision = revisionFrom(*query);
        if (!revision) {
            return revision.error();
        }
        found << *revision;
    }
    return more ? Result<QList<Revision>>(found) : Result<QList<Revision>>(more.error());
}

Result<QList<ChangeSetLine>> RevisionReader::changeSets(const QString &condition, const QVariantList &values)
{
    auto query = m_connection.run(
        u"SELECT s.id, s.kind, s.time, s.actor, s.program, s.reason, s.records, s.undoes, "_s + undoneBy
            + u" FROM change_set s "_s + condition,
        values);
    if (!query) {
        return query.error();
    }
    QList<ChangeSetLine> lines;
    auto more = m_connection.next(*query);
    for (; more && *more; more = m_connection.next(*query)) {
        lines.append({query->value(0).toString(), query->value(1).toString().toLatin1(),
                      timeFrom(query->value(2).toString()), query->value(3).toString(), query->value(4).toString(),
                      query->value(5).toString(), query->value(6).toLongLong(), query->value(7).toString(),
                      query->value(8).toString()});
    }
    return more ? Result<QList<ChangeSetLine>>(lines) : Result<QList<ChangeSetLine>>(more.error());
}

} // namespace nemsms::store
