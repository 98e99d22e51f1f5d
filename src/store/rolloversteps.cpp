// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rolloversteps.h"

#include "store/store.h"
#include "store/storecore.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

namespace {

using Ticks = QHash<QByteArray, RolloverTick>;

Result<Ticks> read(Connection &connection, const QString &certifikatId)
{
    auto query = connection.run(u"SELECT trin, udfoert, udfoert_af FROM udskiftningstrin WHERE certifikat_id = ?"_s,
                                {certifikatId});
    if (!query) {
        return query.error();
    }
    Ticks ticks;
    auto row = connection.next(*query);
    for (; row && *row; row = connection.next(*query)) {
        ticks.insert(query->value(0).toString().toLatin1(),
                     {timeFrom(query->value(1).toString()), query->value(2).toString()});
    }
    return row ? Result<Ticks>(ticks) : Result<Ticks>(row.error());
}

Result<> write(WriteSession &session, const QString &certifikatId, const QString &step, bool done)
{
    const auto gone = session.connection().change(
        u"DELETE FROM udskiftningstrin WHERE certifikat_id = ? AND trin = ?"_s, {certifikatId, step});
    if (!gone) {
        return gone.error();
    }
    if (done) {
        const auto added = session.connection().change(
            u"INSERT INTO udskiftningstrin (certifikat_id, trin, udfoert, udfoert_af) VALUES (?, ?, ?, ?)"_s,
            {certifikatId, step, timeText(session.now()), session.actor().name});
        if (!added) {
            return added.error();
        }
    }
    session.tell("certifikat", certifikatId);
    return session.audit({"certifikat.step", "certifikat", certifikatId, {{u"step"_s, step}, {u"done"_s, done}}});
}

} // namespace

RolloverSteps::RolloverSteps(Store &store) : m_store(&store) {}

Job<QHash<QByteArray, RolloverTick>> RolloverSteps::of(QString certifikatId)
{
    return m_store->core().read([certifikatId](Connection &connection, const KeyRing &) {
        return read(connection, certifikatId);
    });
}

Job<> RolloverSteps::set(QString certifikatId, QByteArray step, bool done, Actor actor)
{
    const QString name = QString::fromLatin1(step);
    return m_store->core().write(std::move(actor), [certifikatId, name, done](WriteSession &session) {
        return write(session, certifikatId, name, done);
    });
}

} // namespace nemsms::store
