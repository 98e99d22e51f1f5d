// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <memory>

namespace nemsms::usecases {

/// What is under way: the verbs that wait for a store, a counterpart or a person. Used from the main thread only.
class Work
{
public:
    Work();

    /// Who owns the verbs: the backend. Kept alive by whatever is under way.
    void setOwner(std::weak_ptr<const void> owner);
    /// A verb that waits takes this first and has it until its job ends, so that a backend which is dropped in the
    /// midst of work goes when the work is done, and not under it.
    [[nodiscard]] std::shared_ptr<const void> begin() const;
    /// Ends when nothing is under way any more.
    [[nodiscard]] base::Job<> ended() const;

private:
    struct State;
    struct Held;

    std::shared_ptr<State> m_state;
};

} // namespace nemsms::usecases
