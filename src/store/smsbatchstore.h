// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/changeset.h"
#include "store/exchangestore.h"
#include "store/storetypes.h"

#include <QMap>

namespace nemsms::store {

class Store;

/// Messages that are sent together.
struct SmsBatchRow {
    QString id; ///< ULID; given by create() when empty
    QString miljoeId;
    QString navn;
    QByteArray tilstand; ///< "koerer", "pauset", "annulleret", "faerdig"
    qint64 takt = 0;     ///< messages a second; 0 = as fast as they are answered
    qint64 antal = 0;    ///< messages
    QDateTime oprettet;  ///< UTC, from the program's clock
    QString oprettetAf;
    QDateTime livstegn;  ///< when a program that sends it last said so; invalid = none does
    QMap<QByteArray, qint64> states; ///< how many of its messages are in each state, by TestSms' codes; read only
};

/// Batches of test SMS. A batch is an act: made once, its messages are records of their own, its state moves on; each
/// move has its audit row.
class SmsBatchStore
{
public:
    explicit SmsBatchStore(Store &store);

    /// The batch and its messages stand together, or nothing does. `messages` are TestSms that name the batch; `lookUps`
    /// holds the look-up that allowed each, in the same order (none where its operation is empty).
    [[nodiscard]] base::Job<SmsBatchRow> create(SmsBatchRow batch, QList<base::Record> messages, QList<ExchangeRow> lookUps,
                                                Actor actor);
    /// Newest first, at most 200. An empty id = of every environment.
    [[nodiscard]] base::Job<QList<SmsBatchRow>> list(QString miljoeId);
    /// NotFound smsbatch.unknown.
    [[nodiscard]] base::Job<SmsBatchRow> find(QString id);
    /// Conflict smsbatch.state unless the batch is in one of the states `from`. The audit log calls it `deed`.
    [[nodiscard]] base::Job<SmsBatchRow> move(QString id, QByteArrayList from, QByteArray to, QByteArray deed, Actor actor);
    /// A program sends it now; not in the audit log. Invalid = it has stopped doing so.
    [[nodiscard]] base::Job<> setLivstegn(QString id, QDateTime moment);

private:
    Store *m_store;
};

} // namespace nemsms::store
