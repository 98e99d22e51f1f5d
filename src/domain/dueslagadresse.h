// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace nemsms::domain {

/// Where a dueslag stands at a broker, over TLS: amqps://[user@]host[:port]/virtual host/UUID of the dueslag; amqp:// too when
/// it names the port of TLS, as KOMBIT writes it (SF1600 NemSMSTilmeldingBeskedModtag). With a user one logs
/// in by password, without by token (SASL EXTERNAL answered with the SAML assertion, as KOMBIT's Beskedfordeler wants it).
class Dueslagadresse
{
public:
    static constexpr int defaultPort = 5671; ///< AMQP over TLS

    /// Errors: dueslagadresse.form, .queue, .password (InvalidInput).
    [[nodiscard]] static base::Result<Dueslagadresse> parse(const QString &text);
    /// The broker alone: amqps://[user@]host[:port]/virtual host. Errors: dueslagadresse.broker, .password (InvalidInput).
    [[nodiscard]] static base::Result<Dueslagadresse> parseBroker(const QString &text);
    /// True for an address of a broker, well-formed or not; other dueslag are reached over https.
    [[nodiscard]] static bool isBroker(const QString &text);

    QString host;
    int port = defaultPort;
    QString virtualHost;
    QString queue; ///< the dueslag's UUID, lower case
    QString user;  ///< empty = by token

    /// With its port, and without user: what an error names.
    [[nodiscard]] QUrl url() const;
};

} // namespace nemsms::domain
