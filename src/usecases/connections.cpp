// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/connections.h"

#include "protocols/localplatform/controlclient.h"
#include "protocols/transport/serverrevocation.h"
#include "security/legacypkcs12.h"
#include "security/x509facts.h"
#include "store/auditlog.h"
#include "usecases/activecontext.h"
#include "usecases/certifikatbrug.h"
#include "usecases/certifikatfil.h"
#include "usecases/environmentclock.h"
#include "usecases/setuphandover.h"
#include "usecases/storeaccess.h"

#include <QFile>
#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

struct Files {
    std::optional<security::TlsIdentity> identity;
    QByteArray anchors;
};

base::Result<Files> readFiles(const QString &certifikatfil, const QString &tillidsankerfil,
                              const std::shared_ptr<base::Secret> &password)
{
    Files files;
    if (!certifikatfil.isEmpty()) {
        auto identity = readCertifikatfil(certifikatfil, *password);
        if (!identity) {
            return identity.error();
        }
        files.identity = *identity;
    }
    auto anchors = readTillidsankre(tillidsankerfil);
    if (!anchors) {
        return anchors.error();
    }
    files.anchors = *anchors;
    return files;
}

/// The two hierarchies know nothing of one another: a certificate of the wrong one is refused before anybody is called. One
/// whose issuer is known as neither is left to the counterpart.
std::optional<base::Error> wrongHierarchy(const domain::Miljoe &miljoe, const security::TlsIdentity &identity)
{
    const auto facts = security::readX509(identity.certificatePem);
    if (!facts) {
        return std::nullopt; // whoever uses it says what is wrong
    }
    const bool production = miljoe.art == domain::MiljoeArt::Produktionsmiljoe;
    const auto refused = production ? security::Hierarchy::Test : security::Hierarchy::Production;
    if (facts->hierarchy != refused) {
        return std::nullopt;
    }
    const QVariantMap about {{u"miljoe"_s, miljoe.navn}, {u"subject"_s, facts->commonName}};
    const char *code = production ? "miljoe.cert.test" : "miljoe.cert.production";
    return base::failure(base::ErrorKind::NotPermitted, code, about);
}

} // namespace

Connections::Connections(ConnectionsOptions options, ActiveContext &context)
    : m_options(std::move(options)), m_context(context)
{
    m_context.setClockReader([this] { return readClock(); });
}

Connections::~Connections()
{
    m_context.setClockReader({});
}

/// A platform that was never started has no time of its own, and looking at the time starts none.
base::Job<> Connections::readClock()
{
    const QString here = m_context.here().miljoeId;
    const auto used = co_await m_options.platform->isUsed();
    if (!used || !*used) {
        co_return used ? base::Result<>() : base::Result<>(used.error());
    }
    const auto connection = co_await openPlatform(here);
    if (!connection) {
        co_return connection.error();
    }
    const auto clock = m_context.environmentClock();
    const auto followed = co_await followClock(connection->transport, clock, here);
    co_return followed ? base::Result<>() : base::Result<>(followed.error());
}

base::Findings Connections::unaskedServers() const
{
    return m_options.revocation ? m_options.revocation->untold() : base::Findings();
}

base::Job<Connection> Connections::to(domain::Miljoe miljoe)
{
    if (miljoe.art == domain::MiljoeArt::LokalPlatform) {
        co_return co_await toPlatform(miljoe);
    }
    co_return co_await toExternal(miljoe);
}

