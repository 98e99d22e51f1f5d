// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/certificatefile.h"

namespace nemsms::security {

using namespace Qt::StringLiterals;
using base::makeFinding;
using base::Severity;

namespace {

/// People want to be told this many days before the end.
constexpr qint64 firstWarningDays = 90;
constexpr int leastRsaBits = 2048;
constexpr int leastCurveBits = 256;

QString dayText(const QDateTime &moment)
{
    return moment.toString(u"dd-MM-yyyy"_s);
}

base::Findings judgeTimes(const X509Facts &facts, const QDateTime &now)
{
    if (now > facts.notAfter) {
        return {makeFinding(Severity::Error, "certificate.expired", {{u"date"_s, dayText(facts.notAfter)}})};
    }
    if (now < facts.notBefore) {
        return {makeFinding(Severity::Error, "certificate.notYetValid", {{u"date"_s, dayText(facts.notBefore)}})};
    }
    const qint64 days = now.daysTo(facts.notAfter);
    if (days <= firstWarningDays) {
        return {makeFinding(Severity::Warning, "certificate.ending",
                            {{u"date"_s, dayText(facts.notAfter)}, {u"n"_s, int(days)}})};
    }
    return {};
}

/// OpenSSL's security level 2, which the platforms of today keep, takes neither.
base::Findings judgeStrength(const X509Facts &facts)
{
    base::Findings found;
    const bool rsa = facts.keyAlgorithm.startsWith("RSA"_L1);
    const bool curve = facts.keyAlgorithm == "EC"_L1;
    if ((rsa && facts.keyBits < leastRsaBits) || (curve && facts.keyBits < leastCurveBits)) {
        found += makeFinding(Severity::Error, "certificate.weakKey",
                             {{u"algorithm"_s, facts.keyAlgorithm}, {u"bits"_s, facts.keyBits}});
    }
    const bool weak = facts.signatureDigest == "SHA1"_L1 || facts.signatureDigest == "MD5"_L1;
    if (weak && !facts.selfIssued) {
        found += makeFinding(Severity::Error, "certificate.weakSignature", {{u"digest"_s, facts.signatureDigest}});
    }
    return found;
}

base::Findings judgeUse(const X509Facts &facts)
{
    static const QStringList keyUsages {u"nonRepudiation"_s, u"keyEncipherment"_s, u"dataEncipherment"_s,
                                        u"keyAgreement"_s,   u"keyCertSign"_s,     u"cRLSign"_s};
    base::Findings found;
    bool restricted = false;
    bool extended = false;
    for (const QString &one : facts.usage) {
        const bool plain = keyUsages.contains(one);
        restricted = restricted || plain;
        extended = extended || (!plain && one != "digitalSignature"_L1);
    }
    if (restricted && !facts.usage.contains(u"digitalSignature"_s)) {
        found += makeFinding(Severity::Warning, "certificate.usage", {{u"usage"_s, facts.usage.join(u", "_s)}});
    }
    if (extended && !facts.usage.contains(u"clientAuth"_s) && !facts.usage.contains(u"anyExtendedKeyUsage"_s)) {
        found += makeFinding(Severity::Warning, "certificate.noClient", {{u"usage"_s, facts.usage.join(u", "_s)}});
    }
    return found;
}

base::Findings judgeHolder(const X509Facts &facts)
{
    if (facts.oces.kind == OcesKind::Poces) {
        return {makeFinding(Severity::Warning, "certificate.citizen")};
    }
    if (facts.cvr.isEmpty()) {
        return {makeFinding(Severity::Warning, "certificate.noCvr")};
    }
    if (facts.oces.generation == OcesGeneration::None) {
        return {makeFinding(Severity::Hint, "certificate.notOces")};
    }
    return {};
}

} // namespace

base::Findings judgeCertificate(const X509Facts &facts, const QDateTime &now)
{
    base::Findings found = judgeTimes(facts, now) + judgeStrength(facts);
    if (facts.authority) {
        return found << makeFinding(Severity::Error, "certificate.authority");
    }
    if (facts.selfIssued) {
        found += makeFinding(Severity::Warning, "certificate.selfSigned");
    }
    return found + judgeUse(facts) + judgeHolder(facts);
}

} // namespace nemsms::security
