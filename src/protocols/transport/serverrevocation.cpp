// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/serverrevocation.h"

#include "protocols/transport/revocationask.h"

#include <algorithm>

namespace nemsms::protocols {

namespace {

constexpr int freshSeconds = 3600;
constexpr int silentSeconds = 300;
/// A call waits for this: shorter than what a person waits for who asks about a file.
constexpr RevocationFetch::Limits limits {std::chrono::milliseconds(4000), 5 * 1024 * 1024, 64 * 1024};

/// The server's certificate with what of its chain it sent and we trust.
security::CertificateFile fileOf(const QList<QByteArray> &chainDer, const QByteArray &anchorsPem, const QDateTime &now)
{
    security::CertificateFile file;
    QList<security::X509Facts> others;
    for (const QByteArray &der : chainDer) {
        const auto facts = security::readX509(der);
        if (!facts) {
            continue;
        }
        if (!file.leaf) {
            file.leaf = *facts;
        } else {
            others += *facts;
        }
    }
    if (const auto anchors = security::readX509Bundle(anchorsPem)) {
        others += *anchors;
    }
    if (file.leaf) {
        file.chain = security::buildChain(*file.leaf, others, now);
    }
    return file;
}

bool says(const base::Findings &found, QByteArrayView code)
{
    return std::any_of(found.cbegin(), found.cend(), [code](const base::Finding &one) { return one.message.code == code; });
}

QString nameOf(const QUrl &server)
{
    return QStringLiteral("%1:%2").arg(server.host()).arg(server.port(443));
}

} // namespace

struct ServerRevocation::State {
    std::shared_ptr<base::Clock> clock;
    QHash<QByteArray, Known> known;                 ///< by the certificate itself
    QHash<QByteArray, base::Promise<void>> asking;
    QHash<QString, base::Findings> softFails;       ///< by host and port
};

ServerRevocation::ServerRevocation(std::shared_ptr<base::Clock> clock) : m_state(std::make_shared<State>())
{
    m_state->clock = std::move(clock);
}

ServerRevocation::Word ServerRevocation::known(const QByteArray &leafDer) const
{
    const Known found = m_state->known.value(leafDer);
    return found.word != Word::Unknown && m_state->clock->now() < found.until ? found.word : Word::Unknown;
}

base::Findings ServerRevocation::softFails(const QUrl &server) const
{
    return m_state->softFails.value(nameOf(server));
}

base::Job<> ServerRevocation::ask(QUrl server, QList<QByteArray> chainDer, QByteArray anchorsPem)
{
    const auto flight = m_state->asking.constFind(chainDer.value(0));
    return flight != m_state->asking.constEnd()
        ? flight->job()
        : asked(m_state, nameOf(server), std::move(chainDer), std::move(anchorsPem));
}

base::Job<> ServerRevocation::asked(std::shared_ptr<State> state, QString server, QList<QByteArray> chainDer,
                                    QByteArray anchorsPem)
{
    const base::Promise<void> promise;
    const QByteArray leaf = chainDer.value(0);
    state->asking.insert(leaf, promise);
    const QDateTime now = state->clock->now();
    auto asking = askRevocation(fileOf(chainDer, anchorsPem, now), now, limits);
    const auto found = co_await asking;
    state->asking.remove(leaf);
    const base::Findings told = found ? *found : base::Findings();
    const bool revoked = says(told, "certificate.revoked");
    const bool answered = revoked || says(told, "certificate.ocsp.good") || says(told, "certificate.crl.good");
    const bool settled = answered || says(told, "certificate.revocation.noplace");
    state->softFails.insert(server, settled ? base::Findings() : told);
    state->known.insert(leaf, {revoked ? Word::Revoked : Word::Passes, now.addSecs(settled ? freshSeconds : silentSeconds)});
    promise.finish(base::Result<>());
    co_return base::Result<>();
}

} // namespace nemsms::protocols
