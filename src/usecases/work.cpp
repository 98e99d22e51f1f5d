// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/work.h"

namespace nemsms::usecases {

struct Work::State {
    int running = 0;
    base::Promise<bool> none; ///< finished when the last one ends
    std::weak_ptr<const void> owner;
};

struct Work::Held {
    std::shared_ptr<State> state;
    std::shared_ptr<const void> owner;

    explicit Held(std::shared_ptr<State> of) : state(std::move(of)), owner(state->owner.lock())
    {
        if (state->running++ == 0) {
            state->none = {};
        }
    }
    ~Held()
    {
        if (--state->running == 0) {
            state->none.finish(true);
        }
    }
    Q_DISABLE_COPY_MOVE(Held)
};

Work::Work() : m_state(std::make_shared<State>()) {}

void Work::setOwner(std::weak_ptr<const void> owner)
{
    m_state->owner = std::move(owner);
}

std::shared_ptr<const void> Work::begin() const
{
    return std::make_shared<const Held>(m_state);
}

base::Job<> Work::ended() const
{
    const auto state = m_state;
    while (state->running > 0) {
        const auto none = state->none;
        const auto done = co_await none.job();
        if (!done) {
            co_return done.error();
        }
    }
    co_return base::Result<>();
}

} // namespace nemsms::usecases
