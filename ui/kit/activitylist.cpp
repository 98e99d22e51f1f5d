// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/activitylist.h"

#include <algorithm>

namespace nemsms::ui {

int ActivityList::begin(std::function<QString()> words, std::stop_source stop)
{
    m_activities.prepend({++m_last, std::move(words), std::move(stop), std::nullopt, std::nullopt, {}});
    Q_EMIT listChanged();
    return m_last;
}

Activity *ActivityList::find(int number)
{
    const auto found = std::find_if(m_activities.begin(), m_activities.end(),
                                    [&](const Activity &activity) { return activity.number == number; });
    return found == m_activities.end() ? nullptr : &*found;
}

void ActivityList::progress(int number, double share)
{
    if (auto *activity = find(number)) {
        activity->share = share;
        Q_EMIT listChanged();
    }
}

void ActivityList::end(int number, Tone tone, const base::Message &outcome)
{
    if (auto *activity = find(number)) {
        activity->ended = tone;
        activity->outcome = outcome;
        Q_EMIT listChanged();
    }
}

void ActivityList::clearEnded()
{
    m_activities.removeIf([](const Activity &activity) { return activity.ended.has_value(); });
    Q_EMIT listChanged();
}

int ActivityList::running() const
{
    return int(std::count_if(m_activities.cbegin(), m_activities.cend(),
                             [](const Activity &activity) { return !activity.ended; }));
}

} // namespace nemsms::ui
