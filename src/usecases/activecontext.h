// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace nemsms::domain {
enum class MiljoeArt;
}

namespace nemsms::usecases {

struct StoreAccess;
class EnvironmentClock;

/// The kommune and the environment that a person stands in: always visible, never guessed.
struct Place {
    QString myndighedId;
    QString kommune; ///< name; empty = none chosen yet
    QString cvr;
    QString miljoeId;
    QString miljoe;           ///< name; empty = none chosen yet
    std::optional<domain::MiljoeArt> art; ///< none = no environment is chosen yet
    bool simuleret = false;   ///< true on the local platform

    friend bool operator==(const Place &, const Place &) = default;
};

/// The active Myndighed and Miljoe with its clock.
class ActiveContext : public QObject
{
    Q_OBJECT
public:
    explicit ActiveContext(std::shared_ptr<StoreAccess> access, std::shared_ptr<base::Clock> own);
    ~ActiveContext() override;

    [[nodiscard]] const Place &here() const { return m_here; }
    /// The environment's clock: what every check uses. Lives as long as the context.
    [[nodiscard]] std::shared_ptr<base::Clock> clock() const;
    [[nodiscard]] std::shared_ptr<EnvironmentClock> environmentClock() const { return m_clock; }
    /// The time in the environment, read from the local platform when that is where one stands and it was not asked in
    /// the last moments. What every verb that judges by a day or an hour takes; Unreachable when the platform has never
    /// told its time, otherwise its clock is believed to have run on.
    [[nodiscard]] base::Job<QDateTime> now();
    /// How the clock of the environment that one stands in is read; none = nobody reads it.
    void setClockReader(std::function<base::Job<>()> reader) { m_readClock = std::move(reader); }
    /// The machine's own time.
    [[nodiscard]] std::shared_ptr<base::Clock> ownClock() const { return m_own; }

    /// By id or name. NotFound.
    [[nodiscard]] base::Job<> chooseMiljoe(QString idOrName);
    [[nodiscard]] base::Job<> chooseMyndighed(QString idOrName);
    /// The first of each that is in use, when none is chosen.
    [[nodiscard]] base::Job<> chooseFirst();

Q_SIGNALS:
    void changed();

private:
    void setHere(Place here);

    std::shared_ptr<StoreAccess> m_access;
    std::shared_ptr<base::Clock> m_own;
    std::shared_ptr<EnvironmentClock> m_clock;
    std::function<base::Job<>()> m_readClock;
    QDateTime m_triedAt; ///< by our own clock: when the platform was last asked in vain
    Place m_here;
};

} // namespace nemsms::usecases
