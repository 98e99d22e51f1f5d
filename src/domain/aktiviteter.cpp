// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/aktiviteter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

namespace {

using enum Aktivitetsejer;
using enum Opgavekategori;

QList<Aktivitet> agreementsAndPortal()
{
    return {
        {"TS101", QT_TRANSLATE_NOOP("Field", "Agree with Digital Post on NemSMS and Register"), Aftale, Kommune, "2.1", {},
         u"SF2250 2.1.3 TS101 (SF1600 TS101, TS201, TS301, TS401)"_s, nullptr, {}},
        {"TS102", QT_TRANSLATE_NOOP("Field", "Create the sender system for NemSMS in Digital Post"), Konfiguration,
         Kommune, "2.2", {}, u"SF2250 2.1.3 TS102 (SF1600 TS103, TS203, TS303, TS403)"_s,
         QT_TRANSLATE_NOOP("Field", "Sharing SF1600's sender system is accepted, with a warning: 1.2.5 expects another "
                                    "SysID, TS102 advises to share because of the fee."),
         u"Afsendersystemet anbefales at være det samme, som allerede er oprettet i SF1600"_s},
        {"TS103", QT_TRANSLATE_NOOP("Field", "Create the register in Digital Post"), Konfiguration, Kommune, "2.2", {},
         u"SF2250 2.1.3 TS103"_s, nullptr, {}},
        {"TS104", QT_TRANSLATE_NOOP("Field", "Set up materials and registration groups"), Konfiguration, Kommune, "2.2",
         {}, u"SF2250 2.1.3 TS104"_s, nullptr, {}},
        {"TS105", QT_TRANSLATE_NOOP("Field", "Record the MaterialeIDs in the line-of-business system"), Konfiguration,
         Fagleverandoer, "2.2", {}, u"SF2250 2.1.3 TS105"_s, nullptr, {}},
    };
}

QList<Aktivitet> serviceAgreements()
{
    return {
        {"TS106", QT_TRANSLATE_NOOP("Field", "Ask for the SF2250 service agreement"), Konfiguration, Fagleverandoer,
         "2.2", {"TS103"}, u"SF2250 2.1.3 TS106"_s,
         QT_TRANSLATE_NOOP("Field", "It is asked for in the administration module, as the text says; the table names "
                                    "the portal for Fjernprint."),
         u"Administrationsmodul for Fjernprint"_s},
        {"TS107", QT_TRANSLATE_NOOP("Field", "Approve the SF2250 service agreement"), Konfiguration, Kommune, "2.2", {},
         u"SF2250 2.1.3 TS107"_s, nullptr, {}},
        {"TS108", QT_TRANSLATE_NOOP("Field", "See that TBA13-TBA15 for Beskedfordeler are done"), Verifikation,
         Fagleverandoer, "2.2", {}, u"SF2250 2.1.3 TS108"_s, nullptr, {}},
        {"TS109", QT_TRANSLATE_NOOP("Field", "Ask for the service agreement to receive NemSMS tilmelding"),
         Konfiguration, Fagleverandoer, "2.2", {}, u"SF2250 2.1.3 TS109"_s, nullptr, {}},
        {"TS110", QT_TRANSLATE_NOOP("Field", "Approve the service agreement for NemSMS tilmelding"), Konfiguration,
         Kommune, "2.2", {}, u"SF2250 2.1.3 TS110"_s, nullptr, {}},
        {"TS111", QT_TRANSLATE_NOOP("Field", "Create two subscription expressions in Beskedfordeler"), Konfiguration,
         Fagleverandoer, "2.2", {}, u"SF2250 2.1.3 TS111"_s,
         QT_TRANSLATE_NOOP("Field", "The text is followed: one expression with a list of CPR, one with a list of CVR. "
                                    "The table repeats TS109's title."),
         u"Oprettelse af serviceaftale for beskedtypen ”NemSMS tilmelding”"_s},
        {"TS201", QT_TRANSLATE_NOOP("Field", "Agree on delivery and get access to the administration portal"), Aftale,
         Kommune, "1", {}, u"SF2250 2.2.3 TS201 (SF1600 TS501)"_s, nullptr, {}},
    };
}

QList<Aktivitet> platformActivities()
{
    return {
        {"TSP01", QT_TRANSLATE_NOOP("Field", "Set KOMBIT's certificate up with Digital Post"), Konfiguration,
         Serviceplatformen, "1", {}, u"SF2250 4.1.5 TSP01"_s,
         QT_TRANSLATE_NOOP("Field", "Read as a system's certificate, VOCES or FOCES."), u"Voces/Moces"_s},
        {"TSP02", QT_TRANSLATE_NOOP("Field", "Register Digital Post and its endpoints in STS Organisation"),
         Konfiguration, Serviceplatformen, "1", {}, u"SF2250 4.1.5 TSP02"_s, nullptr, {}},
        {"TSP03", QT_TRANSLATE_NOOP("Field", "See that TBA10-TBA15 for Beskedfordeler are done"), Verifikation,
         Serviceplatformen, "1", {}, u"SF2250 4.1.5 TSP03"_s, nullptr, {}},
        {"TSP04", QT_TRANSLATE_NOOP("Field", "Ask for the service agreement to send NemSMS tilmelding"), Konfiguration,
         Serviceplatformen, "1", {}, u"SF2250 4.1.5 TSP04"_s, nullptr, {}},
        {"TSP05", QT_TRANSLATE_NOOP("Field", "Approve Serviceplatformen's service agreement"), Konfiguration, Kombit,
         "1", {}, u"SF2250 4.1.5 TSP05"_s, nullptr, {}},
        {"TSP06", QT_TRANSLATE_NOOP("Field", "Register the service with its logical and physical endpoint"),
         Konfiguration, Serviceplatformen, "1", {}, u"SF2250 4.1.5 TSP06"_s, nullptr, {}},
        {"TSP07", QT_TRANSLATE_NOOP("Field", "Post-configure agreements: two SysIDs and the register's certificate"),
         Konfiguration, Serviceplatformen, "1", {}, u"SF2250 4.1.5 TSP07"_s,
         QT_TRANSLATE_NOOP("Field", "The first SysID is read as NemSMS's, as TS106 has it."),
         u"Afsendersystems SysID for Digital post"_s},
    };
}

} // namespace

