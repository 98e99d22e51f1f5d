// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/dueslagadresse.h"
#include "security/tlsidentity.h"

#include <QDateTime>
#include <chrono>
#include <memory>
#include <optional>

namespace nemsms::protocols {

class ServerRevocation;

/// How a broker is reached and logged in to.
struct AmqpOptions {
    domain::Dueslagadresse address;
    std::optional<security::TlsIdentity> identity; ///< none = no client certificate is shown
    QByteArray anchors;                            ///< trusted CA certificates, PEM; empty = the machine's
    std::shared_ptr<base::Secret> password;        ///< of address.user
    QByteArray assertion; ///< the SAML assertion that SASL EXTERNAL answers with, where address.user is empty
    std::shared_ptr<ServerRevocation> revocation; ///< asked about the broker's certificate; none = nobody is
    std::chrono::seconds heartbeat {15};
    std::chrono::milliseconds timeLimit {30000};   ///< for connecting, and for each answer
    qsizetype largest = 16 * 1024 * 1024;          ///< bytes of a message that are kept; a larger one is only told of
};

/// A message as the broker gave it, not acknowledged yet.
struct AmqpMessage {
    quint64 tag = 0;          ///< in this session only
    bool redelivered = false; ///< the broker gave it to somebody before
    quint64 size = 0;         ///< bytes of the body
    QByteArray body;          ///< empty when it is larger than AmqpOptions::largest
    QString messageId;
    QDateTime timestamp;      ///< UTC; invalid = not told
    qint64 deliveries = 0;    ///< how often a quorum queue gave it before (x-delivery-count); 0 for other queues
};

/// A message to be published, persistent and mandatory.
struct AmqpPublication {
    QString exchange;   ///< empty = straight into the queue that routingKey names
    QString routingKey;
    QString messageId;
    QByteArray body;
};

} // namespace nemsms::protocols
