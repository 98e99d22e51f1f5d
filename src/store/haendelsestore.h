// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/message.h"
#include "store/storetypes.h"

namespace nemsms::store {

class Store;

/// One event as it came out of a dueslag.
struct HaendelseRow {
    QString id; ///< given by keep()
    QString miljoeId;
    QString dueslag;      ///< UUID; empty = the environment's only one
    qint64 nummer = 0;    ///< in the dueslag
    QString beskedId;     ///< UUID
    QDateTime tid;        ///< when it happened
    QDateTime modtaget;   ///< when it was kept
    QByteArray art;       ///< code of the kind
    QString beskedtype;   ///< UUID
    QString myndighed;    ///< CVR of the authority it was let through for
    QString oplysning;    ///< what else the sentence needs; never personal
    QString identitet;    ///< CPR or CVR number; empty = about nobody
    QDateTime setTid;     ///< somebody looked at it; invalid = not yet
    QDateTime kvitteret;  ///< it was taken from the dueslag; invalid = it is still there
    QByteArray besked;    ///< the message, byte for byte; only find() and keep() have it
};

/// A message that could not be read.
struct KarantaeneRow {
    QString id;
    QString miljoeId;
    QString dueslag;
    qint64 nummer = 0;
    QDateTime modtaget;
    base::Message aarsag;
    QByteArray besked;
};

/// Filters that all hold; newest first.
struct HaendelseQuery {
    QString miljoeId;
    QByteArray art;      ///< empty = all
    QString identitet;   ///< the whole number, looked for by its blind index; empty = all
    QString myndighed;   ///< CVR; empty = all
    QDateTime fra;       ///< this moment and later
    QDateTime til;       ///< before this moment
    bool usete = false;  ///< only what nobody looked at yet
    int limit = 200;
    QString after;       ///< HaendelsePage::next of the page before
};

struct HaendelsePage {
    QList<HaendelseRow> rows;
    QString next; ///< empty on the last page
};

/// What keep() did.
struct HaendelseReceipt {
    qint64 added = 0;
    qint64 known = 0; ///< came before: nothing is kept twice
    qint64 quarantined = 0;
    QList<HaendelseRow> rows; ///< those that were added, without their messages
};

/// How many events of a kind an hour had.
struct HaendelseTotal {
    QByteArray art;
    QDateTime time; ///< its first moment, UTC
    qint64 antal = 0;
};

/// The events, in their own table: added in great numbers, found by combining filters, never revised.
class HaendelseStore
{
public:
    explicit HaendelseStore(Store &store);

    /// All or nothing, so that whoever acknowledges afterwards acknowledges what is safe.
    [[nodiscard]] base::Job<HaendelseReceipt> keep(QList<HaendelseRow> rows, QList<KarantaeneRow> unread);
    [[nodiscard]] base::Job<HaendelsePage> list(HaendelseQuery query);
    /// With the message. NotFound haendelse.unknown.
    [[nodiscard]] base::Job<HaendelseRow> find(QString id);
    [[nodiscard]] base::Job<QList<KarantaeneRow>> quarantine(QString miljoeId);
    /// NotFound haendelse.noquarantine.
    [[nodiscard]] base::Job<KarantaeneRow> quarantined(QString id);
    /// Puts the mended message in the place of the one in quarantine, with an audit row haendelse.mend that holds the digest
    /// of what came. Gives the event's id. Conflict haendelse.known when an event with its BeskedId is here already.
    [[nodiscard]] base::Job<QString> mend(QString id, HaendelseRow row, Actor actor);
    /// Highest number that was ever kept of the environment's dueslag; 0 = none.
    [[nodiscard]] base::Job<qint64> lastNumber(QString miljoeId);
    [[nodiscard]] base::Job<> markSeen(QString id);
    /// Notes that the event was taken out of the dueslag, with an audit row haendelse.take.
    [[nodiscard]] base::Job<> markTaken(QString id, Actor actor);
    /// The same for all the messages with these BeskedId in one dueslag; one audit row haendelse.takeall with their number. Gives how many were
    /// not marked before.
    [[nodiscard]] base::Job<qint64> markAllTaken(QString miljoeId, QString dueslag, QStringList beskedIds, Actor actor);
    [[nodiscard]] base::Job<QList<HaendelseTotal>> totals(QString miljoeId);
    /// Deletes the events of a kind (empty = all) before a moment; the audit row haendelse.purge is the proof. Gives how
    /// many there were.
    [[nodiscard]] base::Job<qint64> purge(QString miljoeId, QByteArray art, QDateTime before, Actor actor);

private:
    Store *m_store;
};

} // namespace nemsms::store
