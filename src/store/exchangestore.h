// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/changeset.h"
#include "store/storetypes.h"

#include <chrono>
#include <optional>

namespace nemsms::store {

class Store;
class WriteSession;

/// One capture of a message on the wire that belongs to a TestSms. Request and response are masked before they come
/// here (domain::maskPersonalData): the store keeps them as they are.
struct ExchangeRow {
    qint64 number = 0; ///< given by add()
    QString testSmsId;
    QByteArray direction; ///< "out" (we asked) or "in" (we were told)
    QString operation;    ///< "afsendBrev", "PKO_PostStatus" ...
    QString address;      ///< URL without credentials
    QByteArray request;
    QByteArray response;
    int status = 0; ///< HTTP; 0 = no answer
    QByteArray errorCode; ///< code of the error when there was no usable answer; empty otherwise
    QDateTime started;    ///< UTC
    std::chrono::milliseconds elapsed {0};
};

/// The captures of test messages, oldest first. Technical rows: added and read, never revised, not in the audit log; their
/// text goes after its days, and what they say of address, time and status stays with the message.
class ExchangeStore
{
public:
    explicit ExchangeStore(Store &store);

    /// Gives the row's number. InvalidInput store.reference when the TestSms is not there.
    [[nodiscard]] base::Job<qint64> add(ExchangeRow row);
    /// Writes one TestSms and the exchange that led to it together: both stand, or none. The row takes the record's id;
    /// no row = the record alone. Errors of EntityStore::apply.
    [[nodiscard]] base::Job<base::Record> apply(ChangeSet set, std::optional<ExchangeRow> row, Actor actor);
    /// The same for many: each row names its TestSms by its id, whose record stands in `set`.
    [[nodiscard]] base::Job<QList<base::Record>> applyAll(ChangeSet set, QList<ExchangeRow> rows, Actor actor);
    [[nodiscard]] base::Job<QList<ExchangeRow>> listFor(QString testSmsId);

    /// For the classes of this room: takes the text out of what was kept before `before`, and gives how many rows had one.
    [[nodiscard]] static base::Result<qint64> purge(WriteSession &session, const QDateTime &before);
    /// For the classes of this room: adds the row inside the caller's transaction, and gives its number.
    [[nodiscard]] static base::Result<qint64> insert(WriteSession &session, const ExchangeRow &row);

private:
    Store *m_store;
};

} // namespace nemsms::store
