// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"

#include <QObject>
#include <memory>

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
    domain::MiljoeArt art {}; ///< LokalPlatform, EksterntTestmiljoe or Produktionsmiljoe
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
    Place m_here;
};

} // namespace nemsms::usecases
