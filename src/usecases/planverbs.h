// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "usecases/planfil.h"
#include "usecases/planrapport.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace nemsms::usecases {

struct SendParts;
struct TestSmsDraft;

/// Which plan, and what holds for steps that do not say it themselves. Ids are those of records.
struct PlanWish {
    QString fil;
    QString serviceaftaleId;
    QString materialeId;
    QString rute; ///< one of ruteChoices(); empty = the environment's
};

/// Told after each step, and before it when a step waits for a tester's tick (PlanResultat::waits), in the thread that runs
/// the plan.
using PlanListener = std::function<void(const PlanResultat &)>;

/// Test plans: messages with what is expected of each, run one after the other, and the report of it.
class PlanVerbs
{
public:
    explicit PlanVerbs(std::shared_ptr<SendParts> sendParts);
    ~PlanVerbs();

    /// Sends each step's message as TestSmsVerbs::send() does and compares what becomes of it with what is expected. A step
    /// that fails ends nothing; when asked to stop, the steps that were not run fail and say so. Errors of readPlanFil(),
    /// and InvalidInput sms.nomiljoe.
    [[nodiscard]] base::Job<PlanRapport> run(PlanWish wish, PlanListener listener = {}, std::stop_token stop = {}) const;

private:
    [[nodiscard]] base::Job<PlanResultat> runStep(PlanLinje line, PlanWish wish, PlanListener listener,
                                                 std::stop_token stop) const;
    [[nodiscard]] base::Job<TestSmsDraft> draftOf(PlanLinje line, PlanWish wish) const;
    [[nodiscard]] base::Job<PlanResultat> followed(PlanResultat step, QString id, std::stop_token stop) const;
    [[nodiscard]] base::Job<PlanResultat> ticked(PlanResultat step, QString id, std::stop_token stop) const;
    [[nodiscard]] base::Job<PlanResultat> withEvidence(PlanResultat step, QString id) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
