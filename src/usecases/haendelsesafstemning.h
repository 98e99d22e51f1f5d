// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <memory>
#include <stop_token>

namespace nemsms::usecases {

struct SendParts;

/// What is held against what: two lists, the events that should follow from them, and a sample of look-ups.
struct AfstemningWish {
    QString yesterday; ///< file with a number a line
    QString today;
    QDateTime from;    ///< when yesterday's list was made: no event before it counts
    QDateTime until;   ///< when the events should have been made by; invalid = none is late
    int sample = 0;    ///< so many of the changes are looked up
    QString serviceaftaleId; ///< the agreement that the look-ups are made under
    QString materialeId;
};

/// One thing that does not agree.
struct AfstemningFund {
    QByteArray what; ///< lost, doubled, late, unexpected, disagrees
    QString number;  ///< masked
    bool tilmeldt = false; ///< what the lists say
    QString id;      ///< of the event; empty = there is none
    QDateTime time;  ///< of the event; a lost one went missing between AfstemningWish::from and until
};

struct Afstemning {
    qint64 expected = 0; ///< changes between the lists
    qint64 came = 0;     ///< of those, with one event that says the same
    qint64 lost = 0;
    qint64 doubled = 0;
    qint64 late = 0;     ///< came, but was made after `until`
    qint64 unexpected = 0; ///< events that no change explains
    qint64 sampled = 0;
    qint64 disagree = 0; ///< look-ups that say otherwise than today's list
    QDateTime from;
    QDateTime until;
    QList<AfstemningFund> findings; ///< at most mostFindings

    static constexpr int mostFindings = 1000;
    [[nodiscard]] bool agrees() const { return lost + doubled + late + unexpected + disagree == 0; }
};

/// Reconciliation three ways: list against list, the events that should follow against those that came, and today's list
/// against look-ups. Only the changes are held in memory.
class Haendelsesafstemning
{
public:
    explicit Haendelsesafstemning(std::shared_ptr<SendParts> parts) : m_parts(std::move(parts)) {}

    /// Errors: those of protocols::diffLists() and of TilmeldingVerbs::lookUp().
    [[nodiscard]] base::Job<Afstemning> run(AfstemningWish wish, std::stop_token stop) const;

private:
    struct Ledger;
    [[nodiscard]] base::Job<> readEvents(std::shared_ptr<Ledger> ledger, QByteArray kind, std::stop_token stop) const;
    [[nodiscard]] base::Job<> lookUpSome(std::shared_ptr<Ledger> ledger, AfstemningWish wish, std::stop_token stop) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
