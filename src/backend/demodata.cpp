// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demodata.h"

#include "domain/demo.h"
#include "usecases/entityverbs.h"
#include "usecases/serviceaftaleverbs.h"
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

/// A materiale in a group of its own.
base::Job<QString> createMateriale(std::shared_ptr<usecases::StoreAccess> access, base::FieldValues materiale,
                                   QString gruppeNavn)
{
    const auto materialeId = co_await create(access, &domain::materialeTable(), materiale);
    if (!materialeId) {
        co_return materialeId.error();
    }
    const base::FieldValues gruppe {
        {u"navn"_s, gruppeNavn}, {u"modtagertype"_s, u"borger"_s}, {u"type"_s, materiale.value(u"type"_s)}};
    const auto gruppeId = co_await create(access, &domain::tilmeldingsgruppeTable(), gruppe);
    if (!gruppeId) {
        co_return gruppeId.error();
    }
    const base::FieldValues link {{u"materialeId"_s, *materialeId}, {u"tilmeldingsgruppeId"_s, *gruppeId}};
    const auto linkId = co_await create(access, &domain::gruppetilknytningTable(), link);
    if (!linkId) {
        co_return linkId.error();
    }
    co_return *materialeId;
}

base::Job<> createMaterialer(std::shared_ptr<usecases::StoreAccess> access, QString kommuneId)
{
    base::FieldValues system {{u"sysId"_s, demo::nemSmsSysId.toString()},
                              {u"digitalPostSysId"_s, demo::digitalPostSysId.toString()},
                              {u"navn"_s, demo::afsendersystemNavn.toString()},
                              {u"myndighedId"_s, kommuneId},
                              {u"leverandoer"_s, u"KOMBIT"_s},
                              {u"afsendermobil"_s, demo::afsendermobil.toString()},
                              {u"ean"_s, demo::ean.toString()}};
    const auto systemId = co_await create(access, &domain::afsendersystemTable(), system);
    if (!systemId) {
        co_return systemId.error();
    }
    const base::FieldValues sms {{u"materialeId"_s, demo::materialeId.toString()},
                                 {u"navn"_s, demo::materialeNavn.toString()},
                                 {u"type"_s, u"nemsms"_s},
                                 {u"afsendersystemId"_s, *systemId}};
    const auto smsId = co_await createMateriale(access, sms, demo::gruppeNavn.toString());
    if (!smsId) {
        co_return smsId.error();
    }
    const base::FieldValues letter {{u"materialeId"_s, demo::brevMaterialeId.toString()},
                                    {u"navn"_s, demo::brevMaterialeNavn.toString()},
                                    {u"type"_s, u"meddelelse"_s},
                                    {u"afsendersystemId"_s, *systemId}};
    const auto letterId = co_await createMateriale(access, letter, demo::brevGruppeNavn.toString());
    if (!letterId) {
        co_return letterId.error();
    }
    const base::FieldValues type {{u"fagsystem"_s, demo::fagsystem.toString()},
                                  {u"navn"_s, u"Påmindelse om tid"_s},
                                  {u"nummer"_s, 1},
                                  {u"materialeId"_s, *smsId}};
    const auto typeId = co_await create(access, &domain::forsendelsestypeTable(), type);
    if (!typeId) {
        co_return typeId.error();
    }
    co_return base::Result<>();
}

/// The connection agreement, the certificate and the register; gives the certificate's id.
base::Job<QString> createRegister(std::shared_ptr<usecases::StoreAccess> access, QString kommuneId)
{
    const base::FieldValues connection {{u"navn"_s, u"Digital Post og NemSMS"_s},
                                        {u"myndighedId"_s, kommuneId},
                                        {u"modpart"_s, u"Digitaliseringsstyrelsen (Digital Post)"_s},
                                        {u"underskrevet"_s, QDate(2020, 1, 1)},
                                        {u"reference"_s, u"Prøvesag 1"_s},
                                        {u"daekkerNemSms"_s, true},
                                        {u"daekkerRegister"_s, true},
                                        {u"daekkerSf1600"_s, true},
                                        {u"ean"_s, demo::ean.toString()},
                                        {u"portaladgang"_s, true},
                                        {u"gyldigFra"_s, QDate(2020, 1, 1)}};
    const auto connectionId = co_await create(access, &domain::tilslutningsaftaleTable(), connection);
    if (!connectionId) {
        co_return connectionId.error();
    }
    const base::FieldValues certificate {{u"navn"_s, demo::registercertifikatNavn.toString()},
                                         {u"rolle"_s, u"register"_s},
                                         {u"sha256"_s, demo::registercertifikatSha256.toString()},
                                         {u"sha1"_s, demo::registercertifikatSha1.toString()},
                                         {u"cvr"_s, demo::myndighedCvr.toString()},
                                         {u"gyldigFra"_s, QDate(2026, 1, 1)},
                                         {u"gyldigTil"_s, QDate(2028, 12, 31)}};
    const auto certificateId = co_await create(access, &domain::certifikatTable(), certificate);
    if (!certificateId) {
        co_return certificateId.error();
    }
    const base::FieldValues system {{u"sysId"_s, demo::registerSysId.toString()},
                                    {u"navn"_s, demo::registerNavn.toString()},
                                    {u"myndighedId"_s, kommuneId},
                                    {u"leverandoer"_s, u"KOMBIT"_s},
                                    {u"omfang"_s, u"nemsms"_s},
                                    {u"udveksling"_s, u"aendringer"_s},
                                    {u"ean"_s, demo::ean.toString()},
                                    {u"certifikatId"_s, *certificateId}};
    const auto registerId = co_await create(access, &domain::registerTable(), system);
    if (!registerId) {
        co_return registerId.error();
    }
    co_return *certificateId;
}

