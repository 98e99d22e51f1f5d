// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/skabelonstore.h"

#include "store/store.h"
#include "store/storecore.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

namespace {

const QString columns = u"SELECT s.id, s.navn, s.udgaaet, v.version, v.da, v.en, v.oprettet, v.oprettet_af, "
                        "(SELECT COUNT(*) FROM skabelonbrug b WHERE b.skabelon_id = s.id) "
                        "FROM skabelon s JOIN skabelonversion v ON v.skabelon_id = s.id "
                        "AND v.version = (SELECT MAX(n.version) FROM skabelonversion n WHERE n.skabelon_id = s.id)"_s;

Result<QList<SkabelonRow>> read(Connection &connection, const QString &rest, const QVariantList &values)
{
    QList<SkabelonRow> rows;
    const auto done = connection.each(columns + rest, values, [&rows](const QSqlQuery &row) -> Result<> {
        SkabelonRow one;
        one.id = row.value(0).toString();
        one.navn = row.value(1).toString();
        one.udgaaet = !row.value(2).toString().isEmpty();
        one.seneste = {row.value(3).toLongLong(), row.value(4).toString(), row.value(5).toString(),
                       timeFrom(row.value(6).toString()), row.value(7).toString()};
        one.brugt = row.value(8).toLongLong();
        rows += one;
        return {};
    });
    return done ? Result<QList<SkabelonRow>>(rows) : Result<QList<SkabelonRow>>(done.error());
}

Result<SkabelonRow> findOne(Connection &connection, const QString &idOrName)
{
    const auto rows = read(connection, u" WHERE s.id = ? OR s.navn = ?"_s, {idOrName, idOrName});
    if (!rows) {
        return rows.error();
    }
    return rows->isEmpty() ? Result<SkabelonRow>(base::failure(base::ErrorKind::NotFound, "skabelon.unknown", {{u"navn"_s, idOrName}}))
                           : Result<SkabelonRow>(rows->first());
}

Result<> addVersion(WriteSession &session, const QString &id, qint64 version, const QString &da, const QString &en)
{
    const auto added = session.connection().change(
        u"INSERT INTO skabelonversion (skabelon_id, version, da, en, oprettet, oprettet_af) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {id, version, da, en, timeText(session.now()), session.actor().name});
    return added ? Result<>() : Result<>(added.error());
}

/// Its audit row, and the template as it stands now.
Result<SkabelonRow> concluded(WriteSession &session, const char *deed, const QString &id)
{
    const auto row = findOne(session.connection(), id);
    if (!row) {
        return row;
    }
    const auto noted = session.audit({deed, "skabelon", id, {{u"navn"_s, row->navn}, {u"version"_s, row->seneste.version}}});
    if (!noted) {
        return noted.error();
    }
    session.tell("skabelon", id);
    return row;
}

} // namespace

Job<SkabelonRow> SkabelonStore::create(QString navn, QString da, QString en, Actor actor)
{
    return m_store->core().write(std::move(actor), [=](WriteSession &session) -> Result<SkabelonRow> {
        const auto others = read(session.connection(), u" WHERE s.navn = ?"_s, {navn});
        if (!others) {
            return others.error();
        }
        if (!others->isEmpty()) {
            return base::failure(base::ErrorKind::Conflict, "skabelon.taken", {{u"navn"_s, navn}});
        }
        const QString id = session.newId();
        const auto added = session.connection().change(u"INSERT INTO skabelon (id, navn) VALUES (?, ?)"_s, {id, navn});
        if (!added) {
            return added.error();
        }
        const auto first = addVersion(session, id, 1, da, en);
        return first ? concluded(session, "skabelon.create", id) : Result<SkabelonRow>(first.error());
    });
}

Job<SkabelonRow> SkabelonStore::revise(QString id, qint64 after, QString da, QString en, Actor actor)
{
    return m_store->core().write(std::move(actor), [=](WriteSession &session) -> Result<SkabelonRow> {
        const auto present = findOne(session.connection(), id);
        if (!present) {
            return present;
        }
        if (present->seneste.version != after) {
            return base::failure(base::ErrorKind::Conflict, "skabelon.changed", {{u"navn"_s, present->navn}});
        }
        const auto next = addVersion(session, present->id, after + 1, da, en);
        return next ? concluded(session, "skabelon.revise", present->id) : Result<SkabelonRow>(next.error());
    });
}

Job<SkabelonRow> SkabelonStore::retire(QString id, bool retired, Actor actor)
{
    return m_store->core().write(std::move(actor), [=](WriteSession &session) -> Result<SkabelonRow> {
        const auto done = session.connection().change(u"UPDATE skabelon SET udgaaet = ? WHERE id = ?"_s,
                                                      {retired ? timeText(session.now()) : QString(u""_s), id});
        return done ? concluded(session, retired ? "skabelon.retire" : "skabelon.reinstate", id) : Result<SkabelonRow>(done.error());
    });
}

Job<QList<SkabelonRow>> SkabelonStore::list(bool retired)
{
    return m_store->core().read([retired](Connection &connection, const KeyRing &) {
        return read(connection, (retired ? QString() : u" WHERE s.udgaaet = ''"_s) + u" ORDER BY s.navn, s.id"_s, {});
    });
}

Job<SkabelonRow> SkabelonStore::find(QString idOrName)
{
    return m_store->core().read([idOrName](Connection &connection, const KeyRing &) { return findOne(connection, idOrName); });
}

Job<QList<SkabelonVersion>> SkabelonStore::versions(QString id)
{
    return m_store->core().read([id](Connection &connection, const KeyRing &) -> Result<QList<SkabelonVersion>> {
        QList<SkabelonVersion> all;
        const auto done = connection.each(
            u"SELECT version, da, en, oprettet, oprettet_af FROM skabelonversion WHERE skabelon_id = ? ORDER BY version DESC"_s, {id},
            [&all](const QSqlQuery &row) -> Result<> {
                all += {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                        timeFrom(row.value(3).toString()), row.value(4).toString()};
                return {};
            });
        return done ? Result<QList<SkabelonVersion>>(all) : Result<QList<SkabelonVersion>>(done.error());
    });
}

Job<QList<SkabelonBrug>> SkabelonStore::uses(QString id)
{
    return m_store->core().read([id](Connection &connection, const KeyRing &) -> Result<QList<SkabelonBrug>> {
        QList<SkabelonBrug> all;
        const auto done = connection.each(
            u"SELECT version, sprog, art, reference, navn, tid FROM skabelonbrug WHERE skabelon_id = ? "
            "ORDER BY tid DESC, reference LIMIT 200"_s,
            {id}, [&all](const QSqlQuery &row) -> Result<> {
                all += {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString().toLatin1(),
                        row.value(3).toString(), row.value(4).toString(), timeFrom(row.value(5).toString())};
                return {};
            });
        return done ? Result<QList<SkabelonBrug>>(all) : Result<QList<SkabelonBrug>>(done.error());
    });
}

Job<> SkabelonStore::noteUse(QString id, SkabelonBrug use)
{
    return m_store->core().write({}, [id, use](WriteSession &session) -> Result<> {
        const auto noted = session.connection().change(
            u"INSERT INTO skabelonbrug (skabelon_id, version, sprog, art, reference, navn, tid) VALUES (?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (skabelon_id, art, reference) DO NOTHING"_s,
            {id, use.version, use.sprog, QString::fromLatin1(use.art), use.reference, use.navn, timeText(session.now())});
        return noted ? Result<>() : Result<>(noted.error());
    });
}

} // namespace nemsms::store
