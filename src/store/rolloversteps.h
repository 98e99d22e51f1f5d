// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/storetypes.h"

#include <QDateTime>
#include <QHash>

namespace nemsms::store {

class Store;

/// That somebody has done a step.
struct RolloverTick {
    QDateTime at; ///< UTC
    QString by;
};

/// The check list of the roll-over of a certificate: which of its steps are done, by whom and when.
class RolloverSteps
{
public:
    explicit RolloverSteps(Store &store);

    /// By the step's code.
    [[nodiscard]] base::Job<QHash<QByteArray, RolloverTick>> of(QString certifikatId);
    /// Ticks a step off or takes the tick away. One audit row. InvalidInput store.reference for an unknown Certifikat.
    [[nodiscard]] base::Job<> set(QString certifikatId, QByteArray step, bool done, Actor actor);

private:
    Store *m_store;
};

} // namespace nemsms::store
