// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backend.h"

#include "backend/demodata.h"
#include "backend/platformowner.h"
#include "backend/setupkeeper.h"
#include "backend/storeopening.h"
#include "backend/unlockattempts.h"
#include "protocols/transport/qttransport.h"
#include "protocols/transport/serverrevocation.h"
#include "security/keychainsecretstore.h"
#include "security/vaultsecretstore.h"
#include "settings/policy.h"
#include "settings/settings.h"
#include "store/keywitness.h"
#include "store/storekeys.h"
#include "usecases/aktivitetverbs.h"
#include "usecases/batchverbs.h"
#include "usecases/certifikatverbs.h"
#include "usecases/cockpitverbs.h"
#include "usecases/entityverbs.h"
#include "usecases/exchangekeeper.h"
#include "usecases/exportverbs.h"
#include "usecases/importverbs.h"
#include "usecases/konfigurationverbs.h"
#include "usecases/logverbs.h"
#include "usecases/miljoecheck.h"
#include "usecases/oversigt.h"
#include "usecases/planverbs.h"
#include "usecases/promoteverbs.h"
#include "usecases/sammenhaengskontrol.h"
#include "usecases/secretverbs.h"
#include "usecases/sendparts.h"
#include "usecases/serviceaftaleverbs.h"
#include "usecases/storeverbs.h"
#include "usecases/haendelseverbs.h"
#include "usecases/listeverbs.h"
#include "usecases/telefonverbs.h"
#include "usecases/testsmsverbs.h"
#include "usecases/tilmeldingverbs.h"
#include "usecases/tokens.h"
#include "usecases/tokenverbs.h"

#include <QFileInfo>
#include <map>
#include <stop_token>

namespace nemsms::backend {

using namespace Qt::StringLiterals;

namespace {

/// The person's settings below what a policy of the machine says.
std::shared_ptr<const settings::Settings> guardedSettings()
{
    return std::make_shared<const settings::Settings>(settings::personalSettings());
}

} // namespace

/// Everything that lives as long as the backend, in the order in which it is made.
struct Backend::Parts {
    QString storePath;
    std::shared_ptr<usecases::StoreAccess> access;
    std::shared_ptr<usecases::SendParts> sendParts;
    std::map<QByteArray, usecases::EntityVerbs> entities;
    usecases::TestSmsVerbs testSms;
    usecases::BatchVerbs batches;
    usecases::PlanVerbs plans;
    usecases::TilmeldingVerbs tilmelding;
    usecases::TokenVerbs token;
    usecases::TelefonVerbs telefon;
    usecases::HaendelseVerbs haendelser;
    usecases::ListeVerbs lister;
    usecases::MiljoeCheck miljoeCheck;
    usecases::LogVerbs log;
    usecases::StoreVerbs store;
    usecases::SecretVerbs secrets;
    usecases::Oversigt oversigt;
    usecases::ServiceaftaleVerbs serviceaftale;
    usecases::AktivitetVerbs aktivitet;
    usecases::CertifikatVerbs certifikat;
    usecases::CockpitVerbs cockpit;
    SetupKeeper setupKeeper;
    usecases::ImportVerbs imports;
    usecases::ExportVerbs exports;
    usecases::KonfigurationVerbs konfiguration;
    usecases::PromoteVerbs promote;
    std::stop_source closing; ///< ends what is on the wire

