// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/serverrevocation.h"

#include "protocols/transport/revocationask.h"

#include <QMap>
#include <QMutex>
#include <QSet>
#include <algorithm>

namespace nemsms::protocols {

using namespace Qt::StringLiterals;

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
    constexpr int https = 443;
    constexpr int amqps = 5671;
    const bool broker = server.scheme().startsWith(u"amqp"_s);
    return u"%1:%2"_s.arg(server.host()).arg(server.port(broker ? amqps : https));
}

base::Findings saidOf(const QString &server, const base::Findings &softFails)
{
    base::Findings said;
    for (const auto &one : softFails) {
        const QVariantMap about {{u"host"_s, server.section(u':', 0, -2)}, {u"why"_s, base::sentence(one.message)}};
        said += base::makeFinding(base::Severity::Warning, "miljoe.server.unasked", about);
    }
    return said;
}

} // namespace

struct ServerRevocation::State {
    std::shared_ptr<base::Clock> clock;
    mutable QMutex mutex;                           ///< of all that follows
    QHash<QByteArray, Known> known;                 ///< by the certificate itself
    QHash<QByteArray, base::Promise<void>> asking;
    QMap<QString, base::Findings> softFails;        ///< by host and port
    QSet<QString> told;                             ///< the same
};

ServerRevocation::ServerRevocation(std::shared_ptr<base::Clock> clock) : m_state(std::make_shared<State>())
{
    m_state->clock = std::move(clock);
}

ServerRevocation::Word ServerRevocation::known(const QByteArray &leafDer) const
{
    const QMutexLocker lock(&m_state->mutex);
    const Known found = m_state->known.value(leafDer);
    return found.word != Word::Unknown && m_state->clock->now() < found.until ? found.word : Word::Unknown;
}

base::Findings ServerRevocation::softFails(const QUrl &server) const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->softFails.value(nameOf(server));
}

base::Findings ServerRevocation::untold() const
{
    const QMutexLocker lock(&m_state->mutex);
    base::Findings said;
    for (auto one = m_state->softFails.cbegin(); one != m_state->softFails.cend(); ++one) {
        if (!m_state->told.contains(one.key())) {
            said += saidOf(one.key(), one.value());
        }
    }
    return said;
}

void ServerRevocation::setTold(const QList<QUrl> &servers)
{
    const QMutexLocker lock(&m_state->mutex);
    for (const QUrl &server : servers) {
        m_state->told.insert(nameOf(server));
    }
}

base::Findings ServerRevocation::unasked(const QList<QUrl> &servers) const
{
    base::Findings said;
    QSet<QString> seen;
    for (const QUrl &server : servers) {
        const QString name = nameOf(server);
        if (!server.host().isEmpty() && !seen.contains(name)) {
            seen.insert(name);
            said += saidOf(name, softFails(server));
        }
    }
    return said;
}

base::Job<> ServerRevocation::ask(QUrl server, QList<QByteArray> chainDer, QByteArray anchorsPem)
{
    {
        const QMutexLocker lock(&m_state->mutex);
        const auto flight = m_state->asking.constFind(chainDer.value(0));
        if (flight != m_state->asking.constEnd()) {
            return flight->job();
        }
    }
    return asked(m_state, nameOf(server), std::move(chainDer), std::move(anchorsPem));
}

ServerRevocation::Word ServerRevocation::judge(const QUrl &server, const QList<QByteArray> &chainDer)
{
    const QByteArray leaf = chainDer.value(0);
    const Word before = known(leaf);
    if (before != Word::Unknown) {
        return before;
    }
    const QDateTime now = m_state->clock->now();
    return settle(*m_state, nameOf(server), leaf, awaitRevocation(fileOf(chainDer, {}, now), now, limits), now);
}

ServerRevocation::Word ServerRevocation::settle(State &state, const QString &server, const QByteArray &leaf,
                                                const base::Findings &told, const QDateTime &asked)
{
    const bool revoked = says(told, "certificate.revoked") || says(told, "certificate.issuer.revoked");
    const bool answered = says(told, "certificate.ocsp.good") || says(told, "certificate.crl.good")
        || says(told, "certificate.revocation.noplace");
    const bool settled = revoked || (answered && !says(told, "certificate.issuer.unasked"));
    base::Findings silent;
    std::copy_if(told.cbegin(), told.cend(), std::back_inserter(silent), [](const base::Finding &one) {
        return one.severity == base::Severity::Warning && one.message.code != "certificate.revocation.noplace";
    });
    const Word word = revoked ? Word::Revoked : Word::Passes;
    const QMutexLocker lock(&state.mutex);
    state.asking.remove(leaf);
    state.softFails.insert(server, settled ? base::Findings() : silent);
    state.known.insert(leaf, {word, asked.addSecs(settled ? freshSeconds : silentSeconds)});
    return word;
}

base::Job<> ServerRevocation::asked(std::shared_ptr<State> state, QString server, QList<QByteArray> chainDer,
                                    QByteArray anchorsPem)
{
    const base::Promise<void> promise;
    const QByteArray leaf = chainDer.value(0);
    {
        const QMutexLocker lock(&state->mutex);
        state->asking.insert(leaf, promise);
    }
    const QDateTime now = state->clock->now();
    auto asking = askRevocation(fileOf(chainDer, anchorsPem, now), now, limits);
    const auto found = co_await asking;
    settle(*state, server, leaf, found ? *found : base::Findings(), now);
    promise.finish(base::Result<>());
    co_return base::Result<>();
}

} // namespace nemsms::protocols
