// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pris.h"
#include "domain/skabelontekst.h"
#include "usecases/printservicecall.h"

#include <QHash>

namespace nemsms::usecases {

/// What a person asks for: a file of recipients, and what is the same for all of them. Ids are those of records.
struct BatchDraft {
    QString fil;
    QString navn; ///< empty = the file's name
    QString serviceaftaleId;
    QString materialeId;
    QString rute;      ///< one of ruteChoices(); empty = the environment's
    QString tekst;     ///< with placeholders, for rows without a text of their own
    qint64 takt = 0;   ///< messages a second; 0 = as fast as they are answered
};

/// Something noticed about a row of the file, or about all of them.
struct BatchFund {
    int row = 0;  ///< in the file; 0 = the batch as a whole
    int more = 0; ///< further rows that say the same
    base::Finding finding;
};

/// One message of a batch before it is one.
struct BatchBesked {
    int row = 0;
    std::optional<domain::Modtager> modtager; ///< always there
    std::optional<domain::Testperson> testperson;
    QString tekst;
};

/// A batch that was read and checked, and of which nothing is stored or sent.
struct BatchPlan {
    BatchDraft draft;
    SendBasis basis; ///< what all messages share
    QList<BatchBesked> beskeder;
    QList<BatchFund> findings;
    QHash<QString, Kald> lookUps; ///< by the recipient's number
    QDateTime now;                ///< the environment's time that it was checked by
    QDateTime begins;             ///< when the first message may go: now, or the next 08:00
    domain::LaengsteTekst longest;
    std::optional<domain::Beloeb> price; ///< of all of them; none = not told

    /// Nothing that was found stops it.
    [[nodiscard]] bool maySend() const;
    /// The basis of one of its messages.
    [[nodiscard]] SendBasis basisOf(const BatchBesked &besked) const;
};

} // namespace nemsms::usecases
