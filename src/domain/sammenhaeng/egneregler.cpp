// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sammenhaeng/regelgrupper.h"

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

/// The record's own rule `code`, taken over. `mend` = what the text prescribes.
Regel own(const base::EntityTable *table, const char *id, const char *titel, base::Severity severity,
          const char *reference, Desk desk, const char *code, base::FieldValues mend = {})
{
    return {id, titel, severity, reference, desk, table, code, std::move(mend), {}, true};
}

QList<Regel> connectionRules()
{
    const auto *table = &tilslutningsaftaleTable();
    return {
        own(table, "SK-101", QT_TRANSLATE_NOOP("Field", "The connection agreement covers NemSMS"), Warning,
            "SF2250 TS101", Desk::Kommune, "tilslutningsaftale.nemsms"),
        own(table, "SK-102", QT_TRANSLATE_NOOP("Field", "The connection agreement covers the register"), Warning,
            "SF2250 TS101", Desk::Kommune, "tilslutningsaftale.register"),
        own(table, "SK-103", QT_TRANSLATE_NOOP("Field", "The kommune has access to the administration portal"), Warning,
            "SF2250 TS201", Desk::Kommune, "tilslutningsaftale.portal"),
        own(&myndighedTable(), "SK-110", QT_TRANSLATE_NOOP("Field", "A kommune has the CVR that it is known with"),
            Warning, nullptr, Desk::Kommune, "myndighed.cvr"),
    };
}

QList<Regel> systemRules()
{
    const auto *table = &afsendersystemTable();
    return {
        own(table, "SK-201", QT_TRANSLATE_NOOP("Field", "A sender system's supplier is KOMBIT"), Warning, "SF2250 TS102",
            Desk::Kommune, "afsendersystem.leverandoer", {{u"leverandoer"_s, u"KOMBIT"_s}}),
        own(table, "SK-202", QT_TRANSLATE_NOOP("Field", "A sender system sends system to system"), Warning,
            "SF2250 TS102", Desk::Kommune, "afsendersystem.snitflade", {{u"snitflade"_s, u"systemtilsystem"_s}}),
        own(table, "SK-203", QT_TRANSLATE_NOOP("Field", "A sender system looks registrations up online"), Warning,
            "SF2250 TS102", Desk::Kommune, "afsendersystem.opslag", {{u"opslag"_s, u"online"_s}}),
        own(table, "SK-204", QT_TRANSLATE_NOOP("Field", "A sender system has the mobile number that it sends from"),
            Warning, "SF2250 TS102", Desk::Kommune, "afsendersystem.mobil"),
        own(table, "SK-205", QT_TRANSLATE_NOOP("Field", "NemSMS and Digital Post have a SysID each"), Warning,
            "SF2250 1.2.5, TS102", Desk::Kommune, "serviceaftale.shared"),
        own(table, "SK-206", QT_TRANSLATE_NOOP("Field", "An API key has the day on which it expires"), Warning, "NgDP",
            Desk::Kommune, "afsendersystem.apinoegle"),
    };
}

QList<Regel> registerRules()
{
    const auto *table = &registerTable();
    return {
        own(table, "SK-301", QT_TRANSLATE_NOOP("Field", "A register's supplier is KOMBIT"), Warning, "SF2250 TS103",
            Desk::Kommune, "register.leverandoer", {{u"leverandoer"_s, u"KOMBIT"_s}}),
        own(table, "SK-302", QT_TRANSLATE_NOOP("Field", "A register speaks about NemSMS"), Warning, "SF2250 TS103",
            Desk::Kommune, "register.omfang", {{u"omfang"_s, u"nemsms"_s}}),
        own(table, "SK-303", QT_TRANSLATE_NOOP("Field", "A register exchanges changes, not full lists"), Warning,
            "SF2250 TS103", Desk::Kommune, "register.udveksling", {{u"udveksling"_s, u"aendringer"_s}}),
        own(table, "SK-304", QT_TRANSLATE_NOOP("Field", "A register has a certificate"), Warning, "SF2250 TS103",
            Desk::Kommune, "register.certifikat"),
        own(&certifikatTable(), "SK-320",
            QT_TRANSLATE_NOOP("Field", "A register's certificate is the kommune's, not an employee's"), Warning,
            "SF2250 TS103", Desk::Kommune, "certifikat.moces"),
        own(&certifikatTable(), "SK-321", QT_TRANSLATE_NOOP("Field", "A certificate has the day on which it runs out"),
            Warning, nullptr, Desk::Kommune, "certifikat.gyldigtil"),
        own(&testpersonTable(), "SK-713", QT_TRANSLATE_NOOP("Field", "A test person's CPR belongs to nobody unasked"), Warning,
            nullptr, Desk::Kommune, "testperson.virkelig"),
        own(&miljoeTable(), "SK-706", QT_TRANSLATE_NOOP("Field", "An environment has a client certificate"), Warning,
            "SF1600", Desk::Leverandoer, "miljoe.certificate"),
    };
}

