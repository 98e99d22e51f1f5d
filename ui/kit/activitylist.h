// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "ui/kit/tokens.h"

#include <QObject>
#include <functional>
#include <optional>
#include <stop_token>

namespace nemsms::ui {

/// One piece of long work, running or ended. It stays in the list until the person clears it.
struct Activity {
    int number = 0;
    std::function<QString()> words; ///< what is being done, in the current language
    std::stop_source stop;
    std::optional<double> share; ///< 0 to 1; none = not known
    std::optional<Tone> ended;   ///< none = running
    base::Message outcome;       ///< when ended; an empty code = nothing to add
};

/// The long work of this session: pages begin and end it, the drawer shows it.
class ActivityList final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// A new row. The work watches `stop`'s token; the drawer's Cancel requests it.
    [[nodiscard]] int begin(std::function<QString()> words, std::stop_source stop);
    void progress(int number, double share);
    void end(int number, Tone tone, const base::Message &outcome = {});
    void clearEnded();

    [[nodiscard]] const QList<Activity> &activities() const { return m_activities; }
    [[nodiscard]] int running() const;

Q_SIGNALS:
    void listChanged();

private:
    [[nodiscard]] Activity *find(int number);

    QList<Activity> m_activities;
    int m_last = 0;
};

} // namespace nemsms::ui
