// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <array>

/// The one place for the data of the demo: kommune, supplier, persons, materiale and numbers, shared by the local
/// platform, the demo store and the tests. Every person is a documented fictive one; tests/domain checks that.
///
/// Numbers: mobile numbers are 20123450-20123459 only (20123456 stands in the sample of OpdaterBorgerNemSMSRequest). No
/// public text reserves numbers for tests, so they are shown by the virtual phone and never handed to anything else. SysIDs
/// 1001-1003 are made up. The EAN is the one of the public samples. 29189846, 19435075 and 55133018 are CVR numbers of the
/// public samples.
namespace nemsms::domain::demo {

inline constexpr QStringView myndighedNavn = u"Prøvekøbing Kommune";
inline constexpr QStringView myndighedCvr = u"29189846";
inline constexpr QStringView leverandoerNavn = u"Prøvesystemer A/S";
/// The test number that no company can have (it fails modulus 11): the supplier is invented.
inline constexpr QStringView leverandoerCvr = u"99999999";
inline constexpr QStringView kombitNavn = u"KOMBIT A/S";
inline constexpr QStringView kombitCvr = u"19435075";
/// Who has the certificate that belongs to nobody in the demo.
inline constexpr QStringView andenCvr = u"55133018";

inline constexpr QStringView nemSmsSysId = u"1001";
inline constexpr QStringView digitalPostSysId = u"1002";
inline constexpr QStringView registerSysId = u"1003";

inline constexpr QStringView serviceaftaleUuid = u"5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10";
inline constexpr QStringView brugersystemUuid = u"0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21";
/// The agreement for enrolment, which does not cover sending.
inline constexpr QStringView tilmeldingsaftaleUuid = u"c94e1b37-58a2-4a6d-b1f8-2e60d3f7a845";

/// The agreement about the message type NemSMS tilmelding (TS109).
inline constexpr QStringView beskedtypeaftaleUuid = u"e2a75d94-3c1b-4f68-9a07-6d8b51c2f3e0";

/// The dueslag of the kommune's fagsystem, and its two subscriptions to NemSMS tilmelding (TS111).
inline constexpr QStringView dueslagUuid = u"3f6b0d81-7c2e-4a95-b0d4-91e5a8c36f27";
inline constexpr QStringView cprAbonnementUuid = u"a4d9e7b2-0c53-4f1e-8b67-5e2d90c14f38";
inline constexpr QStringView cvrAbonnementUuid = u"6e81c3f5-92ab-47d0-a3e9-0f4b7d25c816";

inline constexpr QStringView registerNavn = u"Prøvekøbing NemSMS Register";
inline constexpr QStringView registercertifikatNavn = u"Prøvekøbing Kommune VOCES (register)";
/// Made up: no certificate has these thumbprints.
inline constexpr QStringView registercertifikatSha256 =
    u"00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF";
inline constexpr QStringView registercertifikatSha1 = u"00112233445566778899AABBCCDDEEFF00112233";

inline constexpr QStringView afsendersystemNavn = u"Prøvekøbing NemSMS";
inline constexpr QStringView afsendermobil = u"20123450";
inline constexpr QStringView ean = u"5798009811578";

inline constexpr QStringView materialeId = u"167783";
inline constexpr QStringView materialeNavn = u"Påmindelse";
/// A materiale of type Meddelelse: a letter, for the refusals.
inline constexpr QStringView brevMaterialeId = u"167784";
inline constexpr QStringView brevMaterialeNavn = u"Afgørelse";

/// The groups of the two, each for citizens.
inline constexpr QStringView gruppeNavn = u"Borgere NemSMS";
inline constexpr QStringView brevGruppeNavn = u"Borgere Digital Post";
inline constexpr QStringView fagsystem = u"Prøvesystem";

struct Person {
    QStringView cpr;
    QStringView navn;
    QStringView mobilnummer; ///< empty: none known
    bool tilmeldt;           ///< enrolled in NemSMS
};

/// The first is enrolled, the second is not.
inline constexpr std::array<Person, 3> personer {{
    {u"2512484916", u"Prøveperson 1", u"20123456", true},
    {u"2512169996", u"Prøveperson 2", u"", false},
    {u"2611740000", u"Prøveperson 3", u"20123457", true},
}};

/// A text that fits: 160 characters at most, GSM-7.
inline constexpr QStringView tekst = u"Husk din tid i Borgerservice tirsdag kl. 10:30. Hilsen Prøvekøbing Kommune";

} // namespace nemsms::domain::demo