const QList<Aktivitet> &aktiviteter()
{
    static const QList<Aktivitet> all = agreementsAndPortal() + serviceAgreements() + platformActivities();
    return all;
}

QDate aktiviteterDato()
{
    return {2020, 11, 9};
}

const char *ejerName(Aktivitetsejer ejer)
{
    switch (ejer) {
    case Kommune:
        return QT_TRANSLATE_NOOP("Field", "The kommune");
    case Fagleverandoer:
        return QT_TRANSLATE_NOOP("Field", "Supplier of the line-of-business system");
    case Serviceplatformen:
        return QT_TRANSLATE_NOOP("Field", "Serviceplatformen");
    case Kombit:
        return QT_TRANSLATE_NOOP("Field", "KOMBIT");
    }
    Q_UNREACHABLE();
}

const char *kategoriName(Opgavekategori kategori)
{
    switch (kategori) {
    case Aftale:
        return QT_TRANSLATE_NOOP("Field", "Agreement");
    case Konfiguration:
        return QT_TRANSLATE_NOOP("Field", "Configuration");
    case Verifikation:
        return QT_TRANSLATE_NOOP("Field", "Verification");
    }
    Q_UNREACHABLE();
}

QByteArray toCode(Aktivitetsejer ejer)
{
    switch (ejer) {
    case Kommune:
        return "kommune";
    case Fagleverandoer:
        return "fagleverandoer";
    case Serviceplatformen:
        return "serviceplatformen";
    case Kombit:
        return "kombit";
    }
    Q_UNREACHABLE();
}

} // namespace nemsms::domain