QList<Regel> materialRules()
{
    return {
        own(&materialeTable(), "SK-401", QT_TRANSLATE_NOOP("Field", "An SMS has no name in front of a title"), Warning,
            "SF2250 TS104, 1.2.5", Desk::Kommune, "materiale.navnforan", {{u"navnForan"_s, false}}),
        own(&materialeTable(), "SK-402", QT_TRANSLATE_NOOP("Field", "Nobody answers an SMS to a mailbox"), Error,
            "SF2250 TS104", Desk::Kommune, "materiale.svarpostkasse", {{u"svarpostkasse"_s, QVariant()}}),
        own(&tilmeldingsgruppeTable(), "SK-420", QT_TRANSLATE_NOOP("Field", "Enrolment in NemSMS is never obligatory"),
            Warning, "SF2250 1.2.3", Desk::Kommune, "tilmeldingsgruppe.obligatorisk", {{u"obligatorisk"_s, false}}),
        own(&tilmeldingsgruppeTable(), "SK-421",
            QT_TRANSLATE_NOOP("Field", "An obligatory group has the day from which it is open"), Warning,
            "SF2250 TS104", Desk::Kommune, "tilmeldingsgruppe.aktivering"),
    };
}

QList<Regel> agreementRules()
{
    const auto *table = &serviceaftaleTable();
    return {
        own(table, "SK-501", QT_TRANSLATE_NOOP("Field", "An agreement for sending has the SysID for NemSMS"), Error,
            "SF2250 1.5.2, TSP07", Desk::Leverandoer, "serviceaftale.nosysid"),
        own(table, "SK-502", QT_TRANSLATE_NOOP("Field", "An agreement for enrolment has the register's SysID"), Error,
            "SF2250 1.5.2", Desk::Leverandoer, "serviceaftale.noregister"),
        own(table, "SK-503", QT_TRANSLATE_NOOP("Field", "An agreement has a SysID for each purpose"), Warning,
            "SF2250 1.2.5, TS102", Desk::Kommune, "serviceaftale.shared"),
        own(table, "SK-504", QT_TRANSLATE_NOOP("Field", "The register has a SysID of its own in an agreement"), Warning,
            "SF2250 1.2.5, TS103", Desk::Kommune, "serviceaftale.registershared"),
        own(table, "SK-505", QT_TRANSLATE_NOOP("Field", "Certificate access has its reason"), Error, "SF1600",
            Desk::Leverandoer, "serviceaftale.reason"),
        own(table, "SK-506", QT_TRANSLATE_NOOP("Field", "Certificate access has its date"), Error, "SF1600",
            Desk::Leverandoer, "serviceaftale.date"),
        own(table, "SK-507", QT_TRANSLATE_NOOP("Field", "Access is by token"), Hint, "SF1600", Desk::Leverandoer,
            "serviceaftale.certificate"),
        own(table, "SK-508", QT_TRANSLATE_NOOP("Field", "An agreement about a message type names it"), Error,
            "SF2250 TS109", Desk::Leverandoer, "serviceaftale.beskedtype",
            {{u"beskedtype"_s, u"NemSMS tilmelding"_s}}),
        own(table, "SK-509", QT_TRANSLATE_NOOP("Field", "An agreement about a message type may receive or send"), Error,
            "SF2250 TS109, TSP04", Desk::Leverandoer, "serviceaftale.retning", {{u"retning"_s, u"modtag"_s}}),
        own(table, "SK-510", QT_TRANSLATE_NOOP("Field", "Data limits let all through"), Warning, "SF2250 TS109, TSP04",
            Desk::Leverandoer, "serviceaftale.snaever",
            {{u"personfoelsomhed"_s, u"alle"_s}, {u"kle"_s, u"alle"_s}}),
        own(table, "SK-511", QT_TRANSLATE_NOOP("Field", "An agreement for enrolment names the register's certificate"),
            Warning, "SF2250 TS106", Desk::Leverandoer, "serviceaftale.registercertifikat"),
        own(table, "SK-512", QT_TRANSLATE_NOOP("Field", "A fjernprint supplier's approval was looked up"), Warning,
            "SF1600", Desk::Kommune, "serviceaftale.fjernprint"),
        own(table, "SK-513", QT_TRANSLATE_NOOP("Field", "KY and KSD know the fjernprint supplier"), Warning, "SF1600",
            Desk::Kommune, "serviceaftale.fjernprintvarsel"),
        own(table, "SK-514", QT_TRANSLATE_NOOP("Field", "Events have an expression with CPR and one with CVR"), Warning,
            "SF2250 TS111", Desk::Leverandoer, "serviceaftale.abonnement"),
        own(table, "SK-515", QT_TRANSLATE_NOOP("Field", "The two subscription expressions are two"), Error,
            "SF2250 TS111", Desk::Leverandoer, "serviceaftale.abonnementens"),
        own(table, "SK-516", QT_TRANSLATE_NOOP("Field", "A subscription expression is named, not listed"), Error,
            "SF2250 TS111", Desk::Leverandoer, "serviceaftale.abonnementcpr"),
        own(table, "SK-517", QT_TRANSLATE_NOOP("Field", "An agreement about a message type names its one system"), Warning,
            "SF2250 TS109", Desk::Leverandoer, "serviceaftale.fagsystem"),
    };
}

} // namespace

QList<Regel> egneRegler()
{
    return connectionRules() + systemRules() + registerRules() + materialRules() + agreementRules()
        + QList<Regel> {own(nullptr, "SK-002", QT_TRANSLATE_NOOP("Field", "Nothing ends before it begins"), Error, nullptr,
                            Desk::Kommune, "validity.order")};
}

bool isOnlyTold(const QByteArray &code)
{
    // A letter's material is no fault, and consent is judged by the environment (SK-710).
    static const QList<QByteArray> told {"materiale.meddelelse", "tilmeldingsgruppe.meddelelse", "miljoe.nodueslag",
                                         "testperson.samtykke"};
    // Nor is a test person without a check digit.
    return told.contains(code) || code.startsWith("cpr.modulus11");
}

} // namespace nemsms::domain
