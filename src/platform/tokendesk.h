// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/sts/samltoken.h"
#include "protocols/sts/tokenrequest.h"
#include "security/testpki.h"

#include <memory>

namespace nemsms::platform {

/// The keys with which the platform issues tokens, believes them and signs its answers. Safe from every thread.
class TokenDesk
{
public:
    /// Errors: those of XmlSecurity and SignatureKey.
    [[nodiscard]] static base::Result<std::shared_ptr<const TokenDesk>> open(const security::TestPki &pki);

    /// Signs tokens; its certificate is the one by which they are known.
    [[nodiscard]] const protocols::SignatureKey &sts() const { return m_sts; }
    /// Signs the answers to calls by token.
    [[nodiscard]] const protocols::SignatureKey &service() const { return m_service; }
    /// The public key of a certificate that a message brought. Errors: those of SignatureKey.
    [[nodiscard]] base::Result<protocols::SignatureKey> keyOf(const QByteArray &certificateDer) const;

    /// A token for what was asked, of eight hours as the real ones.
    struct Issued {
        QByteArray assertion;
        QDateTime from;
        QDateTime to;
    };
    [[nodiscard]] base::Result<Issued> issue(const protocols::TokenRequest &request, const QDateTime &now) const;

    /// True for the services that this platform has.
    [[nodiscard]] static bool knows(const QString &entityId);

private:
    TokenDesk(std::shared_ptr<const protocols::XmlSecurity> library, protocols::SignatureKey sts,
              protocols::SignatureKey service)
        : m_library(std::move(library)), m_sts(std::move(sts)), m_service(std::move(service))
    {
    }

    std::shared_ptr<const protocols::XmlSecurity> m_library;
    protocols::SignatureKey m_sts;
    protocols::SignatureKey m_service;
};

} // namespace nemsms::platform
