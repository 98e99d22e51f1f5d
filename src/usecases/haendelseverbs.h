// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/message.h"
#include "usecases/haendelselaesning.h"

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

/// One event as it is shown: a plain sentence, and nobody's whole number.
struct HaendelseLine {
    QString id;
    QDateTime time;     ///< when it happened
    QDateTime received;
    QDateTime seen;     ///< invalid = nobody looked at it
    QDateTime taken;    ///< invalid = it is still in the dueslag
    QByteArray kind;
    base::Message sentence;
    QString number;     ///< masked; empty = about nobody
    QString cvr;
    QString dueslag;
    QString beskedId;
    QString beskedtype;
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

/// What one look into the dueslag brought.
struct HaendelseCatch {
    QList<HaendelseLine> lines; ///< what is new, as it came
    qint64 quarantined = 0;
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

    /// Looks into the dueslag and keeps a copy of what is new; nothing is taken. What cannot be read goes into quarantine
    /// with its reason, and the rest goes on. InvalidInput haendelse.nodueslag.
    [[nodiscard]] base::Job<HaendelseCatch> receive(std::stop_token stop) const;
    [[nodiscard]] base::Job<HaendelseList> list(HaendelseFilter filter) const;
    /// From now on the event is seen. NotFound haendelse.unknown.
    [[nodiscard]] base::Job<HaendelseDetail> show(QString id) const;
    /// Takes the event out of the dueslag, so that no system receives it any more: asks first unless it was `agreed`. Conflict haendelse.taken;
    /// NotPermitted when nobody says yes.
    [[nodiscard]] base::Job<HaendelseLine> take(QString id, bool agreed = false) const;
    [[nodiscard]] base::Job<QList<QuarantineLine>> quarantine() const;
    /// Deletes what happened before `before`, of one kind or all, and gives how many there were. The log keeps the proof.
    [[nodiscard]] base::Job<qint64> purge(QByteArray kind, QDateTime before) const;
    /// Writes what the filter finds as CSV with masked numbers; gives the rows.
    [[nodiscard]] base::Job<qint64> exportTo(QString path, HaendelseFilter filter, std::stop_token stop) const;
    /// Events by kind and hour, for a chart.
    [[nodiscard]] base::Job<QList<store::HaendelseTotal>> totals() const;

private:
    /// The names of the authorities, by CVR: read once for all the rows of a verb.
    [[nodiscard]] base::Job<QHash<QString, QString>> authorities() const;
    [[nodiscard]] base::Job<HaendelseList> page(HaendelseFilter filter, QHash<QString, QString> names) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
