// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/forbindelser.h"

#include "protocols/localplatform/controlclient.h"
#include "usecases/activecontext.h"
#include "usecases/certifikatfil.h"
#include "usecases/environmentclock.h"

#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

struct Filer {
    std::optional<security::TlsIdentity> identity;
    QByteArray ankre;
};

base::Result<Filer> readFiler(const QString &certifikatfil, const QString &tillidsankerfil,
                              const std::shared_ptr<base::Secret> &password)
{
    Filer files;
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
    files.ankre = *anchors;
    return files;
}

} // namespace

Forbindelser::Forbindelser(ForbindelserOptions options, ActiveContext &context)
    : m_options(std::move(options)), m_context(context)
{
}

base::Job<Forbindelse> Forbindelser::til(domain::Miljoe miljoe)
{
    if (miljoe.art == domain::MiljoeArt::LokalPlatform) {
        co_return co_await tilPlatform(miljoe);
    }
    co_return co_await tilEkstern(miljoe);
}

base::Job<Forbindelse> Forbindelser::tilPlatform(domain::Miljoe miljoe)
{
    const auto ready = co_await m_options.platform->ready();
    if (!ready) {
        co_return ready.error();
    }
    Forbindelse forbindelse = m_aabne.value(miljoe.id);
    if (!forbindelse.platform || forbindelse.platform->endpoints.printService != ready->endpoints.printService
        || forbindelse.platform->pki.clientP12 != ready->pki.clientP12) {
        const QString p12 = ready->pki.clientP12;
        const QString ca = ready->pki.ca;
        auto password = std::make_shared<base::Secret>(ready->pki.password.toUtf8());
        const auto read = [p12, ca, password] { return readFiler(p12, ca, password); };
        const auto files = co_await base::runOn(QThreadPool::globalInstance(), read);
        if (!files) {
            co_return files.error();
        }
        forbindelse.identity = files->identity;
        forbindelse.ankre = files->ankre;
        protocols::TransportOptions options;
        options.identity = files->identity;
        options.trustAnchorsPem = files->ankre;
        options.timeLimit = m_options.timeLimit;
        forbindelse.transport = m_options.transports(options);
    }
    const auto clock = urTil(miljoe);
    const auto followed = co_await foelgUr(forbindelse.transport, clock);
    if (!followed) {
        co_return followed.error();
    }
    forbindelse.miljoe = miljoe;
    forbindelse.clock = clock;
    forbindelse.platform = *followed;
    forbindelse.printService = followed->endpoints.printService;
    forbindelse.dueslag = followed->endpoints.dueslag;
    m_aabne.insert(miljoe.id, forbindelse);
    co_return forbindelse;
}

base::Job<protocols::PlatformReady> Forbindelser::foelgUr(std::shared_ptr<protocols::Transport> transport,
                                                          std::shared_ptr<EnvironmentClock> clock)
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
    clock->follow(state->now, state->frozen);
    co_return *ready;
}

base::Job<Forbindelse> Forbindelser::tilEkstern(domain::Miljoe miljoe)
{
    const auto known = m_aabne.constFind(miljoe.id);
    if (known != m_aabne.constEnd() && known->miljoe == miljoe) {
        co_return *known;
    }
    if (miljoe.printServiceUrl.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "miljoe.nourl", {{u"miljoe"_s, miljoe.navn}});
    }
    std::shared_ptr<base::Secret> password;
    if (!miljoe.certifikatfil.isEmpty()) {
        const auto asked = co_await kodeord(miljoe);
        if (!asked) {
            co_return asked.error();
        }
        password = *asked;
    }
    const QString p12 = miljoe.certifikatfil;
    const QString ca = miljoe.tillidsankerfil;
    const auto read = [p12, ca, password] { return readFiler(p12, ca, password); };
    const auto files = co_await base::runOn(QThreadPool::globalInstance(), read);
    if (!files) {
        m_kodeord.remove(miljoe.id);
        co_return files.error();
    }
    Forbindelse forbindelse;
    forbindelse.miljoe = miljoe;
    forbindelse.printService = QUrl(miljoe.printServiceUrl);
    forbindelse.dueslag = QUrl(miljoe.dueslagUrl);
    forbindelse.identity = files->identity;
    forbindelse.ankre = files->ankre;
    forbindelse.clock = urTil(miljoe);
    protocols::TransportOptions options;
    options.identity = files->identity;
    options.trustAnchorsPem = files->ankre;
    options.timeLimit = m_options.timeLimit;
    forbindelse.transport = m_options.transports(options);
    m_aabne.insert(miljoe.id, forbindelse);
    co_return forbindelse;
}

base::Job<bool> Forbindelser::genopret(domain::Miljoe miljoe)
{
    if (miljoe.art != domain::MiljoeArt::LokalPlatform) {
        co_return false;
    }
    co_return co_await m_options.platform->recover();
}

void Forbindelser::glem(const QString &miljoeId)
{
    m_aabne.remove(miljoeId);
    m_kodeord.remove(miljoeId);
}

base::Job<std::shared_ptr<base::Secret>> Forbindelser::kodeord(domain::Miljoe miljoe)
{
    if (const auto known = m_kodeord.value(miljoe.id)) {
        co_return known;
    }
    if (!m_options.prompts) {
        co_return base::failure(base::ErrorKind::SecretUnavailable, "miljoe.password", {{u"path"_s, miljoe.certifikatfil}});
    }
    const base::Message purpose {"miljoe.password.ask", {{u"path"_s, miljoe.certifikatfil}}};
    const auto asked = co_await m_options.prompts->askPassphrase(purpose, false);
    if (!asked) {
        co_return asked.error();
    }
    m_kodeord.insert(miljoe.id, *asked);
    co_return *asked;
}

std::shared_ptr<EnvironmentClock> Forbindelser::urTil(const domain::Miljoe &miljoe)
{
    if (miljoe.id == m_context.her().miljoeId) {
        return m_context.environmentClock();
    }
    auto &clock = m_ure[miljoe.id];
    if (!clock) {
        clock = std::make_shared<EnvironmentClock>(m_context.ownClock());
    }
    return clock;
}

} // namespace nemsms::usecases
