// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ocessubject.h"

#include <QRegularExpression>

namespace nemsms::security {

using namespace Qt::StringLiterals;

namespace {

/// Policies of OCES: 1.2.208.169.1.1.1.<kind>.<version>.
OcesKind kindOfPolicy(const QString &policy)
{
    static const QRegularExpression arc(u"^1\\.2\\.208\\.169\\.1\\.1\\.1\\.([1-4])(\\.|$)"_s);
    const auto match = arc.match(policy);
    switch (match.hasMatch() ? match.captured(1).toInt() : 0) {
    case 1:
        return OcesKind::Poces;
    case 2:
        return OcesKind::Moces;
    case 3:
        return OcesKind::Voces;
    case 4:
        return OcesKind::Foces;
    default:
        return OcesKind::None;
    }
}

OcesKind kindOfPolicies(const QStringList &policies)
{
    for (const QString &policy : policies) {
        const OcesKind kind = kindOfPolicy(policy);
        if (kind != OcesKind::None) {
            return kind;
        }
    }
    return OcesKind::None;
}

OcesKind kindOfNumber(const QString &name)
{
    return name == "UID"_L1 ? OcesKind::Voces : name == "FID"_L1 ? OcesKind::Foces : OcesKind::Moces;
}

/// CVR:12345678-UID:.., -FID:.. or -RID:..; citizens have PID:.. alone.
bool readOces2(const QString &serialNumber, OcesSubject &subject)
{
    static const QRegularExpression holder(u"^CVR:(\\d{8})-(UID|FID|RID):(.+)$"_s);
    const auto match = holder.match(serialNumber);
    if (match.hasMatch()) {
        subject = {OcesGeneration::Oces2, kindOfNumber(match.captured(2)), match.captured(1), match.captured(3)};
        return true;
    }
    if (serialNumber.startsWith("PID:"_L1)) {
        subject = {OcesGeneration::Oces2, OcesKind::Poces, {}, serialNumber.sliced(4)};
        return true;
    }
    return false;
}

bool readOces3(const QString &serialNumber, OcesSubject &subject)
{
    static const QRegularExpression holder(u"^UI:DK-([OEP]):G:([0-9A-Fa-f-]{36})$"_s);
    const auto match = holder.match(serialNumber);
    if (!match.hasMatch()) {
        return false;
    }
    const QString letter = match.captured(1);
    subject.generation = OcesGeneration::Oces3;
    subject.kind = letter == "E"_L1 ? OcesKind::Moces : letter == "P"_L1 ? OcesKind::Poces : OcesKind::Voces;
    subject.identifier = match.captured(2).toLower();
    return true;
}

/// Where issuers of another kind write it: function certificates name the CVR in their common name.
QString cvrAnywhere(const OcesParts &parts)
{
    static const QRegularExpression patterns[] = {QRegularExpression(u"^NTRDK-(\\d{8})$"_s),
                                                  QRegularExpression(u"\\bCVR[:-](\\d{8})\\b"_s)};
    for (const QString &place : {parts.organizationIdentifier, parts.serialNumber, parts.commonName}) {
        for (const auto &pattern : patterns) {
            const auto match = pattern.match(place);
            if (match.hasMatch()) {
                return match.captured(1);
            }
        }
    }
    return {};
}

} // namespace

OcesSubject readOcesSubject(const OcesParts &parts)
{
    OcesSubject subject;
    if (!readOces2(parts.serialNumber, subject)) {
        (void)readOces3(parts.serialNumber, subject);
    }
    if (subject.cvr.isEmpty()) {
        subject.cvr = cvrAnywhere(parts);
    }
    // The policy is the issuer's own word for a system; a subject of OCES3 alone cannot tell it from an organisation.
    if (subject.kind == OcesKind::Voces && kindOfPolicies(parts.policies) == OcesKind::Foces) {
        subject.kind = OcesKind::Foces;
    }
    return subject;
}

Hierarchy hierarchyOf(const QString &issuer)
{
    static const QRegularExpression test(u"\\btest\\b|systemtest|cti-gov"_s, QRegularExpression::CaseInsensitiveOption);
    if (test.match(issuer).hasMatch()) {
        return Hierarchy::Test;
    }
    const bool known = issuer.contains("TRUST2408"_L1) || issuer.contains("Den Danske Stat"_L1);
    return known ? Hierarchy::Production : Hierarchy::Unknown;
}

const char *toCode(OcesKind kind)
{
    switch (kind) {
    case OcesKind::Voces:
        return "voces";
    case OcesKind::Foces:
        return "foces";
    case OcesKind::Moces:
        return "moces";
    case OcesKind::Poces:
        return "poces";
    case OcesKind::None:
        break;
    }
    return "none";
}

const char *toCode(OcesGeneration generation)
{
    switch (generation) {
    case OcesGeneration::Oces2:
        return "oces2";
    case OcesGeneration::Oces3:
        return "oces3";
    case OcesGeneration::None:
        break;
    }
    return "none";
}

const char *toCode(Hierarchy hierarchy)
{
    switch (hierarchy) {
    case Hierarchy::Test:
        return "test";
    case Hierarchy::Production:
        return "production";
    case Hierarchy::Unknown:
        break;
    }
    return "unknown";
}

} // namespace nemsms::security
