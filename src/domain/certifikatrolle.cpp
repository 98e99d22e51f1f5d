// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/certifikatrolle.h"

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using base::makeFinding;
using base::Severity;

namespace {

QString listed(const QList<Cvr> &all)
{
    QStringList numbers;
    for (const Cvr &one : all) {
        numbers += one.toString();
    }
    return numbers.join(u", "_s);
}

base::Findings checkHolder(const Certifikatforventning &expected, const Cvr &cvr)
{
    const bool kombits = cvr.toString() == kombitCvr;
    if (expected.rolle == Certifikatrolle::Serviceplatform) {
        return kombits ? base::Findings()
                       : base::Findings {makeFinding(Severity::Error, "certificate.role.kombit",
                                                     {{u"cvr"_s, cvr.toString()}}, u"SF2250 TSP01"_s)};
    }
    const bool isRegister = expected.rolle == Certifikatrolle::Register;
    const QString reference = isRegister ? u"SF2250 TS103"_s : u"SF2250 TS105"_s;
    if (isRegister && kombits) {
        return {makeFinding(Severity::Error, "certificate.role.notkombit", {}, reference)};
    }
    if (expected.cvr.isEmpty()) {
        return {makeFinding(Severity::Hint, "certificate.role.nothing", {{u"cvr"_s, cvr.toString()}}, reference)};
    }
    if (!expected.cvr.contains(cvr)) {
        return {makeFinding(Severity::Error, isRegister ? "certificate.role.register" : "certificate.role.system",
                            {{u"cvr"_s, cvr.toString()}, {u"expected"_s, listed(expected.cvr)}}, reference)};
    }
    return {};
}

} // namespace

base::Findings checkCertifikatrolle(const Certifikatforventning &expected, Certifikattype type,
                                    const std::optional<Cvr> &cvr)
{
    if (!cvr) {
        return {makeFinding(Severity::Error, "certificate.role.nocvr", {}, u"SF2250 TS103, TSP01"_s)};
    }
    base::Findings found = checkHolder(expected, *cvr);
    if (type == Certifikattype::Moces) {
        found += makeFinding(Severity::Warning, "certificate.role.employee", {}, u"SF2250 TS103, TSP01"_s);
    }
    return found;
}

} // namespace nemsms::domain
