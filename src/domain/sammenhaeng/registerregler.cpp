// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sammenhaeng/regelgrupper.h"

#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

const Certifikat *certificateOf(const Opsaetning &all, const Register &one)
{
    return all.find<Certifikat>(certifikatTable(), one.certifikatId);
}

void ownSysId(const Opsaetning &all, const Register &one, Melder &melder)
{
    if (!one.sysId) {
        return;
    }
    const auto systems = all.systemsWithNemSms(one.sysId->number()) + all.systemsWithDigitalPost(one.sysId->number());
    if (!systems.isEmpty()) {
        melder.say("sammenhaeng.registershared",
                   {{u"sysid"_s, one.sysId->toString()}, {u"other"_s, systems.first()->navn}}, "sysId");
    }
}

void inAnAgreement(const Opsaetning &all, const Register &one, Melder &melder)
{
    if (!one.sysId || one.myndighedId.isEmpty()) {
        return;
    }
    const auto agreements = all.agreementsOf(one.myndighedId);
    const bool named = std::any_of(agreements.cbegin(), agreements.cend(), [&](const Serviceaftale *aftale) {
        return aftale->registerSysId && aftale->registerSysId->number() == one.sysId->number();
    });
    if (!named) {
        melder.say("sammenhaeng.registersysidunused", {{u"sysid"_s, one.sysId->toString()}}, "sysId");
    }
}

void sameEan(const Opsaetning &all, const Register &one, Melder &melder)
{
    if (!one.ean || one.myndighedId.isEmpty()) {
        return;
    }
    for (const auto *billed : connectionsOn(all, one.myndighedId, all.idag())) {
        if (billed->ean && billed->ean != one.ean) {
            melder.say("sammenhaeng.registerean",
                       {{u"ean"_s, one.ean->toString()}, {u"billed"_s, billed->ean->toString()}}, "ean");
            return;
        }
    }
}

/// Trap 18: towards the register the certificate is the kommune's own.
void ownCertificate(const Opsaetning &all, const Register &one, Melder &melder)
{
    const auto *certificate = certificateOf(all, one);
    const auto *kommune = all.find<Myndighed>(myndighedTable(), one.myndighedId);
    if (certificate && kommune && certificate->cvr && kommune->cvr
        && certificate->cvr->toString() != kommune->cvr->toString()) {
        melder.say("sammenhaeng.registercvr",
                   {{u"certifikat"_s, certificate->navn},
                    {u"cvr"_s, certificate->cvr->toString()},
                    {u"wanted"_s, kommune->cvr->toString()}},
                   "certifikatId");
    }
}

void authorityWritten(const Opsaetning &, const Register &one, Melder &melder)
{
    if (one.myndighedId.isEmpty()) {
        melder.say("sammenhaeng.noauthority", {}, "myndighedId");
    }
}

void rightRole(const Opsaetning &all, const Register &one, Melder &melder)
{
    const auto *certificate = certificateOf(all, one);
    if (certificate && certificate->rolle != Certifikatrolle::Register) {
        melder.say("sammenhaeng.registerrole", {{u"certifikat"_s, certificate->navn}}, "certifikatId");
    }
}

void certificateValid(const Opsaetning &all, const Register &one, Melder &melder)
{
    const auto *certificate = certificateOf(all, one);
    if (certificate && certificate->gyldigTil.isValid() && certificate->gyldigTil < all.idag()) {
        melder.say("sammenhaeng.registerexpired",
                   {{u"certifikat"_s, certificate->navn}, {u"date"_s, dateText(certificate->gyldigTil)}}, "certifikatId");
    }
}

void onlyOne(const Opsaetning &all, const Register &one, Melder &melder)
{
    if (!one.sysId) {
        return;
    }
    for (const auto *other : all.registersWith(one.sysId->number())) {
        if (other->id != one.id) {
            melder.say("sammenhaeng.sysidtwice", {{u"sysid"_s, one.sysId->toString()}, {u"other"_s, other->navn}},
                       "sysId");
            return;
        }
    }
}

/// Told of every register but the oldest.
void oneForAll(const Opsaetning &all, const Register &one, Melder &melder)
{
    if (one.myndighedId.isEmpty() || one.omfang != Registeromfang::NemSMS) {
        return;
    }
    for (const auto *other : all.registersOf(one.myndighedId)) {
        const bool older = one.id.isEmpty() || other->id < one.id;
        if (older && other->id != one.id && other->omfang == Registeromfang::NemSMS) {
            melder.say("sammenhaeng.secondregister", {{u"other"_s, other->navn}}, "sysId");
            return;
        }
    }
}

} // namespace

QList<Regel> registerregler()
{
    const auto &table = registerTable();
    using E = Register;
    return {
        regel<E>(table, "SK-305", QT_TRANSLATE_NOOP("Field", "A register's SysID is its own"), Warning,
                 "SF2250 1.2.5, TS103", Desk::Kommune, ownSysId),
        kunGemte(regel<E>(table, "SK-306", QT_TRANSLATE_NOOP("Field", "A register's SysID stands in a service agreement"),
                          Warning, "SF2250 TS103", Desk::Leverandoer, inAnAgreement)),
        regel<E>(table, "SK-307", QT_TRANSLATE_NOOP("Field", "The register's payer is the one who is billed"), Hint,
                 "SF2250 TS101, TS103", Desk::Kommune, sameEan),
        regel<E>(table, "SK-308", QT_TRANSLATE_NOOP("Field", "A register's certificate has the kommune's CVR"), Error,
                 "SF2250 TS103", Desk::Kommune, ownCertificate),
        regel<E>(table, "SK-309", QT_TRANSLATE_NOOP("Field", "A register's certificate has the register's role"), Warning,
                 "SF2250 TS103, TSP01", Desk::Kommune, rightRole),
        regel<E>(table, "SK-310", QT_TRANSLATE_NOOP("Field", "A register's certificate has not run out"), Error,
                 "SF2250 TS103", Desk::Kommune, certificateValid),
        regel<E>(table, "SK-311", QT_TRANSLATE_NOOP("Field", "One register has a SysID"), Error, "SF2250 1.2.5",
                 Desk::Kommune, onlyOne),
        regel<E>(table, "SK-312", QT_TRANSLATE_NOOP("Field", "A kommune has one register for NemSMS"), Warning,
                 "SF2250 1.2.5, TS103", Desk::Kommune, oneForAll),
        regel<E>(table, "SK-313", QT_TRANSLATE_NOOP("Field", "A register belongs to an authority"), Warning,
                 "SF2250 1.2.5, TS103", Desk::Kommune, authorityWritten),
    };
}

} // namespace nemsms::domain