/// With transport and certificates, which are all that its clock is read by.
base::Job<Connection> Connections::openPlatform(QString miljoeId)
{
    const auto ready = co_await m_options.platform->ready();
    if (!ready) {
        co_return ready.error();
    }
    Connection connection = m_open.value(miljoeId);
    if (!connection.platform || connection.platform->endpoints.printService != ready->endpoints.printService
        || connection.platform->pki.clientP12 != ready->pki.clientP12) {
        const QString p12 = ready->pki.clientP12;
        const QString ca = ready->pki.ca;
        auto password = std::make_shared<base::Secret>(ready->pki.password.toUtf8());
        const auto read = [p12, ca, password] { return readFiles(p12, ca, password); };
        const auto files = co_await base::runOn(QThreadPool::globalInstance(), read);
        if (!files) {
            co_return files.error();
        }
        connection.identity = files->identity;
        connection.anchors = files->anchors;
        protocols::TransportOptions options;
        options.identity = files->identity;
        options.trustAnchorsPem = files->anchors;
        options.timeLimit = m_options.timeLimit;
        connection.transport = m_options.transports(options);
    }
    co_return connection;
}

base::Job<Connection> Connections::toPlatform(domain::Miljoe miljoe)
{
    const auto open = co_await openPlatform(miljoe.id);
    if (!open) {
        co_return open.error();
    }
    Connection connection = *open;
    const auto clock = clockFor(miljoe);
    const auto followed = co_await followClock(connection.transport, clock, miljoe.id);
    if (!followed) {
        co_return followed.error();
    }
    if (m_options.handover) {
        const auto brought = co_await m_options.handover->bring(connection.transport, *followed);
        if (!brought) {
            co_return brought.error();
        }
    }
    connection.miljoe = miljoe;
    connection.clock = clock;
    connection.tokens = m_options.tokens;
    connection.revocation = m_options.revocation;
    connection.platform = *followed;
    connection.printService = followed->endpoints.printService;
    connection.kombiPost = followed->endpoints.kombiPost;
    connection.dueslag = followed->endpoints.dueslag;
    m_open.insert(miljoe.id, connection);
    co_return connection;
}

base::Job<protocols::PlatformReady> Connections::followClock(std::shared_ptr<protocols::Transport> transport,
                                                          std::shared_ptr<EnvironmentClock> clock, QString miljoeId)
{
    auto ready = co_await m_options.platform->ready();
    if (!ready) {
        co_return ready.error();
    }
    const protocols::ControlClient control(transport, ready->endpoints.control);
    auto state = co_await control.clock();
    if (!state && state.error().kind == base::ErrorKind::Unreachable) {
        const auto recovered = co_await m_options.platform->recover();
        if (!recovered) {
            co_return recovered.error();
        }
        ready = co_await m_options.platform->ready();
        if (!ready) {
            co_return ready.error();
        }
        const protocols::ControlClient moved(transport, ready->endpoints.control);
        state = co_await moved.clock();
    }
    if (!state) {
        co_return state.error();
    }
    const bool moved = clock == m_context.environmentClock() && miljoeId != m_context.here().miljoeId;
    if (!moved) { // else the person stands elsewhere by now
        clock->follow(state->now, state->frozen);
    }
    co_return *ready;
}

base::Job<Connection> Connections::toExternal(domain::Miljoe miljoe)
{
    const auto known = m_open.constFind(miljoe.id);
    if (known != m_open.constEnd() && known->miljoe == miljoe) {
        co_return *known;
    }
    const bool newer = miljoe.rute == domain::Miljoerute::Sf1601;
    if (newer ? miljoe.kombiPostUrl.isEmpty() : miljoe.printServiceUrl.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "miljoe.nourl", {{u"miljoe"_s, miljoe.navn}});
    }
    const auto identity = co_await identityFor(miljoe);
    if (!identity) {
        co_return identity.error();
    }
    if (*identity) {
        if (const auto wrong = wrongHierarchy(miljoe, **identity)) {
            co_return *wrong;
        }
    }
    const QString ca = miljoe.tillidsankerfil;
    const auto read = [ca] { return readTillidsankre(ca); };
    const auto anchors = co_await base::runOn(QThreadPool::globalInstance(), read);
    if (!anchors) {
        co_return anchors.error();
    }
    Connection connection;
    connection.miljoe = miljoe;
    connection.printService = QUrl(miljoe.printServiceUrl);
    connection.kombiPost = QUrl(miljoe.kombiPostUrl);
    connection.dueslag = QUrl(miljoe.dueslagUrl);
    connection.identity = *identity;
    connection.anchors = *anchors;
    connection.clock = clockFor(miljoe);
    connection.tokens = m_options.tokens;
    connection.revocation = m_options.revocation;
    protocols::TransportOptions options;
    options.identity = *identity;
    options.trustAnchorsPem = *anchors;
    options.timeLimit = m_options.timeLimit;
    connection.transport = m_options.transports(options);
    m_open.insert(miljoe.id, connection);
    co_return connection;
}

