// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/batchrun.h"
#include "usecases/connection.h"
#include "usecases/printservicecall.h"

#include <QElapsedTimer>
#include <QHash>
#include <deque>

namespace nemsms::usecases {

/// What the workers of one running batch share. All of them run in the main thread.
struct BatchCourse {
    /// A message with its answer, on the way to the store.
    struct Outcome {
        domain::TestSms sms;
        std::optional<store::ExchangeRow> exchange;
        bool again = false; ///< it goes once more in this run
    };

    std::shared_ptr<SendParts> parts;
    store::SmsBatchRow batch;
    BatchListener listener;
    std::stop_token stop;
    Connection connection;
    QHash<QString, SendBasis> bases; ///< by recipient, material and agreement
    std::deque<domain::TestSms> ready;
    QList<Outcome> answered;
    QHash<QByteArray, qint64> states; ///< how many messages are in each, by what was written here
    bool writing = false;
    bool looking = false;
    bool reaching = false;  ///< somebody is finding the way to the environment again
    bool ended = false;     ///< nothing new is begun
    qint64 unansweredInRow = 0;
    QDateTime holdUntil;    ///< by the environment's clock; invalid = nothing holds it
    QDateTime goesOn;
    std::optional<base::Error> problem;
    QElapsedTimer running;
    qint64 begun = 0;       ///< messages begun in this run, for the pace
    QElapsedTimer looked;   ///< since the batch's state and the clock were read
    QElapsedTimer signalled; ///< since the last sign of life

    void stopFor(const base::Error &error)
    {
        ended = true;
        problem = problem ? problem : error;
    }
};

using Course = std::shared_ptr<BatchCourse>;

/// Writes the answers that have come, many to a transaction, until there are none. Somebody who writes already does it for
/// all. An answer to a message that another program has moved meanwhile is dropped.
[[nodiscard]] base::Job<> writeAnswers(Course course);

/// The message to be sent next, when it may be begun; none = the run is at its end.
[[nodiscard]] base::Job<std::optional<domain::TestSms>> nextOf(Course course);

/// Reads what another program may have said about the batch, and the environment's clock; gives a sign of life.
[[nodiscard]] base::Job<> look(Course course);

} // namespace nemsms::usecases
