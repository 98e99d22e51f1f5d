// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace nemsms::test {

/// One field of a record as a person fills it in. A reference is the title of the record that is meant.
struct StoryField {
    const char *name;
    QString value; ///< a choice's code, a day as ISO 8601, "true", or what is typed
};

/// One record that somebody makes, in the activity of SF2250 2.1.3 that asks for it.
struct StoryRecord {
    const char *activity;
    QByteArray noun;
    QString skabelon;      ///< label of the template that it is filled from; empty = none
    QByteArray skabelonId; ///< the same for the command line
    QList<StoryField> fields;
};

/// A new kommune beside the demo's own, from its agreement to the service agreement that is asked for: TS101-TS107.
/// The kommune is that of the built-in list; every number is made up.
inline QList<StoryRecord> kommuneStory()
{
    using namespace Qt::StringLiterals;
    const QString kommune = u"Københavns Kommune"_s;
    const QString sted = u"Lokal platform"_s;
    const QString certifikat = u"Københavns VOCES (register)"_s;
    return {
        {"", "myndighed", kommune, "101", {}},
        {"TS101", "tilslutningsaftale", {}, {},
         {{"navn", u"København og Digital Post"_s}, {"myndighedId", kommune},
          {"modpart", u"Digitaliseringsstyrelsen (Digital Post)"_s}, {"underskrevet", u"2026-03-02"_s},
          {"reference", u"2026-001234"_s},
          {"daekkerNemSms", u"true"_s}, {"daekkerRegister", u"true"_s}, {"ean", u"5798009811578"_s},
          {"portaladgang", u"true"_s}}},
        {"TS102", "afsendersystem", u"KOMBIT (SF2250)"_s, "kombit",
         {{"sysId", u"2001"_s}, {"navn", u"Københavns NemSMS"_s}, {"myndighedId", kommune}, {"miljoeId", sted},
          {"afsendermobil", u"20123457"_s}}},
        {"TS103", "certifikat", {}, {},
         {{"navn", certifikat}, {"rolle", u"register"_s}, {"type", u"voces"_s}, {"sha256", QString(64, u'C')},
          {"cvr", u"64942212"_s}, {"gyldigFra", u"2026-01-01"_s}, {"gyldigTil", u"2028-12-31"_s}, {"miljoeId", sted}}},
        {"TS103", "register", u"KOMBIT (SF2250)"_s, "kombit",
         {{"sysId", u"2003"_s}, {"navn", u"Københavns Register"_s}, {"myndighedId", kommune}, {"miljoeId", sted},
          {"ean", u"5798009811578"_s}, {"certifikatId", certifikat}}},
        {"TS104", "materiale", {}, {},
         {{"materialeId", u"267783"_s}, {"navn", u"Aftale i Borgerservice"_s}, {"type", u"nemsms"_s},
          {"afsendersystemId", u"Københavns NemSMS"_s}}},
        {"TS104", "tilmeldingsgruppe", {}, {},
         {{"navn", u"Københavnere"_s}, {"modtagertype", u"borger"_s}, {"type", u"nemsms"_s}, {"miljoeId", sted}}},
        {"TS104", "gruppetilknytning", {}, {},
         {{"materialeId", u"267783 Aftale i Borgerservice"_s}, {"tilmeldingsgruppeId", u"Københavnere"_s}}},
        {"TS105", "forsendelsestype", {}, {},
         {{"fagsystem", u"Borgerservice"_s}, {"navn", u"Aftale"_s}, {"materialeId", u"267783 Aftale i Borgerservice"_s}}},
        {"TS106", "serviceaftale", {}, {},
         {{"uuid", u"7d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10"_s}, {"navn", u"København SF2250"_s},
          {"integration", u"sf2250"_s}, {"myndighedId", kommune}, {"miljoeId", sted}, {"fagsystem", u"Borgerservice"_s},
          {"leverandoer", u"Prøvesystemer A/S"_s}, {"brugersystemUuid", u"2b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"_s},
          {"registerSysId", u"2003"_s}, {"registercertifikatId", certifikat}}},
    };
}

/// What becomes of the agreement: asked for (TS106), approved by the kommune (TS107).
inline QList<QByteArray> aftaleStates()
{
    return {"anmodet", "godkendt"};
}

} // namespace nemsms::test
