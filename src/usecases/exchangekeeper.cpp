// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/exchangekeeper.h"

#include "security/x509facts.h"
#include "settings/settings.h"
#include "usecases/activecontext.h"
#include "usecases/storeaccess.h"

#include <QPointer>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr int purgePause = 3600; // seconds

store::UdvekslingRow rowOf(const KeptExchange &one, const QString &miljoeId)
{
    store::UdvekslingRow row;
    row.miljoeId = miljoeId;
    row.tid = one.exchange.sentAt;
    row.operation = one.facts.operation;
    row.metode = QString::fromLatin1(one.exchange.method);
    row.adresse = one.exchange.url;
    row.status = one.exchange.status;
    row.fejlkode = one.exchange.errorCode;
    row.transaktion = one.facts.transaktion;
    row.identifikator = one.facts.identifikator;
    row.aftryk = one.thumbprint;
    row.forbindelse = one.times.connecting;
    row.tls = one.times.tls;
    row.foersteByte = one.times.firstByte;
    row.ialt = one.total;
    row.request = one.exchange.request.toUtf8();
    row.response = one.exchange.response.toUtf8();
    return row;
}

/// Who may only read a shared store keeps nothing in it.
bool isReader(const base::Error &error)
{
    return error.root().message.code == "store.readOnly";
}

/// Whether the environment has a door at that address: the local platform's are all on loopback.
bool isAt(const domain::Miljoe &miljoe, const QUrl &url)
{
    if (miljoe.art == domain::MiljoeArt::LokalPlatform) {
        return url.host() == u"127.0.0.1";
    }
    const QStringList doors {miljoe.printServiceUrl, miljoe.dueslagUrl, miljoe.tilmeldingUrl, miljoe.kombiPostUrl, miljoe.tokenUrl};
    return std::any_of(doors.cbegin(), doors.cend(), [&](const QString &door) {
        const QUrl known(door);
        return !door.isEmpty() && known.host() == url.host() && known.port(443) == url.port(443);
    });
}

/// The environment that was called: the active one when it has that address, else the first that has; empty = none.
QString miljoeOf(const QList<domain::Miljoe> &all, const QString &here, const QUrl &url)
{
    QString found;
    for (const auto &one : all) {
        if (isAt(one, url) && (one.id == here || found.isEmpty())) {
            found = one.id;
        }
    }
    return found;
}

} // namespace

ExchangeKeeper::ExchangeKeeper(std::shared_ptr<StoreAccess> access, std::shared_ptr<ActiveContext> context,
                               std::shared_ptr<const settings::Settings> settings)
    : m_access(std::move(access)), m_context(std::move(context)), m_settings(std::move(settings))
{
}

ExchangeKeeper::~ExchangeKeeper() = default;

std::shared_ptr<protocols::Transport> ExchangeKeeper::watching(std::shared_ptr<protocols::TimedTransport> inner,
                                                               const std::optional<security::TlsIdentity> &identity)
{
    const auto facts = identity ? security::readX509(identity->certificatePem)
                                : base::Result<security::X509Facts>(base::Error());
    const QString thumbprint = facts ? QString::fromLatin1(facts->thumbprintSha256.toHex().toUpper()) : QString();
    const QPointer<ExchangeKeeper> keeper(this);
    const auto listener = [keeper](const KeptExchange &one) {
        if (keeper) {
            keeper->keep(one);
        }
    };
    return std::make_shared<KeptTransport>(std::move(inner), m_context->clock(), thumbprint, listener);
}

void ExchangeKeeper::keep(const KeptExchange &one)
{
    m_waiting += one;
    if (!m_held) {
        write();
    }
}

void ExchangeKeeper::write()
{
    m_held = m_access->hold();
    const QDateTime now = m_access->clock->now();
    const bool purges = !m_purged.isValid() || m_purged.secsTo(now) > purgePause;
    if (purges) {
        m_purged = now;
    }
    const QString here = m_context->here().miljoeId;
    base::join(written(m_access, here, m_settings, purges, std::exchange(m_waiting, {})), this, [this](base::Result<> done) {
        if (!done && !isReader(done.error())) { // the call itself has succeeded or failed on its own, and nobody waits here for an answer
            qWarning("An exchange could not be kept: %s", done.error().message.code.constData());
        }
        m_held.reset();
        if (!m_waiting.isEmpty()) {
            write();
        }
    });
}

base::Job<> ExchangeKeeper::written(std::shared_ptr<StoreAccess> access, QString here,
                                    std::shared_ptr<const settings::Settings> settings, bool purges, QList<KeptExchange> waiting)
{
    const auto all = co_await fetchEvery<domain::Miljoe>(access);
    if (!all) {
        co_return all.error();
    }
    QList<store::UdvekslingRow> rows;
    for (const auto &one : waiting) {
        const QString miljoeId = miljoeOf(*all, here, QUrl(one.exchange.url));
        if (!miljoeId.isEmpty()) {
            rows += rowOf(one, miljoeId);
        }
    }
    store::UdvekslingStore exchanges(*access->store);
    const auto kept = co_await exchanges.keep(rows);
    if (!kept || !purges) {
        co_return kept;
    }
    const auto gone = co_await purge(access, settings);
    if (!gone) {
        co_return gone.error();
    }
    co_return base::Result<>();
}

base::Job<qint64> ExchangeKeeper::purge(std::shared_ptr<StoreAccess> access, std::shared_ptr<const settings::Settings> settings)
{
    const int days = (settings ? settings->value(settings::key::exchangeDays) : u"30"_s).toInt();
    const QDateTime before = access->clock->now().addDays(-days);
    store::UdvekslingStore exchanges(*access->store);
    const auto gone = co_await exchanges.purge(before, access->actor);
    if (!gone && isReader(gone.error())) {
        co_return 0; // whoever may write deletes
    }
    co_return gone;
}

} // namespace nemsms::usecases
