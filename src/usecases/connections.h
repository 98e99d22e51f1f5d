// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/userprompts.h"
#include "usecases/connection.h"
#include "usecases/localplatformport.h"

#include <QHash>
#include <functional>

namespace nemsms::usecases {

class ActiveContext;
class EnvironmentClock;
class SetupHandover;
struct StoreAccess;

/// Makes the transport for an environment; tests give one of their own.
using TransportFactory = std::function<std::shared_ptr<protocols::Transport>(protocols::TransportOptions)>;

struct ConnectionsOptions {
    std::shared_ptr<LocalPlatformPort> platform;
    std::shared_ptr<base::UserPrompts> prompts; ///< asked for the password of a .p12; none = nobody is asked
    std::shared_ptr<StoreAccess> access; ///< opens private keys that stand in the store; none = files only
    std::shared_ptr<SetupHandover> handover; ///< brings the store's set-up to the local platform; none = it is left out
    TransportFactory transports;
    std::shared_ptr<Tokens> tokens; ///< none = environments are called by certificate only
    std::shared_ptr<protocols::ServerRevocation> revocation; ///< what the transports ask about servers; none = they ask nobody
    std::chrono::milliseconds timeLimit {30000};
};

/// Opens and keeps the connections to environments. Files are read on a worker thread.
class Connections
{
public:
    /// `context` outlives the connections; from now on they read the clock for it.
    Connections(ConnectionsOptions options, ActiveContext &context);
    ~Connections();
    Q_DISABLE_COPY_MOVE(Connections)

    /// The local platform's doors and clock are asked for each time, since it may have moved. Errors: miljoe.nourl,
    /// miljoe.file (NotFound), security.* for the certificate file, certifikat.* for one in the store, and those of the
    /// platform.
    [[nodiscard]] base::Job<Connection> to(domain::Miljoe miljoe);
    /// After an Unreachable: true when it makes sense to try again, since the local platform was taken over.
    [[nodiscard]] base::Job<bool> restore(domain::Miljoe miljoe);
    /// The password of the user in the address of the environment's broker, asked for once in a run. SecretUnavailable
    /// dueslag.password when nobody can be asked.
    [[nodiscard]] base::Job<std::shared_ptr<base::Secret>> brokerPassword(domain::Miljoe miljoe);
    /// The broker did not take it: the next who needs it is asked again.
    void forgetBrokerPassword(const domain::Miljoe &miljoe);
    /// Forgets the connection of an environment, so that changed files are read. The password of a certificate file is
    /// asked for at most once in a run, whoever needs it; again only when it does not open the file (any more).
    void forget(const QString &miljoeId);

    /// Every server of this run that was called without anybody telling whether its certificate was revoked, unless a report
    /// told of it.
    [[nodiscard]] base::Findings unaskedServers() const;

private:
    [[nodiscard]] base::Job<> readClock();
    [[nodiscard]] base::Job<Connection> openPlatform(QString miljoeId);
    [[nodiscard]] base::Job<Connection> toPlatform(domain::Miljoe miljoe);
    [[nodiscard]] base::Job<Connection> toExternal(domain::Miljoe miljoe);
    [[nodiscard]] base::Job<protocols::PlatformReady> followClock(std::shared_ptr<protocols::Transport> transport,
                                                              std::shared_ptr<EnvironmentClock> clock, QString miljoeId);
    /// Our certificate in an environment outside: from the store, else from its file; none when neither is named.
    [[nodiscard]] base::Job<std::optional<security::TlsIdentity>> identityFor(domain::Miljoe miljoe);
    [[nodiscard]] base::Job<std::optional<security::TlsIdentity>> identityFromFile(domain::Miljoe miljoe);
    [[nodiscard]] base::Job<std::shared_ptr<base::Secret>> passwordFor(domain::Miljoe miljoe);
    /// What was told for `what` in this run, else the answer to `question`; `refusal` when nobody can be asked.
    [[nodiscard]] base::Job<std::shared_ptr<base::Secret>> asked(QString what, base::Message question, base::Error refusal);
    [[nodiscard]] std::shared_ptr<EnvironmentClock> clockFor(const domain::Miljoe &miljoe);

    ConnectionsOptions m_options;
    ActiveContext &m_context;
    QHash<QString, Connection> m_open;
    QHash<QString, std::shared_ptr<base::Secret>> m_passwords; ///< by certificate file or broker
    QHash<QString, base::Promise<std::shared_ptr<base::Secret>>> m_asking; ///< questions that are open, by the same
    QHash<QString, std::shared_ptr<EnvironmentClock>> m_clocks;
};

} // namespace nemsms::usecases