base::FieldValues aftale(const QString &kommuneId, const QString &navn, QStringView uuid, const QString &integration)
{
    return {{u"uuid"_s, uuid.toString()},
            {u"navn"_s, navn},
            {u"integration"_s, integration},
            {u"myndighedId"_s, kommuneId},
            {u"fagsystem"_s, demo::fagsystem.toString()},
            {u"leverandoer"_s, demo::leverandoerNavn.toString()},
            {u"brugersystemUuid"_s, demo::brugersystemUuid.toString()},
            {u"adgang"_s, u"token"_s},
            {u"gyldigFra"_s, QDate(2020, 1, 1)}};
}

QList<base::FieldValues> aftaler(const QString &kommuneId, const QString &certificateId)
{
    base::FieldValues sending = aftale(kommuneId, u"SF1600 NemSMS"_s, demo::serviceaftaleUuid, u"sf1600"_s);
    sending.insert({{u"nemSmsSysId"_s, demo::nemSmsSysId.toString()},
                    {u"digitalPostSysId"_s, demo::digitalPostSysId.toString()},
                    {u"adgang"_s, u"certifikat"_s},
                    {u"certifikatbegrundelse"_s, u"Demo på lokal platform"_s},
                    {u"certifikatdato"_s, QDate(2026, 1, 5)}});
    base::FieldValues enrolling = aftale(kommuneId, u"SF2250 Tilmelding"_s, demo::tilmeldingsaftaleUuid, u"sf2250"_s);
    enrolling.insert({{u"registerSysId"_s, demo::registerSysId.toString()}, {u"registercertifikatId"_s, certificateId}});
    base::FieldValues events = aftale(kommuneId, u"NemSMS tilmelding"_s, demo::beskedtypeaftaleUuid, u"beskedtype"_s);
    events.insert({{u"beskedtype"_s, u"NemSMS tilmelding"_s}, {u"retning"_s, u"modtag"_s}, {u"abonnementCpr"_s, u"NemSMS tilmelding, borgere"_s}, {u"abonnementCvr"_s, u"NemSMS tilmelding, virksomheder"_s}, {u"tba13"_s, QDate(2020, 1, 1)}, {u"tba14"_s, QDate(2020, 1, 1)}, {u"tba15"_s, QDate(2020, 1, 1)}});
    return {sending, enrolling, events};
}

/// A service agreement that was asked for, approved and made active.
base::Job<> createAktivAftale(std::shared_ptr<usecases::StoreAccess> access, base::FieldValues values)
{
    const auto id = co_await create(access, &domain::serviceaftaleTable(), values);
    if (!id) {
        co_return id.error();
    }
    const auto nowhere = std::make_shared<usecases::ActiveContext>(access, access->clock);
    const usecases::ServiceaftaleVerbs verbs(access, nowhere);
    qint64 version = 1;
    const QList<domain::Aftaletilstand> course {domain::Aftaletilstand::Anmodet, domain::Aftaletilstand::Godkendt,
                                                domain::Aftaletilstand::Aktiv};
    for (const auto tilstand : course) {
        const auto set = co_await verbs.setTilstand(*id, version++, tilstand, QString());
        if (!set) {
            co_return set.error();
        }
    }
    co_return base::Result<>();
}

/// Gives the kommune's id.
base::Job<QString> createAftaler(std::shared_ptr<usecases::StoreAccess> access)
{
    base::FieldValues kommune {{u"cvr"_s, demo::myndighedCvr.toString()}, {u"navn"_s, demo::myndighedNavn.toString()}};
    const auto kommuneId = co_await create(access, &domain::myndighedTable(), kommune);
    if (!kommuneId) {
        co_return kommuneId.error();
    }
    const auto certificateId = co_await createRegister(access, *kommuneId);
    if (!certificateId) {
        co_return certificateId.error();
    }
    const QList<base::FieldValues> all = aftaler(*kommuneId, *certificateId);
    for (const auto &values : all) {
        const auto made = co_await createAktivAftale(access, values);
        if (!made) {
            co_return made.error();
        }
    }
    co_return *kommuneId;
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
                                        {u"samtykke"_s, !person.mobilnummer.isEmpty()},
                                        {u"forventetTilmelding"_s, person.tilmeldt ? u"aktiv"_s : u"ingen"_s},
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
    const auto kommuneId = co_await createAftaler(access);
    if (!kommuneId) {
        co_return kommuneId.error();
    }
    const auto materials = co_await createMaterialer(access, *kommuneId);
    if (!materials) {
        co_return materials.error();
    }
    co_return co_await createPersoner(access); // last: an interrupted filling begins again
}

} // namespace nemsms::backend
