// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sendbasis.h"

#include "usecases/listquery.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// Who is to get it: the stored person's CPR, else what was typed.
base::Result<domain::Modtager> modtagerOf(const TestSmsDraft &draft, const std::optional<domain::Testperson> &person)
{
    if (person) {
        const auto modtager = domain::modtagerOf(*person);
        return modtager ? base::Result<domain::Modtager>(*modtager)
                        : base::failure(base::ErrorKind::InvalidInput, "sms.norecipient");
    }
    if (draft.modtager.trimmed().isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "sms.norecipient");
    }
    return domain::parseModtager(draft.modtager);
}

base::Job<SendBasis> withAftale(std::shared_ptr<StoreAccess> access, SendBasis basis, QString aftaleId)
{
    if (aftaleId.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "sms.noagreement");
    }
    const auto aftale = co_await fetch<domain::Serviceaftale>(access, aftaleId);
    if (!aftale) {
        co_return aftale.error();
    }
    basis.aftale = *aftale;
    const auto myndighed = co_await fetch<domain::Myndighed>(access, aftale->myndighedId);
    if (!myndighed) {
        co_return myndighed.error();
    }
    basis.myndighed = *myndighed;
    co_return basis;
}

base::Job<QList<domain::Tilmeldingsgruppe>> gruppeOf(std::shared_ptr<StoreAccess> access, QString materialeId)
{
    ListQuery query;
    query.equals = {{u"materialeId"_s, materialeId}};
    const auto links = co_await fetchAll<domain::Gruppetilknytning>(access, query);
    if (!links) {
        co_return links.error();
    }
    QList<domain::Tilmeldingsgruppe> all;
    for (const auto &link : *links) {
        const QString id = link.tilmeldingsgruppeId;
        const auto gruppe = co_await fetch<domain::Tilmeldingsgruppe>(access, id);
        if (gruppe && !gruppe->isRetired()) {
            all += *gruppe;
        } else if (!gruppe && gruppe.error().message.code != "record.draft") {
            co_return gruppe.error();
        }
    }
    co_return all;
}

base::Job<SendBasis> withMateriale(std::shared_ptr<StoreAccess> access, SendBasis basis, QString materialeId)
{
    if (materialeId.isEmpty()) {
        co_return basis;
    }
    const auto materiale = co_await fetch<domain::Materiale>(access, materialeId);
    if (!materiale) {
        co_return materiale.error();
    }
    basis.materiale = *materiale;
    const auto system = co_await fetch<domain::Afsendersystem>(access, materiale->afsendersystemId);
    if (system) {
        basis.afsendersystem = *system;
    } else if (system.error().kind != base::ErrorKind::NotFound) {
        co_return system.error();
    }
    const auto grupper = co_await gruppeOf(access, materialeId);
    if (!grupper) {
        co_return grupper.error();
    }
    basis.grupper = *grupper;
    co_return basis;
}

} // namespace

base::Job<SendBasis> readBasis(std::shared_ptr<StoreAccess> access, QString miljoeId, TestSmsDraft draft)
{
    if (miljoeId.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "sms.nomiljoe");
    }
    const auto miljoe = co_await fetch<domain::Miljoe>(access, miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    SendBasis basis;
    basis.miljoe = *miljoe;
    basis.tekst = draft.tekst;
    if (!draft.testpersonId.isEmpty()) {
        const auto person = co_await fetch<domain::Testperson>(access, draft.testpersonId);
        if (!person) {
            co_return person.error();
        }
        basis.testperson = *person;
    }
    const auto modtager = modtagerOf(draft, basis.testperson);
    if (!modtager) {
        co_return modtager.error();
    }
    basis.modtager = *modtager;
    const auto agreed = co_await withAftale(access, basis, draft.serviceaftaleId);
    if (!agreed) {
        co_return agreed.error();
    }
    co_return co_await withMateriale(access, *agreed, draft.materialeId);
}

base::Job<SendBasis> readBasisOf(std::shared_ptr<StoreAccess> access, domain::TestSms sms)
{
    TestSmsDraft draft;
    draft.serviceaftaleId = sms.serviceaftaleId;
    draft.materialeId = sms.materialeId;
    draft.modtager = sms.modtager ? domain::toString(*sms.modtager) : QString();
    if (sms.modtager) {
        ListQuery query;
        query.equals = {{domain::isBorger(*sms.modtager) ? u"cpr"_s : u"cvr"_s, draft.modtager},
                        {u"miljoeId"_s, sms.miljoeId}};
        const auto persons = co_await fetchAll<domain::Testperson>(access, query);
        if (!persons) {
            co_return persons.error();
        }
        if (!persons->isEmpty()) {
            draft.testpersonId = persons->first().id;
        }
    }
    draft.tekst = sms.tekst;
    co_return co_await readBasis(access, sms.miljoeId, draft);
}

} // namespace nemsms::usecases
