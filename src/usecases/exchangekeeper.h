// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/udvekslingstore.h"
#include "usecases/kepttransport.h"

#include <QObject>
#include <optional>

namespace nemsms::settings {
class Settings;
}

namespace nemsms::usecases {

class ActiveContext;
struct StoreAccess;

/// Keeps every exchange with a service in the store: what comes while one write is under way goes with the next, so that a
/// thousand calls are no thousand commits. Deletes what is older than the setting exchange/days. Lives in the main thread,
/// as long as the backend.
class ExchangeKeeper final : public QObject
{
    Q_OBJECT
public:
    ExchangeKeeper(std::shared_ptr<StoreAccess> access, std::shared_ptr<ActiveContext> context,
                   std::shared_ptr<const settings::Settings> settings);
    ~ExchangeKeeper() override;

    /// The transport with each of its exchanges kept; `identity` is what it shows.
    [[nodiscard]] std::shared_ptr<protocols::Transport> watching(std::shared_ptr<protocols::TimedTransport> inner,
                                                                 const std::optional<security::TlsIdentity> &identity);

    /// Deletes what has had its days; gives how many.
    [[nodiscard]] static base::Job<qint64> purge(std::shared_ptr<StoreAccess> access,
                                                 std::shared_ptr<const settings::Settings> settings);

private:
    void keep(const KeptExchange &one);
    void write();
    [[nodiscard]] static base::Job<> written(std::shared_ptr<StoreAccess> access, QString here,
                                             std::shared_ptr<const settings::Settings> settings, bool purges,
                                             QList<KeptExchange> waiting);

    std::shared_ptr<StoreAccess> m_access;
    std::shared_ptr<ActiveContext> m_context;
    std::shared_ptr<const settings::Settings> m_settings;
    QList<KeptExchange> m_waiting;
    std::shared_ptr<const void> m_held; ///< while something waits or is written
    QDateTime m_purged; ///< by the machine's clock
};

} // namespace nemsms::usecases
