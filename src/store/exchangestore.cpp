// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchangestore.h"

#include "store/changesetwrite.h"
#include "store/store.h"
#include "store/storecore.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

namespace {

Result<QList<ExchangeRow>> readAll(Connection &connection, const QString &testSmsId)
{
    QList<ExchangeRow> rows;
    const auto read = connection.each(
        u"SELECT number, direction, operation, address, request, response, status, error_code, started, elapsed_ms "
        "FROM exchange WHERE testsms_id = ? ORDER BY number"_s,
        {testSmsId}, [&](const QSqlQuery &row) -> Result<> {
            rows.append({row.value(0).toLongLong(), testSmsId, row.value(1).toString().toLatin1(),
                         row.value(2).toString(), row.value(3).toString(), row.value(4).toByteArray(),
                         row.value(5).toByteArray(), row.value(6).toInt(), row.value(7).toString().toLatin1(),
                         timeFrom(row.value(8).toString()), std::chrono::milliseconds(row.value(9).toLongLong())});
            return {};
        });
    return read ? Result<QList<ExchangeRow>>(rows) : Result<QList<ExchangeRow>>(read.error());
}

} // namespace

Result<qint64> ExchangeStore::insert(WriteSession &session, const ExchangeRow &row)
{
    Connection &connection = session.connection();
    const auto last = connection.value(u"SELECT MAX(number) FROM exchange WHERE testsms_id = ?"_s, {row.testSmsId});
    if (!last) {
        return last.error();
    }
    const qint64 number = last->toLongLong() + 1;
    const auto added = connection.change(
        u"INSERT INTO exchange (testsms_id, number, direction, operation, address, request, response, status, "
        "error_code, started, elapsed_ms, gemt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row.testSmsId, number, QString::fromLatin1(row.direction), row.operation, row.address,
         row.request, row.response, row.status, QString::fromLatin1(row.errorCode),
         timeText(row.started), qint64(row.elapsed.count()), timeText(session.now())});
    if (!added) {
        return added.error();
    }
    session.tell("exchange", row.testSmsId);
    return number;
}

Result<qint64> ExchangeStore::purge(WriteSession &session, const QDateTime &before)
{
    const auto emptied = session.connection().change(
        u"UPDATE exchange SET request = ?, response = ? WHERE gemt < ? AND (length(request) > 0 OR length(response) > 0)"_s,
        {QByteArray(""), QByteArray(""), timeText(before)});
    return emptied ? Result<qint64>(*emptied) : Result<qint64>(emptied.error());
}

ExchangeStore::ExchangeStore(Store &store) : m_store(&store) {}

Job<qint64> ExchangeStore::add(ExchangeRow row)
{
    return m_store->core().write({}, [row](WriteSession &session) { return insert(session, row); });
}

Job<base::Record> ExchangeStore::apply(ChangeSet set, std::optional<ExchangeRow> row, Actor actor)
{
    return m_store->core().write(
        std::move(actor), [demo = m_store->isDemo(), set, row](WriteSession &session) -> Result<base::Record> {
            const auto applied = ChangeSetWrite(session, demo).run(set);
            if (!applied) {
                return applied.error();
            }
            const base::Record record = applied->records.first();
            if (!row) {
                return record;
            }
            ExchangeRow own = *row;
            own.testSmsId = record->id;
            const auto added = insert(session, own);
            return added ? Result<base::Record>(record) : Result<base::Record>(added.error());
        });
}

Job<QList<base::Record>> ExchangeStore::applyAll(ChangeSet set, QList<ExchangeRow> rows, Actor actor)
{
    return m_store->core().write(
        std::move(actor), [demo = m_store->isDemo(), set, rows](WriteSession &session) -> Result<QList<base::Record>> {
            const auto applied = ChangeSetWrite(session, demo).run(set);
            if (!applied) {
                return applied.error();
            }
            for (const ExchangeRow &row : rows) {
                const auto added = insert(session, row);
                if (!added) {
                    return added.error();
                }
            }
            return applied->records;
        });
}

Job<QList<ExchangeRow>> ExchangeStore::listFor(QString testSmsId)
{
    return m_store->core().read([testSmsId](Connection &connection, const KeyRing &) {
        return readAll(connection, testSmsId);
    });
}

} // namespace nemsms::store
