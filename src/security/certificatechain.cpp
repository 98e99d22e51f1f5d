// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/certificatechain.h"

#include "security/openssl.h"

namespace nemsms::security {

using namespace openssl;
using namespace Qt::StringLiterals;
using base::Severity;

namespace {

bool isSigned(X509 *certificate, const X509 *issuer)
{
    const bool fits = certificate && issuer && X509_verify(certificate, X509_get0_pubkey(issuer)) == 1;
    ERR_clear_error();
    return fits;
}

/// Who issued a certificate, and whether the signature says so too: each signature is checked once.
struct Issuer {
    const X509Facts *facts = nullptr; ///< null = none has the name
    bool hasSigned = false;
};

/// The issuer among `candidates`: one whose key fits before one that only has the name.
Issuer issuerOf(const X509Facts &certificate, const QList<X509Facts> &candidates)
{
    Issuer named;
    for (const auto &one : candidates) {
        if (one.subject != certificate.issuer || one.der == certificate.der) {
            continue;
        }
        if (isSigned(certificate.decoded.get(), one.decoded.get())) {
            return {&one, true};
        }
        named.facts = named.facts ? named.facts : &one;
    }
    return named;
}

base::Finding verdictOn(const X509Facts &certificate, const Issuer &issuer, const QDateTime &now)
{
    const QVariantMap about {{u"issuer"_s, certificate.issuer}};
    const auto say = [&about](Severity severity, const char *code) { return base::makeFinding(severity, code, about); };
    if (certificate.notAfter < now || certificate.notBefore > now) {
        return say(Severity::Warning, "certificate.link.time");
    }
    if (certificate.selfIssued) {
        return isSigned(certificate.decoded.get(), certificate.decoded.get()) ? say(Severity::Hint, "certificate.link.root")
                                                            : say(Severity::Error, "certificate.link.signature");
    }
    if (!issuer.facts) {
        return say(Severity::Hint, "certificate.link.absent");
    }
    if (!issuer.facts->authority) {
        return say(Severity::Error, "certificate.link.notAuthority");
    }
    return issuer.hasSigned ? say(Severity::Hint, "certificate.link.signed")
                            : say(Severity::Error, "certificate.link.signature");
}

} // namespace

QList<ChainLink> buildChain(const X509Facts &leaf, const QList<X509Facts> &others, const QDateTime &now)
{
    QList<ChainLink> chain;
    QList<X509Facts> left = others;
    std::optional<X509Facts> current = leaf;
    while (current) {
        left.removeIf([&current](const X509Facts &one) { return one.der == current->der; });
        const Issuer issuer = current->selfIssued ? Issuer() : issuerOf(*current, left);
        chain += {*current, verdictOn(*current, issuer, now)};
        current = issuer.facts ? std::optional(*issuer.facts) : std::nullopt;
    }
    return chain;
}

} // namespace nemsms::security