base::Job<std::optional<security::TlsIdentity>> Connections::identityFor(domain::Miljoe miljoe)
{
    using Identity = std::optional<security::TlsIdentity>;
    if (!miljoe.certifikatId.isEmpty() && m_options.access) {
        const QVariantMap purpose {{u"purpose"_s, u"tls"_s}, {u"miljoe"_s, miljoe.id}};
        const QString id = miljoe.certifikatId;
        const auto kept = co_await useCertifikat(m_options.access, id, purpose);
        if (!kept) {
            co_return kept.error();
        }
        co_return Identity(*kept);
    }
    if (miljoe.certifikatfil.isEmpty()) {
        co_return Identity();
    }
    co_return co_await identityFromFile(miljoe);
}

namespace {

/// A password that does not open a certificate file is a failed unlock like that of a vault.
base::Job<> noteRefused(std::shared_ptr<StoreAccess> access, domain::Miljoe miljoe)
{
    if (!access) {
        co_return base::Result<>();
    }
    store::AuditNote what;
    what.action = "certifikat.refused";
    what.entity = "miljoe";
    what.recordId = miljoe.id;
    store::AuditLog log(*access->store);
    co_return co_await log.note(what, access->actor);
}

/// A private key out of a file is used from here on, as one out of the store is.
base::Job<> noteUsed(std::shared_ptr<StoreAccess> access, domain::Miljoe miljoe, security::TlsIdentity identity)
{
    if (!access) {
        co_return base::Result<>();
    }
    const auto facts = security::readX509(identity.certificatePem);
    store::AuditNote what;
    what.action = "certifikat.fileuse";
    what.entity = "miljoe";
    what.recordId = miljoe.id;
    what.details = {{u"purpose"_s, u"tls"_s},
                    {u"thumbprint"_s, facts ? QString::fromLatin1(facts->thumbprintSha256.toHex().toUpper()) : QString()}};
    store::AuditLog log(*access->store);
    co_return co_await log.note(what, access->actor);
}

/// A file under an old cipher is opened when the person says yes to it.
base::Job<std::optional<security::TlsIdentity>> oldIdentity(std::shared_ptr<base::UserPrompts> prompts, QString p12,
                                                            std::shared_ptr<base::Secret> password)
{
    const base::Question question {{"certifikat.legacy.title", {}}, {"certifikat.legacy.ask", {{u"path"_s, p12}}}, false, {}};
    const auto yes = co_await prompts->confirm(question);
    if (!yes || !*yes) {
        co_return base::failure(base::ErrorKind::NotPermitted, "security.p12.legacy");
    }
    const auto read = [p12, password]() -> base::Result<security::TlsIdentity> {
        QFile file(p12);
        if (!file.open(QIODevice::ReadOnly)) {
            return base::failure(base::ErrorKind::NotFound, "miljoe.file", {{u"path"_s, p12}}, file.errorString());
        }
        return security::readLegacyPkcs12(file.read(1024 * 1024), *password);
    };
    const auto identity = co_await base::runOn(QThreadPool::globalInstance(), read);
    if (!identity) {
        co_return identity.error();
    }
    co_return std::optional<security::TlsIdentity>(*identity);
}

} // namespace

