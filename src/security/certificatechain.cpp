// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/certificatechain.h"

#include "security/openssl.h"

#include <algorithm>

namespace nemsms::security {

using namespace openssl;
using namespace Qt::StringLiterals;
using base::Severity;

namespace {

/// The issuer among `candidates`: one whose key fits before one that only has the name. Null = none has the name.
const X509Facts *issuerOf(const X509Facts &certificate, const QList<X509Facts> &candidates)
{
    const X509Facts *named = nullptr;
    for (const auto &one : candidates) {
        if (one.subject != certificate.issuer || one.der == certificate.der) {
            continue;
        }
        if (isSignedBy(certificate.der, one.der)) {
            return &one;
        }
        named = named ? named : &one;
    }
    return named;
}

base::Finding verdictOn(const X509Facts &certificate, const X509Facts *issuer, const QDateTime &now)
{
    const QVariantMap about {{u"issuer"_s, certificate.issuer}};
    const auto say = [&about](Severity severity, const char *code) { return base::makeFinding(severity, code, about); };
    if (certificate.notAfter < now || certificate.notBefore > now) {
        return say(Severity::Warning, "certificate.link.time");
    }
    if (certificate.selfIssued) {
        return isSignedBy(certificate.der, certificate.der) ? say(Severity::Hint, "certificate.link.root")
                                                            : say(Severity::Error, "certificate.link.signature");
    }
    if (!issuer) {
        return say(Severity::Hint, "certificate.link.absent");
    }
    if (!issuer->authority) {
        return say(Severity::Error, "certificate.link.notAuthority");
    }
    return isSignedBy(certificate.der, issuer->der) ? say(Severity::Hint, "certificate.link.signed")
                                                    : say(Severity::Error, "certificate.link.signature");
}

} // namespace

bool isSignedBy(const QByteArray &certificate, const QByteArray &issuer)
{
    const Certificate signedOne = certificateFrom(certificate);
    const Certificate signer = certificateFrom(issuer);
    const bool fits = signedOne && signer && X509_verify(signedOne.get(), X509_get0_pubkey(signer.get())) == 1;
    ERR_clear_error();
    return fits;
}

QList<ChainLink> buildChain(const X509Facts &leaf, const QList<X509Facts> &others, const QDateTime &now)
{
    QList<ChainLink> chain;
    QList<X509Facts> left = others;
    std::optional<X509Facts> current = leaf;
    while (current) {
        left.removeIf([&current](const X509Facts &one) { return one.der == current->der; });
        const X509Facts *issuer = current->selfIssued ? nullptr : issuerOf(*current, left);
        chain += {*current, verdictOn(*current, issuer, now)};
        current = issuer ? std::optional(*issuer) : std::nullopt;
    }
    return chain;
}

} // namespace nemsms::security
