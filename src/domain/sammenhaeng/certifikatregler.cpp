// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/certifikatrolle.h"
#include "domain/sammenhaeng/regelgrupper.h"

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

/// The registers and agreements that stop when the certificate does.
QStringList dependents(const Opsaetning &all, const Certifikat &certificate)
{
    QStringList names;
    for (const auto *one : all.registersWithCertificate(certificate.id)) {
        names += one->navn + (one->sysId ? u" (SysID %1)"_s.arg(one->sysId->toString()) : QString());
        for (const auto *aftale : all.agreementsOf(one->myndighedId)) {
            if (aftale->registercertifikatId == certificate.id) {
                names += aftale->navn;
            }
        }
    }
    names.removeDuplicates();
    return names;
}

void lasts(const Opsaetning &all, const Certifikat &certificate, Melder &melder)
{
    const qint64 days = all.idag().daysTo(certificate.gyldigTil);
    if (!certificate.gyldigTil.isValid() || days < 0 || days > varselsdage) {
        return;
    }
    const QString names = dependents(all, certificate).join(u", "_s);
    melder.say(names.isEmpty() ? "sammenhaeng.certificateends" : "sammenhaeng.certificatestops",
               {{u"date"_s, dateText(certificate.gyldigTil)}, {u"n"_s, int(days)}, {u"names"_s, names}}, "gyldigTil");
}

/// Trap 18: towards the sender side the certificate is KOMBIT's.
void kombitsOwn(const Opsaetning &, const Certifikat &certificate, Melder &melder)
{
    if (certificate.rolle == Certifikatrolle::Serviceplatform && certificate.cvr
        && certificate.cvr->toString() != kombitCvr) {
        melder.say("sammenhaeng.kombitcvr", {{u"cvr"_s, certificate.cvr->toString()}}, "cvr");
    }
}

bool isTestIssuer(const QString &issuer)
{
    return issuer.contains("test"_L1, Qt::CaseInsensitive);
}

void realInProduction(const Opsaetning &all, const Certifikat &certificate, Melder &melder)
{
    if (all.miljoe() && all.miljoe()->art == MiljoeArt::Produktionsmiljoe && isTestIssuer(certificate.udsteder)) {
        melder.say("sammenhaeng.testcertificate", {}, "udsteder");
    }
}

void testInTest(const Opsaetning &all, const Certifikat &certificate, Melder &melder)
{
    if (all.miljoe() && all.miljoe()->art == MiljoeArt::EksterntTestmiljoe && !certificate.udsteder.isEmpty()
        && !isTestIssuer(certificate.udsteder)) {
        melder.say("sammenhaeng.realcertificate", {}, "udsteder");
    }
}

/// A register's certificate is told by SK-310, with the register's name.
void valid(const Opsaetning &all, const Certifikat &certificate, Melder &melder)
{
    if (certificate.gyldigTil.isValid() && certificate.gyldigTil < all.idag()
        && all.registersWithCertificate(certificate.id).isEmpty()) {
        melder.say("sammenhaeng.certificateended", {{u"date"_s, dateText(certificate.gyldigTil)}}, "gyldigTil");
    }
}

} // namespace

QList<Regel> certifikatregler()
{
    const auto &table = certifikatTable();
    using E = Certifikat;
    return {
        regel<E>(table, "SK-322", QT_TRANSLATE_NOOP("Field", "A certificate lasts for 90 days more"), Warning,
                 "SF2250 TS103", Desk::Kommune, lasts),
        regel<E>(table, "SK-323", QT_TRANSLATE_NOOP("Field", "Serviceplatformen's certificate is KOMBIT's"), Error,
                 "SF2250 TSP01", Desk::Kombit, kombitsOwn),
        regel<E>(table, "SK-324", QT_TRANSLATE_NOOP("Field", "Production has no test certificate"), Error, "NgDP",
                 Desk::Leverandoer, realInProduction),
        regel<E>(table, "SK-325", QT_TRANSLATE_NOOP("Field", "A test environment has test certificates"), Warning, "NgDP",
                 Desk::Leverandoer, testInTest),
        regel<E>(table, "SK-326", QT_TRANSLATE_NOOP("Field", "A certificate in use has not run out"), Error, nullptr,
                 Desk::Leverandoer, valid),
    };
}

} // namespace nemsms::domain
