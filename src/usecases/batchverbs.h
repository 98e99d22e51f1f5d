// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/batchplan.h"
#include "usecases/batchrun.h"

#include <memory>
#include <stop_token>

namespace nemsms::usecases {

struct SendParts;

using SmsBatch = store::SmsBatchRow;

/// From so many messages on a batch takes a second yes.
inline constexpr int batchAskedAbove = 20;

/// Many test SMS at once, for tests: at most batchLimit of them, to test persons only outside the local platform.
class BatchVerbs
{
public:
    explicit BatchVerbs(std::shared_ptr<SendParts> sendParts);
    ~BatchVerbs();

    /// Reads, judges every row and looks every recipient up. Nothing is stored or sent. Errors of the file and of the
    /// records that are named; Unreachable when the environment does not answer.
    [[nodiscard]] base::Job<std::shared_ptr<const BatchPlan>> prepare(BatchDraft draft, std::stop_token stop = {}) const;
    /// Stores the batch and all its messages; run() sends them. Above batchAskedAbove messages the person is asked to
    /// type their number, unless `said` is that number. InvalidInput batch.findings when something stops it,
    /// NotPermitted batch.declined.
    [[nodiscard]] base::Job<SmsBatch> start(std::shared_ptr<const BatchPlan> plan, qint64 said = 0) const;
    /// Sends what waits of it (runBatch()). A paused batch goes on, and one that another program had in hand is taken over:
    /// a person says so. One that is cancelled or at its end comes back as it is.
    [[nodiscard]] base::Job<BatchProgress> run(QString id, BatchListener listener = {}, std::stop_token stop = {}) const;
    /// No further message is begun, in whatever program it is sent. Conflict smsbatch.state unless it is running.
    [[nodiscard]] base::Job<SmsBatch> pause(QString id) const;
    /// What was not begun is taken out of the queue (Tilbagekaldt); what may have arrived without an answer is Fejlet with
    /// smsbatch.doubt. Conflict smsbatch.state when it is at its end.
    [[nodiscard]] base::Job<SmsBatch> cancel(QString id, std::stop_token stop = {}) const;

    /// Those of the active environment, newest first.
    [[nodiscard]] base::Job<QList<SmsBatch>> list() const;
    /// NotFound smsbatch.unknown.
    [[nodiscard]] base::Job<SmsBatch> find(QString id) const;

private:
    [[nodiscard]] base::Job<> confirm(std::shared_ptr<const BatchPlan> plan, qint64 said) const;
    [[nodiscard]] base::Job<> withdraw(SmsBatch batch, bool clean) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