    Parts(QString path, std::shared_ptr<usecases::StoreAccess> open, std::shared_ptr<usecases::SendParts> shared,
          const std::shared_ptr<PlatformOwner> &platform, const std::shared_ptr<usecases::KeyPlace> &keyPlace)
        : storePath(std::move(path)), access(std::move(open)), sendParts(std::move(shared)), testSms(sendParts), batches(sendParts), plans(sendParts), tilmelding(sendParts, guardedSettings()),
          token(sendParts), telefon(sendParts), haendelser(sendParts), lister(sendParts), miljoeCheck(sendParts), log(access, guardedSettings()), store(access), secrets(sendParts, keyPlace), oversigt(sendParts),
          serviceaftale(access, sendParts->context), aktivitet(sendParts), certifikat(sendParts), cockpit(access),
          setupKeeper(sendParts, platform),
          imports(access), exports(access, sendParts->prompts), konfiguration(access),
          promote(access, sendParts->prompts)
    {
        for (const base::EntityTable *table : usecases::administeredTables()) {
            entities.try_emplace(table->name, *table, access);
        }
    }
};

namespace {

QString platformDirOf(const BackendOptions &options)
{
    if (!options.platformDir.isEmpty()) {
        return options.platformDir;
    }
    const QFileInfo store(localFile(options.storePath));
    return store.absolutePath() + u'/' + store.completeBaseName() + ".platform"_L1;
}

std::shared_ptr<usecases::SendParts> makeSendParts(const BackendOptions &options,
                                                   const std::shared_ptr<usecases::StoreAccess> &access,
                                                   const std::shared_ptr<PlatformOwner> &platform,
                                                   const std::shared_ptr<protocols::ServerRevocation> &revocation,
                                                   std::stop_token closing)
{
    auto sendParts = std::make_shared<usecases::SendParts>();
    sendParts->access = access;
    sendParts->prompts = options.prompts;
    sendParts->handover = std::make_shared<usecases::SetupHandover>(access);
    sendParts->context = std::make_shared<usecases::ActiveContext>(access, options.clock);
    sendParts->kontrol = std::make_shared<usecases::Sammenhaengskontrol>(access, sendParts->context);
    sendParts->tokens = std::make_shared<usecases::Tokens>(access);
    usecases::ConnectionsOptions connections;
    connections.tokens = sendParts->tokens;
    connections.platform = platform;
    connections.handover = sendParts->handover;
    connections.access = access;
    connections.revocation = revocation;
    connections.prompts = options.prompts;
    const auto keeper = std::make_shared<usecases::ExchangeKeeper>(access, sendParts->context, guardedSettings());
    connections.transports = [closing, revocation, keeper](protocols::TransportOptions wanted) -> std::shared_ptr<protocols::Transport> {
        const auto identity = wanted.identity;
        return keeper->watching(std::make_shared<protocols::QtTransport>(std::move(wanted), closing, revocation), identity);
    };
    sendParts->connections = std::make_shared<usecases::Connections>(std::move(connections), *sendParts->context);
    return sendParts;
}

/// What was saved may be of another store or retired since: then it says nothing.
base::Result<> unlessGone(const base::Result<> &chosen)
{
    return !chosen && chosen.error().kind != base::ErrorKind::NotFound ? chosen : base::Result<>();
}

/// After the store is open: which of the places it was opened by.
std::shared_ptr<usecases::KeyPlace> keyPlaceOf(const BackendOptions &options, const store::StoreOptions &wanted,
                                               store::Store &store)
{
    using Kind = usecases::KeyPlaceKind;
    auto place = std::make_shared<usecases::KeyPlace>();
    place->vaultPath = vaultOf(options.storePath);
    place->keychain = std::make_shared<security::KeychainSecretStore>();
    place->vault = std::dynamic_pointer_cast<security::VaultSecretStore>(wanted.secrets);
    place->kind = store.isDemo() ? Kind::Demo : !store.witness() ? Kind::Passphrase : place->vault ? Kind::Vault : Kind::Keychain;
    if (place->kind != Kind::Vault) {
        place->vault.reset();
    }
    return place;
}

base::Job<> stand(usecases::ActiveContext *context, BackendOptions options)
{
    if (!options.miljoe.isEmpty()) {
        const auto chosen = co_await context->chooseMiljoe(options.miljoe);
        if (!chosen) {
            co_return chosen.error();
        }
    } else if (!options.savedMiljoe.isEmpty()) {
        const auto chosen = co_await context->chooseMiljoe(options.savedMiljoe);
        if (const auto usable = unlessGone(chosen); !usable) {
            co_return usable.error();
        }
    }
    if (!options.savedMyndighed.isEmpty()) {
        const auto chosen = co_await context->chooseMyndighed(options.savedMyndighed);
        if (const auto usable = unlessGone(chosen); !usable) {
            co_return usable.error();
        }
    }
    co_return co_await context->chooseFirst();
}

} // namespace

base::Job<std::shared_ptr<Backend>> Backend::open(BackendOptions options)
{
    options = completed(options);
    if (QFileInfo::exists(options.storePath)) {
        options.vault = false; // its key is where it is: in its vault, where there is one, else in the keychain
    }
    const auto wanted = co_await storeOptions(options);
    if (!wanted) {
        co_return wanted.error();
    }
    const auto opened = co_await openStore(*wanted, options.prompts);
    const UnlockAttempts attempts(options.storePath);
    if (!opened) {
        attempts.note(opened.error(), wanted->actor, *options.clock);
        co_return opened.error();
    }
    const auto told = co_await attempts.tell(*opened);
    if (!told) {
        co_return told.error();
    }
    auto access = std::make_shared<usecases::StoreAccess>();
    access->store = *opened;
    access->actor = wanted->actor;
    access->clock = options.clock;
    if (access->store->isDemo()) {
        const auto filled = co_await fillDemo(access);
        if (!filled) {
            co_return filled.error();
        }
    }
    const auto platform = std::make_shared<PlatformOwner>(platformDirOf(options));
    std::stop_source closing;
    const auto revocation = std::make_shared<protocols::ServerRevocation>(options.clock);
    const auto sendParts = makeSendParts(options, access, platform, revocation, closing.get_token());
    const auto stood = co_await stand(sendParts->context.get(), options);
    if (!stood) {
        co_return stood.error();
    }
    auto parts = std::make_shared<Parts>(options.storePath, access, sendParts, platform, keyPlaceOf(options, *wanted, *access->store));
    parts->closing = closing;
    access->work.setOwner(parts);
    co_return std::shared_ptr<Backend>(new Backend(std::move(parts)));
}

base::Job<> Backend::importKey(BackendOptions options, QString recoveryText, base::Message purpose)
{
    options = completed(options);
    const auto wanted = co_await storeOptions(options);
    if (!wanted) {
        co_return wanted.error();
    }
    Q_ASSERT(options.prompts);
    const auto passphrase = co_await options.prompts->askPassphrase(purpose, false);
    if (!passphrase) {
        co_return passphrase.error();
    }
    co_return co_await store::StoreKeys::importKey(*wanted, recoveryText, *passphrase);
}

Backend::Backend(std::shared_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Backend::~Backend() = default;

QString Backend::storePathOf(const BackendOptions &options)
{
    return completed(options).storePath;
}

QString Backend::storePath() const
{
    return m_parts->storePath;
}

bool Backend::isDemo() const
{
    return m_parts->access->store->isDemo();
}

QList<QByteArray> Backend::entityNames()
{
    QList<QByteArray> names;
    for (const base::EntityTable *table : usecases::administeredTables()) {
        names += table->name;
    }
    return names;
}

base::Job<> Backend::close()
{
    const auto parts = m_parts;
    const auto told = co_await parts->setupKeeper.finish();
    parts->closing.request_stop();
    const auto ended = co_await parts->access->work.ended();
    if (!ended) {
        co_return ended.error();
    }
    const auto closed = co_await parts->access->store->close();
    if (!closed) {
        co_return closed.error();
    }
    co_return told;
}

usecases::EntityVerbs &Backend::entity(const QByteArray &name)
{
    const auto found = m_parts->entities.find(name);
    Q_ASSERT_X(found != m_parts->entities.end(), "Backend::entity", name.constData());
    return found->second;
}

usecases::ActiveContext &Backend::context()
{
    return *m_parts->sendParts->context;
}

usecases::ServiceaftaleVerbs &Backend::serviceaftale()
{
    return m_parts->serviceaftale;
}

usecases::TestSmsVerbs &Backend::testSms()
{
    return m_parts->testSms;
}

usecases::BatchVerbs &Backend::batches()
{
    return m_parts->batches;
}

usecases::PlanVerbs &Backend::plans()
{
    return m_parts->plans;
}

usecases::TokenVerbs &Backend::token()
{
    return m_parts->token;
}

usecases::TilmeldingVerbs &Backend::tilmelding()
{
    return m_parts->tilmelding;
}

usecases::HaendelseVerbs &Backend::haendelser()
{
    return m_parts->haendelser;
}

usecases::ListeVerbs &Backend::lister()
{
    return m_parts->lister;
}

usecases::TelefonVerbs &Backend::telefon()
{
    return m_parts->telefon;
}

usecases::MiljoeCheck &Backend::miljoeCheck()
{
    return m_parts->miljoeCheck;
}

usecases::LogVerbs &Backend::log()
{
    return m_parts->log;
}

usecases::StoreVerbs &Backend::store()
{
    return m_parts->store;
}

usecases::SecretVerbs &Backend::secrets()
{
    return m_parts->secrets;
}

usecases::PromoteVerbs &Backend::promote()
{
    return m_parts->promote;
}

usecases::AktivitetVerbs &Backend::aktivitet()
{
    return m_parts->aktivitet;
}

usecases::CertifikatVerbs &Backend::certifikat()
{
    return m_parts->certifikat;
}

usecases::CockpitVerbs &Backend::cockpit()
{
    return m_parts->cockpit;
}

usecases::Sammenhaengskontrol &Backend::sammenhaengskontrol()
{
    return *m_parts->sendParts->kontrol;
}

usecases::Oversigt &Backend::oversigt()
{
    return m_parts->oversigt;
}

usecases::ImportVerbs &Backend::imports()
{
    return m_parts->imports;
}

usecases::ExportVerbs &Backend::exports()
{
    return m_parts->exports;
}

usecases::KonfigurationVerbs &Backend::konfiguration()
{
    return m_parts->konfiguration;
}

} // namespace nemsms::backend
