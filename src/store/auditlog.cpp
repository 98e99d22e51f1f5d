// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlog.h"

#include "store/audittrail.h"
#include "store/keywitness.h"
#include "store/store.h"
#include "store/storecore.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

namespace {

/// Any text with `part` in it, for what went through LOWER(), which knows the letters of ASCII only; what LIKE would
/// read as a wildcard stands for itself.
QString likePattern(QString part)
{
    for (QChar &letter : part) {
        if (letter >= u'A' && letter <= u'Z') {
            letter = letter.toLower();
        }
    }
    part.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + part + u'%';
}

Result<QStringList> readActors(Connection &connection)
{
    auto query = connection.run(u"SELECT DISTINCT actor FROM audit_log ORDER BY actor"_s);
    if (!query) {
        return query.error();
    }
    QStringList names;
    auto more = connection.next(*query);
    for (; more && *more; more = connection.next(*query)) {
        names += query->value(0).toString();
    }
    return more ? Result<QStringList>(names) : Result<QStringList>(more.error());
}

} // namespace

AuditLog::AuditLog(Store &store) : m_store(&store) {}

Job<QList<AuditRow>> AuditLog::list(AuditQuery query)
{
    return m_store->core().read([query, id = m_store->core().identity().storeId](Connection &connection,
                                                                                const KeyRing &keys) {
        QStringList conditions;
        QVariantList values;
        const auto add = [&](const QString &condition, const QVariant &value) {
            conditions << condition;
            values << value;
        };
        if (!query.entity.isEmpty()) {
            add(u"entity = ?"_s, QString::fromUtf8(query.entity));
        }
        if (!query.recordId.isEmpty()) {
            add(u"record_id = ?"_s, query.recordId);
        }
        if (!query.actor.isEmpty()) {
            add(u"actor = ?"_s, query.actor);
        }
        if (query.from.isValid()) {
            add(u"time >= ?"_s, timeText(query.from));
        }
        if (query.to.isValid()) {
            add(u"time < ?"_s, timeText(query.to));
        }
        if (!query.search.isEmpty()) {
            add(u"LOWER(record_id || ' ' || actor || ' ' || program || ' ' || action || ' ' || details) LIKE ? ESCAPE '!'"_s,
                likePattern(query.search));
        }
        if (query.before > 0) {
            add(u"number < ?"_s, query.before);
        }
        const QString where = conditions.isEmpty() ? QString() : QString(u"WHERE "_s + conditions.join(u" AND "_s));
        return AuditTrail(connection, keys, id).rows(where + u" ORDER BY number DESC"_s, values,
                                                     qBound(1, query.limit, 1000));
    });
}

Job<QStringList> AuditLog::actors()
{
    return m_store->core().read([](Connection &connection, const KeyRing &) { return readActors(connection); });
}

Job<qint64> AuditLog::lastNumber()
{
    return m_store->core().read([](Connection &connection, const KeyRing &) -> Result<qint64> {
        auto query = connection.run(u"SELECT COALESCE(MAX(number), 0) FROM audit_log"_s);
        if (!query) {
            return query.error();
        }
        const auto row = connection.next(*query);
        return row ? Result<qint64>(query->value(0).toLongLong()) : Result<qint64>(row.error());
    });
}

Job<AuditVerdict> AuditLog::verify()
{
    const AuditHead witness = m_store->witness() ? m_store->witness()->head() : AuditHead();
    return m_store->core().read([witness, id = m_store->core().identity().storeId](Connection &connection,
                                                                                  const KeyRing &keys) {
        return AuditTrail(connection, keys, id).verify(witness);
    });
}

Job<> AuditLog::note(AuditNote what, Actor actor)
{
    return m_store->core().write(std::move(actor),
                                 [what](WriteSession &session) -> Result<> { return session.audit(what); });
}

Job<> AuditLog::noteAbout(AuditNote what, QByteArray table, QByteArray field, QString value, Actor actor)
{
    return m_store->core().write(std::move(actor), [what, table, field, value](WriteSession &session) -> Result<> {
        const auto index = session.keys().blindIndex(table, field, value);
        if (!index) {
            return index.error();
        }
        AuditNote referring = what;
        referring.details.insert(u"reference"_s, QString::fromLatin1(index->toHex().left(16)));
        return session.audit(referring);
    });
}

Job<> AuditLog::acceptRestored(QString reason, Actor actor)
{
    StoreCore &core = m_store->core();
    QPointer<KeyWitness> witness = m_store->witness();
    const AuditNote note {"log.acceptRestored", "store", core.identity().storeId,
                          {{u"reason"_s, reason},
                           {u"remembered"_s, witness ? witness->head().number : 0}}};
    // Jobs are named before they are awaited: GCC 12 destroys what a co_await expression makes on its way twice.
    auto writing = core.write(actor, [note](WriteSession &session) -> Result<AuditHead> {
        const auto noted = session.audit(note);
        return noted ? Result<AuditHead>(session.head()) : Result<AuditHead>(noted.error());
    });
    const auto head = co_await writing;
    if (!head) {
        co_return head.error();
    }
    if (!witness) {
        co_return Result<>();
    }
    witness->reset(*head);
    auto flushing = witness->flush();
    co_return co_await flushing;
}

} // namespace nemsms::store
