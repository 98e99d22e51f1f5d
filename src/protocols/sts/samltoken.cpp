// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/sts/samltoken.h"

#include "base/clock.h"
#include "protocols/wssecurity/wssnames.h"
#include "protocols/wssecurity/wsstime.h"
#include "protocols/xmlsignature/signatureverdict.h"

#include <algorithm>

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

constexpr char holderOfKey[] = "urn:oasis:names:tc:SAML:2.0:cm:holder-of-key";
constexpr qint64 toleratedSeconds = std::chrono::seconds(wss::tolerance).count();

base::Error wrongForm(const char *name)
{
    return failure(ErrorKind::InvalidInput, "token.form", {{QStringLiteral("element"), QString::fromLatin1(name)}});
}

/// The one child element of that name; null when there is none, or more, which would leave a choice.
XmlElement only(const XmlElement &parent, const XmlName &name)
{
    XmlElement found;
    for (XmlElement one = parent.firstChild(); !one.isNull(); one = one.next()) {
        if (one.is(name)) {
            if (!found.isNull()) {
                return {};
            }
            found = one;
        }
    }
    return found;
}

XmlElement only(const XmlElement &parent, const char *name)
{
    return only(parent, {wss::samlNs, name});
}

base::Result<> readHolder(const XmlElement &subject, SamlToken &token)
{
    const XmlElement confirmation = only(subject, "SubjectConfirmation");
    if (confirmation.attribute("Method") != QLatin1String(holderOfKey)) {
        return wrongForm("SubjectConfirmation");
    }
    const XmlElement data = only(confirmation, "SubjectConfirmationData");
    const XmlElement keyInfo = only(data, {dsig::ns, "KeyInfo"});
    const XmlElement certificate = only(only(keyInfo, {dsig::ns, "X509Data"}), {dsig::ns, "X509Certificate"});
    token.holderDer = QByteArray::fromBase64(certificate.textBytes());
    token.recipient = data.attribute("Recipient").trimmed();
    return token.holderDer.isEmpty() ? base::Result<>(wrongForm("X509Certificate")) : base::Result<>();
}

base::Result<> readConditions(const XmlElement &conditions, SamlToken &token)
{
    const auto from = readMoment(conditions.attribute("NotBefore"));
    const auto to = readMoment(conditions.attribute("NotOnOrAfter"));
    if (!from || !to || *to <= *from) {
        return wrongForm("Conditions");
    }
    token.notBefore = *from;
    token.notOnOrAfter = *to;
    token.audience = only(only(conditions, "AudienceRestriction"), "Audience").trimmedText();
    return token.audience.isEmpty() ? base::Result<>(wrongForm("Audience")) : base::Result<>();
}

/// The confirmation may hold for a shorter time than the token (SAML core 2.4.1.2): then the token does too.
base::Result<> narrowByConfirmation(const XmlElement &subject, SamlToken &token)
{
    const XmlElement data = only(only(subject, "SubjectConfirmation"), "SubjectConfirmationData");
    for (const char *name : {"NotBefore", "NotOnOrAfter"}) {
        const QString text = data.attribute(name);
        if (text.isEmpty()) {
            continue;
        }
        const auto moment = readMoment(text);
        if (!moment) {
            return wrongForm("SubjectConfirmationData");
        }
        if (QByteArrayView(name) == "NotBefore") {
            token.notBefore = std::max(token.notBefore, *moment);
        } else {
            token.notOnOrAfter = std::min(token.notOnOrAfter, *moment);
        }
    }
    return {};
}

base::Result<> readClaims(const XmlElement &assertion, SamlToken &token)
{
    for (const XmlElement &statement : assertion.children()) {
        if (!statement.is({wss::samlNs, "AttributeStatement"})) {
            continue;
        }
        for (const XmlElement &attribute : statement.children()) {
            const QString name = attribute.attribute("Name");
            for (const XmlElement &value : attribute.children()) {
                token.claims << std::pair(name, value.trimmedText());
            }
        }
    }
    for (const auto &[name, value] : token.claims) {
        if (name != QLatin1String(cvrClaim)) {
            continue;
        }
        if (!token.cvr.isEmpty()) {
            return wrongForm("Attribute"); // two authorities: nobody shall choose one
        }
        token.cvr = value;
    }
    return {};
}

QVariantMap outOfTime(const QDateTime &moment, const QDateTime &now)
{
    const QString form = QStringLiteral("dd-MM-yyyy HH:mm:ss");
    return {{QStringLiteral("moment"), moment.toTimeZone(base::danishTime()).toString(form)},
            {QStringLiteral("now"), now.toTimeZone(base::danishTime()).toString(form)},
            {QStringLiteral("n"), int(qAbs(moment.secsTo(now)) / 60)}};
}

} // namespace

base::Result<SamlToken> readSamlToken(const XmlElement &assertion, const ElementIds &ids, const SignatureKey &sts)
{
    if (!assertion.is({wss::samlNs, "Assertion"})) {
        return wrongForm("Assertion");
    }
    const auto verdict = verifySignature(only(assertion, {dsig::ns, "Signature"}), ids, sts);
    if (!verdict) {
        return verdict.error();
    }
    if (const auto covered = verdict->require(assertion, "Assertion"); !covered) {
        return covered.error();
    }
    SamlToken token;
    token.markup = assertion.standalone();
    token.id = assertion.attribute("ID");
    token.issuer = only(assertion, "Issuer").trimmedText();
    const XmlElement subject = only(assertion, "Subject");
    token.subject = only(subject, "NameID").trimmedText();
    for (const auto &read : {readHolder(subject, token), readConditions(only(assertion, "Conditions"), token),
                             narrowByConfirmation(subject, token), readClaims(assertion, token)}) {
        if (!read) {
            return read.error();
        }
    }
    return token;
}

base::Result<> judgeToken(const SamlToken &token, const TokenExpectation &expected, const QDateTime &now)
{
    if (now.secsTo(token.notBefore) > toleratedSeconds) {
        return failure(ErrorKind::InvalidInput, "token.notyet", outOfTime(token.notBefore, now));
    }
    if (now >= token.notOnOrAfter) {
        return failure(ErrorKind::InvalidInput, "token.expired", outOfTime(token.notOnOrAfter, now));
    }
    for (const QString &service : {token.audience, token.recipient.isEmpty() ? token.audience : token.recipient}) {
        if (service != expected.audience) {
            return failure(ErrorKind::InvalidInput, "token.audience",
                           {{QStringLiteral("audience"), service.left(200)}, {QStringLiteral("expected"), expected.audience}});
        }
    }
    if (token.holderDer != expected.holderDer) {
        return failure(ErrorKind::InvalidInput, "token.holder");
    }
    if (!expected.cvr.isEmpty() && token.cvr != expected.cvr) {
        return failure(ErrorKind::InvalidInput, "token.cvr",
                       {{QStringLiteral("cvr"), token.cvr.left(20)}, {QStringLiteral("expected"), expected.cvr}});
    }
    return {};
}

} // namespace nemsms::protocols
