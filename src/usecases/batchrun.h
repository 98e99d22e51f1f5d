// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/smsbatchstore.h"
#include "usecases/sendparts.h"

#include <functional>
#include <stop_token>

namespace nemsms::usecases {

/// How far a batch has come.
struct BatchProgress {
    store::SmsBatchRow batch;            ///< with the numbers of its messages by state
    std::optional<base::Error> problem;  ///< what stopped it before its end; none = nothing did
    QDateTime goesOn;                    ///< UTC; when it goes on by itself. Invalid = it has ended, or waits for a person

    /// Messages that wait in the queue.
    [[nodiscard]] qint64 waiting() const;
    [[nodiscard]] qint64 done() const { return batch.antal - waiting(); }
};

/// Told now and then while a batch is sent, in the thread that sends it.
using BatchListener = std::function<void(const BatchProgress &)>;

/// How long after the last sign of life of a program another may take its batch over.
inline constexpr std::chrono::seconds batchAbandoned {15};

/// Sends what waits of a batch: several messages at a time over connections that stay open, the answers written many to a
/// transaction. A message is in the queue until its answer stands, so that a crash at any point costs a repetition under
/// the same identifier at most. It ends when nothing waits any more, when somebody pauses or cancels it (in whatever
/// program), when asked to stop, when the sending hours end, or when something is wrong that another try cannot mend: then
/// the batch is paused.
[[nodiscard]] base::Job<BatchProgress> runBatch(std::shared_ptr<SendParts> sendParts, QString batchId, BatchListener listener,
                                                std::stop_token stop);

} // namespace nemsms::usecases
