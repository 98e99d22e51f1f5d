// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demodata.h"

#include "domain/demo.h"
#include "usecases/entityverbs.h"
#include "usecases/storeaccess.h"

namespace nemsms::backend {

using namespace Qt::StringLiterals;
namespace demo = domain::demo;

namespace {

/// Creates one record by its field values and gives its id.
base::Job<QString> create(std::shared_ptr<usecases::StoreAccess> access, const base::EntityTable *table,
                          base::FieldValues values)
{
    const usecases::EntityVerbs verbs(*table, access);
    const auto made = co_await verbs.create(values);
    if (!made) {
        co_return made.error();
    }
    co_return (*made)->id;
}

base::Job<> createMaterialer(std::shared_ptr<usecases::StoreAccess> access)
{
    base::FieldValues system {{u"sysId"_s, demo::nemSmsSysId.toString()},
                              {u"navn"_s, demo::afsendersystemNavn.toString()},
                              {u"leverandoer"_s, u"KOMBIT"_s},
                              {u"afsendermobil"_s, demo::afsendermobil.toString()},
                              {u"ean"_s, demo::ean.toString()}};
    const auto systemId = co_await create(access, &domain::afsendersystemTable(), system);
    if (!systemId) {
        co_return systemId.error();
    }
    base::FieldValues sms {{u"materialeId"_s, demo::materialeId.toString()},
                           {u"navn"_s, demo::materialeNavn.toString()},
                           {u"type"_s, u"nemsms"_s},
                           {u"afsendersystemId"_s, *systemId}};
    const auto smsId = co_await create(access, &domain::materialeTable(), sms);
    if (!smsId) {
        co_return smsId.error();
    }
    base::FieldValues letter {{u"materialeId"_s, demo::brevMaterialeId.toString()},
                              {u"navn"_s, demo::brevMaterialeNavn.toString()},
                              {u"type"_s, u"meddelelse"_s},
                              {u"afsendersystemId"_s, *systemId}};
    const auto letterId = co_await create(access, &domain::materialeTable(), letter);
    if (!letterId) {
        co_return letterId.error();
    }
    co_return base::Result<>();
}

base::FieldValues sendeaftale(const QString &myndighedId)
{
    return {{u"uuid"_s, demo::serviceaftaleUuid.toString()},
            {u"navn"_s, u"SF1600 NemSMS"_s},
            {u"integration"_s, u"sf1600"_s},
            {u"myndighedId"_s, myndighedId},
            {u"brugersystemUuid"_s, demo::brugersystemUuid.toString()},
            {u"nemSmsSysId"_s, demo::nemSmsSysId.toString()},
            {u"digitalPostSysId"_s, demo::digitalPostSysId.toString()},
            {u"adgang"_s, u"certifikat"_s},
            {u"certifikatbegrundelse"_s, u"Demo på lokal platform"_s},
            {u"certifikatdato"_s, QDate(2026, 1, 5)},
            {u"gyldigFra"_s, QDate(2020, 1, 1)}};
}

base::FieldValues tilmeldingsaftale(const QString &myndighedId)
{
    return {{u"uuid"_s, demo::tilmeldingsaftaleUuid.toString()},
            {u"navn"_s, u"SF2250 Tilmelding"_s},
            {u"integration"_s, u"sf2250"_s},
            {u"myndighedId"_s, myndighedId},
            {u"brugersystemUuid"_s, demo::brugersystemUuid.toString()},
            {u"registerSysId"_s, demo::registerSysId.toString()},
            {u"adgang"_s, u"token"_s},
            {u"gyldigFra"_s, QDate(2020, 1, 1)}};
}

base::Job<> createAftaler(std::shared_ptr<usecases::StoreAccess> access)
{
    base::FieldValues kommune {{u"cvr"_s, demo::myndighedCvr.toString()}, {u"navn"_s, demo::myndighedNavn.toString()}};
    const auto kommuneId = co_await create(access, &domain::myndighedTable(), kommune);
    if (!kommuneId) {
        co_return kommuneId.error();
    }
    const base::FieldValues sending = sendeaftale(*kommuneId);
    const auto sendingId = co_await create(access, &domain::serviceaftaleTable(), sending);
    if (!sendingId) {
        co_return sendingId.error();
    }
    const base::FieldValues enrolling = tilmeldingsaftale(*kommuneId);
    const auto enrollingId = co_await create(access, &domain::serviceaftaleTable(), enrolling);
    if (!enrollingId) {
        co_return enrollingId.error();
    }
    co_return base::Result<>();
}

base::Job<> createPersoner(std::shared_ptr<usecases::StoreAccess> access)
{
    const base::FieldValues place {{u"navn"_s, u"Lokal platform"_s}, {u"art"_s, u"lokalplatform"_s}};
    const auto placeId = co_await create(access, &domain::miljoeTable(), place);
    if (!placeId) {
        co_return placeId.error();
    }
    for (const demo::Person &person : demo::personer) {
        const base::FieldValues values {{u"navn"_s, person.navn.toString()},
                                        {u"cpr"_s, person.cpr.toString()},
                                        {u"mobilnummer"_s, person.mobilnummer.toString()},
                                        {u"miljoeId"_s, *placeId}};
        const auto personId = co_await create(access, &domain::testpersonTable(), values);
        if (!personId) {
            co_return personId.error();
        }
    }
    co_return base::Result<>();
}

} // namespace

base::Job<> fillDemo(std::shared_ptr<usecases::StoreAccess> access)
{
    store::ListQuery any;
    any.retired = true;
    any.limit = 1;
    auto places = access->of(domain::miljoeTable());
    const auto present = co_await places.list(any);
    if (!present) {
        co_return present.error();
    }
    if (present->total > 0) {
        co_return base::Result<>();
    }
    const auto agreements = co_await createAftaler(access);
    if (!agreements) {
        co_return agreements.error();
    }
    const auto materials = co_await createMaterialer(access);
    if (!materials) {
        co_return materials.error();
    }
    co_return co_await createPersoner(access); // last: an interrupted filling begins again
}

} // namespace nemsms::backend
