// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/localplatform/platformsetup.h"

#include "protocols/localplatform/setupreader.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

using domain::SysIdFormaal;

QJsonObject systemJson(const SetupSystem &system)
{
    return {{u"sysId"_s, system.sysId},
            {u"formaal"_s, domain::toCode(system.formaal)},
            {u"afsendermobil"_s, system.afsendermobil}};
}

QJsonObject materialeJson(const SetupMateriale &materiale)
{
    return {{u"materialeId"_s, materiale.materialeId},
            {u"type"_s, materiale.nemSms ? u"nemsms"_s : u"meddelelse"_s},
            {u"sysId"_s, materiale.sysId}};
}

/// In the order of SetupArt.
const QStringList integrations {u"sf1600"_s, u"sf2250"_s, u"beskedtype"_s};

QJsonObject aftaleJson(const SetupAftale &aftale)
{
    return {{u"uuid"_s, aftale.uuid},
            {u"cvr"_s, aftale.cvr},
            {u"brugersystemUuid"_s, aftale.brugersystemUuid},
            {u"integration"_s, integrations.at(int(aftale.art))},
            {u"nemSmsSysId"_s, aftale.nemSmsSysId},
            {u"digitalPostSysId"_s, aftale.digitalPostSysId},
            {u"registerSysId"_s, aftale.registerSysId},
            {u"gyldigFra"_s, aftale.gyldigFra.toString(Qt::ISODate)},
            {u"gyldigTil"_s, aftale.gyldigTil.toString(Qt::ISODate)},
            {u"godkendt"_s, aftale.godkendt ? u"ja"_s : u"nej"_s}};
}

SetupSystem readSystem(SetupReader &reader)
{
    SetupSystem system;
    system.sysId = reader.sysId(u"sysId"_s, SetupReader::Need::Required);
    const QString formaal = reader.choice(u"formaal"_s, {u"nemsms"_s, u"digitalpost"_s, u"register"_s});
    system.formaal = formaal == u"register"      ? SysIdFormaal::Register
                     : formaal == u"digitalpost" ? SysIdFormaal::DigitalPost
                                                 : SysIdFormaal::NemSms;
    system.afsendermobil = reader.mobilnummer(u"afsendermobil"_s);
    return system;
}

SetupMateriale readMateriale(SetupReader &reader)
{
    SetupMateriale materiale;
    materiale.materialeId = reader.materialeId(u"materialeId"_s);
    materiale.nemSms = reader.choice(u"type"_s, {u"nemsms"_s, u"meddelelse"_s}) == u"nemsms";
    materiale.sysId = reader.sysId(u"sysId"_s, SetupReader::Need::Required);
    return materiale;
}

SetupAftale readAftale(SetupReader &reader)
{
    SetupAftale aftale;
    aftale.uuid = reader.uuid(u"uuid"_s);
    aftale.cvr = reader.cvr(u"cvr"_s);
    aftale.brugersystemUuid = reader.uuid(u"brugersystemUuid"_s);
    const QString integration = reader.choice(u"integration"_s, integrations + QStringList {u"sf1601"_s});
    aftale.art = SetupArt(std::max(0, int(integrations.indexOf(integration)))); // SF1601 sends as SF1600 does
    aftale.nemSmsSysId = reader.sysId(u"nemSmsSysId"_s, SetupReader::Need::Optional);
    aftale.digitalPostSysId = reader.sysId(u"digitalPostSysId"_s, SetupReader::Need::Optional);
    aftale.registerSysId = reader.sysId(u"registerSysId"_s, SetupReader::Need::Optional);
    aftale.gyldigFra = reader.date(u"gyldigFra"_s);
    aftale.gyldigTil = reader.date(u"gyldigTil"_s);
    aftale.godkendt = reader.choice(u"godkendt"_s, {u"ja"_s, u"nej"_s}) == u"ja";
    return aftale;
}

template <class T>
QJsonArray listJson(const QList<T> &list, QJsonObject (*one)(const T &))
{
    QJsonArray array;
    for (const T &each : list) {
        array.append(one(each));
    }
    return array;
}

template <class T>
base::Result<QList<T>> readList(const QJsonObject &json, const QString &name, T (*read)(SetupReader &),
                                QString T::*key)
{
    const QJsonValue value = json.value(name);
    if (!value.isUndefined() && !value.isArray()) {
        return base::failure(base::ErrorKind::InvalidInput, "platform.setup.form");
    }
    QList<T> list;
    for (const QJsonValue &each : value.toArray()) {
        const QString place = u"%1[%2]"_s.arg(name).arg(list.size());
        if (!each.isObject()) {
            return base::failure(base::ErrorKind::InvalidInput, "platform.setup.form");
        }
        SetupReader reader(each.toObject(), place);
        const T one = read(reader);
        if (const auto done = reader.finish(); !done) {
            return done.error();
        }
        for (const T &other : list) {
            if (other.*key == one.*key) {
                return base::failure(base::ErrorKind::InvalidInput, "platform.setup.twice",
                                     {{u"place"_s, place}, {u"value"_s, one.*key}});
            }
        }
        list += one;
    }
    return list;
}

} // namespace

QJsonObject PlatformSetup::toJson() const
{
    return {{u"afsendersystemer"_s, listJson(afsendersystemer, systemJson)},
            {u"materialer"_s, listJson(materialer, materialeJson)},
            {u"serviceaftaler"_s, listJson(serviceaftaler, aftaleJson)}};
}

base::Result<PlatformSetup> PlatformSetup::fromJson(const QJsonObject &json)
{
    for (const QString &key : json.keys()) {
        if (key != u"afsendersystemer" && key != u"materialer" && key != u"serviceaftaler") {
            return base::failure(base::ErrorKind::InvalidInput, "platform.setup.unknown", {{u"place"_s, key}});
        }
    }
    const auto systemer = readList(json, u"afsendersystemer"_s, readSystem, &SetupSystem::sysId);
    if (!systemer) {
        return systemer.error();
    }
    const auto materialer = readList(json, u"materialer"_s, readMateriale, &SetupMateriale::materialeId);
    if (!materialer) {
        return materialer.error();
    }
    const auto aftaler = readList(json, u"serviceaftaler"_s, readAftale, &SetupAftale::uuid);
    if (!aftaler) {
        return aftaler.error();
    }
    return PlatformSetup {*systemer, *materialer, *aftaler};
}

} // namespace nemsms::protocols
