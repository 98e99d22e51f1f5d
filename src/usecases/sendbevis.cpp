// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sendbevis.h"

#include "domain/certifikatrolle.h"
#include "domain/gyldighed.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::Severity;
using domain::Certifikatrolle;

namespace {

constexpr char roleReference[] = "SF2250 TS105, TS106, TSP01";

Check certificateProblem(Severity severity, const char *message, QVariantMap arguments)
{
    return {"certificate", severity, {message, std::move(arguments)}, QLatin1StringView(roleReference), {"sms.fix.certificate", {}}};
}

} // namespace

QList<Check> checkSendecertifikat(const SendBasis &basis, QDate day)
{
    if (!basis.certifikat || basis.miljoe.art == domain::MiljoeArt::LokalPlatform) {
        return {};
    }
    const auto &shown = *basis.certifikat;
    const QVariantMap about {{u"certificate"_s, shown.navn},
                             {u"cvr"_s, shown.cvr ? shown.cvr->toString() : QString()},
                             {u"supplier"_s, basis.aftale.leverandoer},
                             {u"kommune"_s, basis.myndighed.navn},
                             {u"day"_s, shown.gyldigTil.toString(u"dd-MM-yyyy"_s)}};
    if (shown.rolle != Certifikatrolle::Anvendersystem) {
        return {certificateProblem(Severity::Error, "sms.check.certrole", about)};
    }
    if (!domain::isGyldig(shown.gyldigFra, shown.gyldigTil, day)) {
        return {certificateProblem(Severity::Error, "sms.check.certexpired", about)};
    }
    if (!shown.miljoeId.isEmpty() && shown.miljoeId != basis.miljoe.id) {
        return {certificateProblem(Severity::Error, "sms.check.certmiljoe", about)};
    }
    if (shown.cvr && shown.cvr->toString() == domain::kombitCvr) {
        return {certificateProblem(Severity::Error, "sms.check.certkombit", about)};
    }
    if (!shown.cvr || shown.cvr != basis.myndighed.cvr) {
        return {certificateProblem(Severity::Warning, "sms.check.certholder", about)};
    }
    return {Check {"certificate", std::nullopt, {"sms.check.certfits", about}, QLatin1StringView(roleReference), {}}};
}

QList<Check> checkEan(const SendBasis &basis, QDate day)
{
    QStringList eans;
    QString name;
    for (const auto &one : basis.tilslutninger) {
        if (one.ean && !one.isRetired() && domain::isGyldig(one.gyldigFra, one.gyldigTil, day) && !eans.contains(one.ean->toString())) {
            eans += one.ean->toString();
            name = one.navn;
        }
    }
    const QString reference = u"SF2250 TS101"_s;
    if (eans.isEmpty()) {
        return {Check {"ean", Severity::Hint, {"sms.check.noean", {{u"kommune"_s, basis.myndighed.navn}}}, reference, {}}};
    }
    if (eans.size() > 1) {
        return {Check {"ean", Severity::Hint, {"sms.check.eans", {{u"eans"_s, eans.join(u", "_s)}, {u"kommune"_s, basis.myndighed.navn}}}, reference, {}}};
    }
    const char *said = basis.miljoe.art == domain::MiljoeArt::LokalPlatform ? "sms.check.eansimulated" : "sms.check.ean";
    return {Check {"ean", std::nullopt, {said, {{u"ean"_s, eans.first()}, {u"aftale"_s, name}}}, reference, {}}};
}

} // namespace nemsms::usecases
