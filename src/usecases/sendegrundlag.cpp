// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sendegrundlag.h"

#include "usecases/listquery.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// Who is to get it: the stored person's CPR, else what was typed.
base::Result<domain::Modtager> modtagerOf(const TestSmsUdkast &udkast, const std::optional<domain::Testperson> &person)
{
    if (person) {
        if (!person->cpr) {
            return base::failure(base::ErrorKind::InvalidInput, "sms.norecipient");
        }
        return domain::Modtager(*person->cpr);
    }
    if (udkast.modtager.trimmed().isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "sms.norecipient");
    }
    return domain::parseModtager(udkast.modtager);
}

base::Job<Sendegrundlag> withAftale(std::shared_ptr<StoreAccess> access, Sendegrundlag grundlag, QString aftaleId)
{
    if (aftaleId.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "sms.noagreement");
    }
    const auto aftale = co_await fetch<domain::Serviceaftale>(access, aftaleId);
    if (!aftale) {
        co_return aftale.error();
    }
    grundlag.aftale = *aftale;
    const auto myndighed = co_await fetch<domain::Myndighed>(access, aftale->myndighedId);
    if (!myndighed) {
        co_return myndighed.error();
    }
    grundlag.myndighed = *myndighed;
    co_return grundlag;
}

base::Job<Sendegrundlag> withMateriale(std::shared_ptr<StoreAccess> access, Sendegrundlag grundlag, QString materialeId)
{
    if (materialeId.isEmpty()) {
        co_return grundlag;
    }
    const auto materiale = co_await fetch<domain::Materiale>(access, materialeId);
    if (!materiale) {
        co_return materiale.error();
    }
    grundlag.materiale = *materiale;
    const auto system = co_await fetch<domain::Afsendersystem>(access, materiale->afsendersystemId);
    if (system) {
        grundlag.afsendersystem = *system;
    } else if (system.error().kind != base::ErrorKind::NotFound) {
        co_return system.error();
    }
    co_return grundlag;
}

} // namespace

base::Job<Sendegrundlag> readGrundlag(std::shared_ptr<StoreAccess> access, QString miljoeId, TestSmsUdkast udkast)
{
    if (miljoeId.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "sms.nomiljoe");
    }
    const auto miljoe = co_await fetch<domain::Miljoe>(access, miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    Sendegrundlag grundlag;
    grundlag.miljoe = *miljoe;
    grundlag.tekst = udkast.tekst;
    if (!udkast.testpersonId.isEmpty()) {
        const auto person = co_await fetch<domain::Testperson>(access, udkast.testpersonId);
        if (!person) {
            co_return person.error();
        }
        grundlag.testperson = *person;
    }
    const auto modtager = modtagerOf(udkast, grundlag.testperson);
    if (!modtager) {
        co_return modtager.error();
    }
    grundlag.modtager = *modtager;
    const auto aftalt = co_await withAftale(access, grundlag, udkast.serviceaftaleId);
    if (!aftalt) {
        co_return aftalt.error();
    }
    co_return co_await withMateriale(access, *aftalt, udkast.materialeId);
}

base::Job<Sendegrundlag> readGrundlagOf(std::shared_ptr<StoreAccess> access, domain::TestSms sms)
{
    TestSmsUdkast udkast;
    udkast.serviceaftaleId = sms.serviceaftaleId;
    udkast.materialeId = sms.materialeId;
    udkast.modtager = sms.modtager ? domain::toString(*sms.modtager) : QString();
    if (sms.modtager && domain::isBorger(*sms.modtager)) {
        ListQuery query;
        query.equals = {{u"cpr"_s, udkast.modtager}, {u"miljoeId"_s, sms.miljoeId}};
        const auto persons = co_await fetchAll<domain::Testperson>(access, query);
        if (!persons) {
            co_return persons.error();
        }
        if (!persons->isEmpty()) {
            udkast.testpersonId = persons->first().id;
        }
    }
    udkast.tekst = sms.tekst;
    co_return co_await readGrundlag(access, sms.miljoeId, udkast);
}

} // namespace nemsms::usecases
