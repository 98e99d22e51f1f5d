// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/storetypes.h"

namespace nemsms::store {

class Store;

/// One exchange with a service. Everything in it is masked before it comes here.
struct UdvekslingRow {
    QString id; ///< given by keep()
    QString miljoeId;
    QDateTime tid;         ///< the environment's clock, UTC
    QDateTime gemt;        ///< by the machine's own clock, given by keep(): what the number of days counts from
    QString operation;     ///< "afsendBrev", "TilmeldNemSMS", "Issue" ...
    QString metode;        ///< "POST"
    QString adresse;       ///< URL without credentials
    int status = 0;        ///< HTTP; 0 = there was no whole answer
    QByteArray fejlkode;   ///< why there was none; empty = there was one
    QString transaktion;   ///< MessageID or x-TransaktionsId
    QString identifikator; ///< what both sides know the matter by; empty = none
    QString aftryk;        ///< SHA-256 of the client certificate; empty = none was shown
    qint64 forbindelse = -1; ///< milliseconds until the socket began to connect; -1 = not measured, or an open connection was used
    qint64 tls = -1;         ///< from there until TLS stood
    qint64 foersteByte = -1; ///< from the call to the first byte of the answer
    qint64 ialt = -1;        ///< from the call to its end
    QByteArray request;    ///< head and body; only find() and keep() have these two
    QByteArray response;
};

/// Filters that all hold; newest first.
struct UdvekslingQuery {
    QString miljoeId;
    QString operation;     ///< empty = all
    QString identifikator; ///< empty = all
    QString tekst;         ///< stands in address, request or response, in any case; empty = all
    bool fejl = false;     ///< only those without an answer, or with a status from 400 up
    int limit = 200;       ///< 1 to 1000
    QString after;         ///< id of the last one of the page before
};

/// How long the calls of one operation took.
struct UdvekslingTider {
    QString operation;
    QList<qint64> ialt; ///< milliseconds, ascending
    qint64 fejl = 0;    ///< how many had no answer or a status from 400 up
};

/// The exchanges of all environments, in their own table: added in great numbers, deleted by age, never revised.
class UdvekslingStore
{
public:
    explicit UdvekslingStore(Store &store);

    [[nodiscard]] base::Job<> keep(QList<UdvekslingRow> rows);
    /// Without the texts; those are opened for a search of them only.
    [[nodiscard]] base::Job<QList<UdvekslingRow>> list(UdvekslingQuery query);
    /// With the texts. NotFound udveksling.unknown.
    [[nodiscard]] base::Job<UdvekslingRow> find(QString id);
    [[nodiscard]] base::Job<QList<UdvekslingTider>> times(QString miljoeId, QDateTime since);
    /// Deletes what was kept before that moment; the captures beside test messages (ExchangeStore) stay with them. The file
    /// holds nothing of it afterwards (secure_delete, and the write-ahead log is emptied); the audit row
    /// udveksling.purge is the proof. Gives how many; none = no audit row.
    [[nodiscard]] base::Job<qint64> purge(QDateTime before, Actor actor);

private:
    Store *m_store;
};

} // namespace nemsms::store
