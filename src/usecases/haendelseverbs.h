// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/message.h"
#include "usecases/haendelselaesning.h"
#include "usecases/haendelsesafstemning.h"
#include "usecases/haendelsesmodtagelse.h"

#include <memory>
#include <stop_token>

namespace nemsms::usecases {

struct SendParts;

/// Filters of a list of events, all of which hold.
struct HaendelseFilter {
    QByteArray kind;     ///< one of haendelsearter(); empty = all
    QString number;      ///< a whole CPR or CVR number; empty = all
    QString cvr;         ///< of the authority; empty = all
    QDateTime from;      ///< this moment and later
    QDateTime until;     ///< before this moment
    bool unseen = false;
    int limit = 200;
    QString after;       ///< HaendelseList::next of the page before
};

struct HaendelseList {
    QList<HaendelseLine> lines; ///< newest first
    QString next;               ///< empty on the last page
};

/// One event with its message, masked.
struct HaendelseDetail {
    HaendelseLine line;
    QString text;
    QList<HaendelsePart> tree;
};

struct QuarantineLine {
    QString id;
    QDateTime received;
    QString dueslag;
    qint64 number = 0;
    base::Message reason;
    QString text; ///< masked
};

/// The events of the environment where one stands: looked at in its dueslag without taking anything away, kept, found
/// again, and taken only on a person's word.
class HaendelseVerbs
{
public:
    explicit HaendelseVerbs(std::shared_ptr<SendParts> parts);
    ~HaendelseVerbs();

    /// Looks into the dueslag and keeps a copy of what is new; nothing is taken. A broker marks what was looked at as
    /// redelivered. What cannot be read goes into quarantine
    /// with its reason, and the rest goes on. InvalidInput haendelse.nodueslag.
    [[nodiscard]] base::Job<HaendelseCatch> receive(std::stop_token stop) const;
    [[nodiscard]] base::Job<HaendelseList> list(HaendelseFilter filter) const;
    /// From now on the event is seen. NotFound haendelse.unknown.
    [[nodiscard]] base::Job<HaendelseDetail> show(QString id) const;
    /// Takes the event out of the dueslag, so that no system receives it any more: asks first unless it was `agreed`. Conflict haendelse.taken;
    /// NotPermitted when nobody says yes.
    [[nodiscard]] base::Job<HaendelseLine> take(QString id, bool agreed = false) const;
    /// Takes everything out of the dueslag, each message after it is safely in the store, until no more comes: asks first
    /// unless it was `agreed`. NotPermitted when nobody says yes.
    [[nodiscard]] base::Job<HaendelseCatch> takeAll(bool agreed, std::stop_token stop) const;
    [[nodiscard]] base::Job<QList<QuarantineLine>> quarantine() const;
    /// Haendelsesafspilning::save().
    [[nodiscard]] base::Job<> saveQuarantined(QString id, QString path) const;
    /// Keeps the mended message as an event; gives it. Haendelsesafspilning::mend().
    [[nodiscard]] base::Job<HaendelseLine> mend(QString id, QByteArray message) const;
    /// Puts what the filter finds, oldest first, into the local platform's dueslag, byte for byte. Gives how many.
    [[nodiscard]] base::Job<qint64> replay(HaendelseFilter filter, std::stop_token stop) const;
    [[nodiscard]] base::Job<qint64> replay(QString id, std::stop_token stop) const;
    /// Haendelsesafstemning::run().
    [[nodiscard]] base::Job<Afstemning> reconcile(AfstemningWish wish, std::stop_token stop) const;
    /// Deletes what happened before `before`, of one kind or all, and gives how many there were. The log keeps the proof.
    [[nodiscard]] base::Job<qint64> purge(QByteArray kind, QDateTime before) const;
    /// Writes what the filter finds as CSV with masked numbers; gives the rows.
    [[nodiscard]] base::Job<qint64> exportTo(QString path, HaendelseFilter filter, std::stop_token stop) const;
    /// Events by kind and hour, for a chart.
    [[nodiscard]] base::Job<QList<store::HaendelseTotal>> totals() const;

private:
    [[nodiscard]] base::Job<HaendelseLine> line(QString id) const;
    [[nodiscard]] base::Job<HaendelseList> page(HaendelseFilter filter, QHash<QString, QString> names) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