base::Job<std::optional<security::TlsIdentity>> Connections::identityFromFile(domain::Miljoe miljoe)
{
    const QString p12 = miljoe.certifikatfil;
    const bool remembered = m_passwords.contains(p12);
    const auto password = co_await passwordFor(miljoe);
    if (!password) {
        co_return password.error();
    }
    const std::shared_ptr<base::Secret> typed = *password;
    const auto read = [p12, typed] { return readCertifikatfil(p12, *typed); };
    const auto identity = co_await base::runOn(QThreadPool::globalInstance(), read);
    if (identity) {
        const auto noted = co_await noteUsed(m_options.access, miljoe, *identity);
        co_return noted ? base::Result<std::optional<security::TlsIdentity>>(*identity)
                        : base::Result<std::optional<security::TlsIdentity>>(noted.error());
    }
    if (identity.error().message.code == "security.p12.legacy" && m_options.prompts) {
        const auto old = co_await oldIdentity(m_options.prompts, p12, typed);
        if (!old) {
            co_return old.error();
        }
        const auto noted = co_await noteUsed(m_options.access, miljoe, **old);
        co_return noted ? old : base::Result<std::optional<security::TlsIdentity>>(noted.error());
    }
    const bool wrong = identity.error().message.code == "security.p12.password";
    if (wrong) {
        m_passwords.remove(p12);
        const auto noted = co_await noteRefused(m_options.access, miljoe);
        if (!noted) {
            co_return noted.error();
        }
    }
    if (wrong && remembered) { // the file is another one now: its password may be asked for
        co_return co_await identityFromFile(miljoe);
    }
    co_return identity.error();
}

base::Job<bool> Connections::restore(domain::Miljoe miljoe)
{
    if (miljoe.art != domain::MiljoeArt::LokalPlatform) {
        co_return false;
    }
    co_return co_await m_options.platform->recover();
}

void Connections::forget(const QString &miljoeId)
{
    m_open.remove(miljoeId);
}

base::Job<std::shared_ptr<base::Secret>> Connections::passwordFor(domain::Miljoe miljoe)
{
    const QVariantMap about {{u"path"_s, miljoe.certifikatfil}};
    const QString file = miljoe.certifikatfil;
    const base::Error refusal = base::failure(base::ErrorKind::SecretUnavailable, "miljoe.password", about);
    const base::Message question {"miljoe.password.ask", about};
    co_return co_await asked(file, question, refusal);
}

base::Job<std::shared_ptr<base::Secret>> Connections::brokerPassword(domain::Miljoe miljoe)
{
    const QString address = miljoe.dueslagUrl;
    const QVariantMap about {{u"address"_s, address}};
    const base::Error refusal = base::failure(base::ErrorKind::SecretUnavailable, "dueslag.password", about);
    const base::Message question {"dueslag.password.ask", about};
    co_return co_await asked(address, question, refusal);
}

void Connections::forgetBrokerPassword(const domain::Miljoe &miljoe)
{
    m_passwords.remove(miljoe.dueslagUrl);
}

base::Job<std::shared_ptr<base::Secret>> Connections::asked(QString what, base::Message question, base::Error refusal)
{
    if (const auto known = m_passwords.value(what)) {
        co_return known;
    }
    if (m_asking.contains(what)) { // two pages need it at the same time: one question
        auto answer = m_asking.value(what).job();
        co_return co_await answer;
    }
    if (!m_options.prompts) {
        co_return refusal;
    }
    const base::Promise<std::shared_ptr<base::Secret>> open;
    m_asking.insert(what, open);
    const auto told = co_await m_options.prompts->askPassphrase(question, false);
    m_asking.remove(what);
    if (told) {
        m_passwords.insert(what, *told);
    }
    open.finish(told);
    co_return told;
}

std::shared_ptr<EnvironmentClock> Connections::clockFor(const domain::Miljoe &miljoe)
{
    if (miljoe.id == m_context.here().miljoeId) {
        return m_context.environmentClock();
    }
    auto &clock = m_clocks[miljoe.id];
    if (!clock) {
        clock = std::make_shared<EnvironmentClock>(m_context.ownClock());
    }
    return clock;
}

} // namespace nemsms::usecases
