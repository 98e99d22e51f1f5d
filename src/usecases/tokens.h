// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/printservice/tokencall.h"
#include "protocols/sts/resttoken.h"
#include "protocols/sts/tokencache.h"
#include "usecases/connection.h"

#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// For which service and in whose name a token is.
struct TokenWish {
    QString audience; ///< entity id of the service
    QString cvr;      ///< the authority
    QString serviceaftaleId; ///< for the log; empty = none is concerned
};

/// Fetches tokens and keeps them in memory while they hold; made by the backend, which lives longer than what it began.
/// Every use of the private key is a row in the audit log ("token.fetch", "token.call").
class Tokens
{
public:
    explicit Tokens(std::shared_ptr<StoreAccess> access);
    ~Tokens();

    /// True where calls by token can be made: a token service is known, and the certificates that it and the service sign
    /// with.
    [[nodiscard]] static bool reach(const domain::Miljoe &miljoe);

    /// A token, kept or fetched. Errors: token.nodoor, token.noidentity (SecretUnavailable), miljoe.file (NotFound), those
    /// of SignatureKey and of StsClient.
    [[nodiscard]] base::Job<protocols::SamlToken> take(Connection connection, TokenWish wish) const;
    /// The same, fetched anew.
    [[nodiscard]] base::Job<protocols::SamlToken> fetch(Connection connection, TokenWish wish) const;
    /// What PrintServiceClient needs to call by token. The call itself is noted here.
    [[nodiscard]] base::Job<protocols::TokenCall> callOf(Connection connection, TokenWish wish) const;
    /// An access token of SF1601's services, kept or got in exchange for a token. Errors: those of take() and of
    /// RestTokenClient, kombipost.address.
    [[nodiscard]] base::Job<protocols::AccessToken> access(Connection connection, TokenWish wish) const;
    /// The service refused the access token: the next caller gets a new one.
    void forgetAccess(const Connection &connection, const TokenWish &wish) const;
    /// Reads a token that somebody has in a file: the assertion, or the base64 of it. Its signature must be that of the
    /// environment's token service. Errors: token.file, those of readSamlToken().
    [[nodiscard]] base::Job<protocols::SamlToken> read(Connection connection, QByteArray text) const;

private:
    struct Keys;
    struct Parts;
    [[nodiscard]] base::Job<protocols::AccessToken> exchanged(Connection connection, TokenWish wish) const;
    static base::Job<Keys> keysOf(std::shared_ptr<Parts> parts, Connection connection);
    static base::Job<protocols::SamlToken> fetched(std::shared_ptr<Parts> parts, Connection connection, Keys keys,
                                                   TokenWish wish);

    std::shared_ptr<Parts> m_parts;
};

} // namespace nemsms::usecases
