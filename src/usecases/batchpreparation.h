// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/batchplan.h"
#include "usecases/sendparts.h"

#include <stop_token>

namespace nemsms::usecases {

/// Reads a batch's file, judges every row and looks every recipient up once. Everything that is wrong with any row is
/// told; nothing is stored or sent. Recipients are looked up only when nothing else stops the batch.
class BatchPreparation
{
public:
    explicit BatchPreparation(std::shared_ptr<SendParts> sendParts);

    /// Errors of readBatchFil() and readBasis(); Unreachable when the environment cannot be asked.
    [[nodiscard]] base::Job<std::shared_ptr<const BatchPlan>> prepare(BatchDraft draft, std::stop_token stop) const;

private:
    [[nodiscard]] base::Job<> lookUp(std::shared_ptr<BatchPlan> plan, Connection connection, std::stop_token stop) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
