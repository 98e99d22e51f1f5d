// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tokens.h"

#include "protocols/kombipost/kombikald.h"
#include "protocols/sts/stsclient.h"
#include "store/auditlog.h"
#include "usecases/storeaccess.h"

#include <QCryptographicHash>
#include <QFile>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using protocols::SamlToken;
using protocols::SignatureKey;

namespace {

/// Where an environment's token service is, and the files of the certificates that it and the service sign with.
struct Door {
    QUrl sts;
    QString issuerFile;
    QString serviceFile;
};

std::optional<Door> doorOf(const Connection &connection)
{
    if (connection.platform) {
        const auto &ready = *connection.platform;
        return Door {ready.endpoints.sts, ready.pki.stsCert, ready.pki.serviceCert};
    }
    const domain::Miljoe &miljoe = connection.miljoe;
    return Tokens::reach(miljoe)
        ? std::optional(Door {QUrl(miljoe.tokenUrl), miljoe.tokencertifikatfil, miljoe.servicecertifikatfil})
        : std::nullopt;
}

struct Certificates {
    QByteArray issuer;
    QByteArray service;
};

base::Result<Certificates> readBoth(const QString &issuerPath, const QString &servicePath)
{
    Certificates read;
    for (const auto &[path, into] : {std::pair(issuerPath, &read.issuer), std::pair(servicePath, &read.service)}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorKind::NotFound, "miljoe.file", {{u"path"_s, path}}, file.errorString());
        }
        *into = file.readAll();
    }
    return read;
}

QString thumbprint(const QByteArray &der)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex().toUpper());
}

} // namespace

struct Tokens::Parts {
    std::shared_ptr<StoreAccess> access;
    std::shared_ptr<const protocols::XmlSecurity> library; ///< from the first use on
    protocols::TokenCache cache;
    QHash<QString, protocols::AccessToken> accessTokens; ///< in memory only, as the tokens are
    QHash<QString, base::Promise<protocols::AccessToken>> exchanging; ///< those under way: one for many callers
};

struct Tokens::Keys {
    QUrl sts;
    SignatureKey own;
    SignatureKey issuer;
    SignatureKey service;
};

namespace {

base::Job<> noteUse(std::shared_ptr<StoreAccess> access, QByteArray action, QString miljoeId, QByteArray certificateDer,
                    TokenWish wish)
{
    store::AuditNote note;
    note.action = action;
    note.entity = "miljoe";
    note.recordId = miljoeId;
    note.details = {{u"audience"_s, wish.audience}, {u"cvr"_s, wish.cvr},
                    {u"thumbprint"_s, thumbprint(certificateDer)}};
    if (!wish.serviceaftaleId.isEmpty()) {
        note.details.insert(u"serviceaftale"_s, wish.serviceaftaleId);
    }
    store::AuditLog log(*access->store);
    co_return co_await log.note(note, access->actor);
}

/// An access token counts as ended that many seconds before its end.
constexpr int accessMargin = 60;

QString accessKey(const Connection &connection, const TokenWish &wish)
{
    return QStringList {connection.kombiPost.toString(), wish.audience, wish.cvr}.join(u'\n');
}

} // namespace

Tokens::Tokens(std::shared_ptr<StoreAccess> access) : m_parts(std::make_shared<Parts>())
{
    m_parts->access = std::move(access);
}

Tokens::~Tokens() = default;

bool Tokens::reach(const domain::Miljoe &miljoe)
{
    const bool complete = !miljoe.tokenUrl.isEmpty() && !miljoe.tokencertifikatfil.isEmpty()
        && !miljoe.servicecertifikatfil.isEmpty();
    return miljoe.art == domain::MiljoeArt::LokalPlatform || complete;
}

base::Job<Tokens::Keys> Tokens::keysOf(std::shared_ptr<Parts> parts, Connection connection)
{
    const auto door = doorOf(connection);
    if (!door) {
        co_return failure(ErrorKind::InvalidInput, "token.nodoor", {{u"miljoe"_s, connection.miljoe.navn}});
    }
    if (!connection.identity) {
        co_return failure(ErrorKind::SecretUnavailable, "token.noidentity", {{u"miljoe"_s, connection.miljoe.navn}});
    }
    if (!parts->library) {
        const auto started = protocols::XmlSecurity::start();
        if (!started) {
            co_return started.error();
        }
        parts->library = *started;
    }
    const QString issuerFile = door->issuerFile;
    const QString serviceFile = door->serviceFile;
    const auto reading = [issuerFile, serviceFile] { return readBoth(issuerFile, serviceFile); };
    const auto files = co_await base::runOn(QThreadPool::globalInstance(), reading);
    if (!files) {
        co_return files.error();
    }
    const auto own = SignatureKey::ofIdentity(parts->library, *connection.identity);
    const auto issuer = SignatureKey::ofCertificate(parts->library, files->issuer);
    const auto service = SignatureKey::ofCertificate(parts->library, files->service);
    for (const auto *key : {&own, &issuer, &service}) {
        if (!*key) {
            co_return key->error();
        }
    }
    const Keys keys {door->sts, *own, *issuer, *service};
    co_return keys;
}

base::Job<SamlToken> Tokens::fetched(std::shared_ptr<Parts> parts, Connection connection, Keys keys, TokenWish wish)
{
    const auto noted = co_await noteUse(parts->access, "token.fetch", connection.miljoe.id, keys.own.certificateDer(), wish);
    if (!noted) {
        co_return noted.error();
    }
    const protocols::StsClient client(connection.transport, {keys.sts, keys.issuer}, keys.own, connection.clock);
    co_return co_await client.issue(wish.audience, wish.cvr);
}

base::Job<SamlToken> Tokens::take(Connection connection, TokenWish wish) const
{
    const auto parts = m_parts;
    const auto keys = co_await keysOf(parts, connection);
    if (!keys) {
        co_return keys.error();
    }
    const QStringList names {keys->sts.toString(), wish.audience, wish.cvr, thumbprint(keys->own.certificateDer())};
    const Keys own = *keys;
    const protocols::TokenCache::Fetch fetch = [parts, connection, own, wish] { return fetched(parts, connection, own, wish); };
    auto taking = parts->cache.take(names.join(u'\n'), fetch, connection.clock);
    co_return co_await taking;
}

base::Job<SamlToken> Tokens::fetch(Connection connection, TokenWish wish) const
{
    const auto parts = m_parts;
    const auto keys = co_await keysOf(parts, connection);
    if (!keys) {
        co_return keys.error();
    }
    co_return co_await fetched(parts, connection, *keys, wish);
}

base::Job<protocols::TokenCall> Tokens::callOf(Connection connection, TokenWish wish) const
{
    const auto parts = m_parts;
    const auto keys = co_await keysOf(parts, connection);
    if (!keys) {
        co_return keys.error();
    }
    auto taking = take(connection, wish);
    const auto token = co_await taking;
    if (!token) {
        co_return token.error();
    }
    const auto noted = co_await noteUse(parts->access, "token.call", connection.miljoe.id, keys->own.certificateDer(), wish);
    if (!noted) {
        co_return noted.error();
    }
    const SamlToken held = *token;
    const protocols::TokenCall call {[held] { return base::ready<SamlToken>(held); }, keys->own, keys->service,
                                     connection.clock};
    co_return call;
}

base::Job<protocols::AccessToken> Tokens::access(Connection connection, TokenWish wish) const
{
    const auto parts = m_parts;
    const QString key = accessKey(connection, wish);
    const protocols::AccessToken kept = parts->accessTokens.value(key);
    if (!kept.value.isEmpty() && connection.clock->now().addSecs(accessMargin) < kept.ends) {
        co_return kept;
    }
    const auto flight = parts->exchanging.constFind(key);
    if (flight != parts->exchanging.constEnd()) {
        auto running = flight->job();
        co_return co_await running;
    }
    const base::Promise<protocols::AccessToken> promise;
    parts->exchanging.insert(key, promise);
    auto exchanging = exchanged(connection, wish);
    const auto got = co_await exchanging;
    parts->exchanging.remove(key);
    if (got) {
        parts->accessTokens.insert(key, *got);
    }
    promise.finish(got);
    co_return got;
}

base::Job<protocols::AccessToken> Tokens::exchanged(Connection connection, TokenWish wish) const
{
    const auto parts = m_parts;
    const auto doors = protocols::KombiPostDoors::beside(connection.kombiPost);
    if (!doors) {
        co_return doors.error();
    }
    const auto keys = co_await keysOf(parts, connection);
    if (!keys) {
        co_return keys.error();
    }
    auto taking = take(connection, wish);
    const auto token = co_await taking;
    if (!token) {
        co_return token.error();
    }
    const protocols::RestTokenClient client(connection.transport, keys->own, keys->issuer, connection.clock);
    co_return co_await client.exchange(doors->accessToken, *token);
}

void Tokens::forgetAccess(const Connection &connection, const TokenWish &wish) const
{
    m_parts->accessTokens.remove(accessKey(connection, wish));
}

base::Job<SamlToken> Tokens::read(Connection connection, QByteArray text) const
{
    const auto parts = m_parts;
    const auto keys = co_await keysOf(parts, connection);
    if (!keys) {
        co_return keys.error();
    }
    const QByteArray trimmed = text.trimmed();
    const QByteArray xml = trimmed.startsWith('<') ? trimmed : QByteArray::fromBase64(trimmed);
    const auto document = protocols::XmlDocument::parse(xml);
    if (!document) {
        co_return document.error().asCauseOf(failure(ErrorKind::InvalidInput, "token.file"));
    }
    const auto ids = protocols::ElementIds::of(*document);
    if (!ids) {
        co_return ids.error();
    }
    co_return readSamlToken(document->root(), *ids, keys->issuer);
}

} // namespace nemsms::usecases
