// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sendbasis.h"

#include "usecases/listquery.h"
#include "usecases/rutevalg.h"

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

base::Result<> readAftale(const store::RecordReader &reader, const QString &aftaleId, SendBasis &basis)
{
    if (aftaleId.isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "sms.noagreement");
    }
    const auto aftale = fetch<domain::Serviceaftale>(reader, aftaleId);
    if (!aftale) {
        return aftale.error();
    }
    basis.aftale = *aftale;
    const auto myndighed = fetch<domain::Myndighed>(reader, aftale->myndighedId);
    if (!myndighed) {
        return myndighed.error();
    }
    basis.myndighed = *myndighed;
    ListQuery query;
    query.equals = {{u"myndighedId"_s, aftale->myndighedId}};
    query.counted = false;
    const auto agreed = fetchAll<domain::Tilslutningsaftale>(reader, query);
    if (!agreed) {
        return agreed.error();
    }
    basis.tilslutninger = *agreed;
    return {};
}

base::Result<> readCertifikat(const store::RecordReader &reader, SendBasis &basis)
{
    if (basis.miljoe.certifikatId.isEmpty()) {
        return {};
    }
    const auto certifikat = fetch<domain::Certifikat>(reader, basis.miljoe.certifikatId);
    if (!certifikat) {
        return certifikat.error();
    }
    basis.certifikat = *certifikat;
    return {};
}

base::Result<QList<domain::Tilmeldingsgruppe>> gruppeOf(const store::RecordReader &reader, const QString &materialeId)
{
    ListQuery query;
    query.equals = {{u"materialeId"_s, materialeId}};
    query.counted = false;
    const auto links = fetchAll<domain::Gruppetilknytning>(reader, query);
    if (!links) {
        return links.error();
    }
    QList<domain::Tilmeldingsgruppe> all;
    for (const auto &link : *links) {
        const auto gruppe = fetch<domain::Tilmeldingsgruppe>(reader, link.tilmeldingsgruppeId);
        if (gruppe && !gruppe->isRetired()) {
            all += *gruppe;
        } else if (!gruppe && gruppe.error().message.code != "record.draft") {
            return gruppe.error();
        }
    }
    return all;
}

base::Result<> readMateriale(const store::RecordReader &reader, const QString &materialeId, SendBasis &basis)
{
    if (materialeId.isEmpty()) {
        return {};
    }
    const auto materiale = fetch<domain::Materiale>(reader, materialeId);
    if (!materiale) {
        return materiale.error();
    }
    basis.materiale = *materiale;
    const auto system = fetch<domain::Afsendersystem>(reader, materiale->afsendersystemId);
    if (system) {
        basis.afsendersystem = *system;
    } else if (system.error().kind != base::ErrorKind::NotFound) {
        return system.error();
    }
    const auto grupper = gruppeOf(reader, materialeId);
    if (!grupper) {
        return grupper.error();
    }
    basis.grupper = *grupper;
    return {};
}

base::Result<> readModtager(const store::RecordReader &reader, const TestSmsDraft &draft, SendBasis &basis)
{
    if (!draft.testpersonId.isEmpty()) {
        const auto person = fetch<domain::Testperson>(reader, draft.testpersonId);
        if (!person) {
            return person.error();
        }
        basis.testperson = *person;
    }
    const auto modtager = modtagerOf(draft, basis.testperson);
    if (!modtager) {
        return modtager.error();
    }
    basis.modtager = *modtager;
    return {};
}

base::Result<> readAll(const store::RecordReader &reader, const QString &miljoeId, const TestSmsDraft &draft,
                       SendBasis &basis)
{
    const auto miljoe = fetch<domain::Miljoe>(reader, miljoeId);
    if (!miljoe) {
        return miljoe.error();
    }
    basis.miljoe = *miljoe;
    basis.tekst = draft.tekst;
    basis.leveresTidligst = draft.leveresTidligst;
    const auto recipient = readModtager(reader, draft, basis);
    const auto certified = recipient ? readCertifikat(reader, basis) : recipient;
    const auto agreed = certified ? readAftale(reader, draft.serviceaftaleId, basis) : certified;
    if (!agreed) {
        return agreed;
    }
    const auto vej = vejFor(draft.rute, basis.miljoe, basis.aftale);
    if (!vej) {
        return vej.error();
    }
    basis.vej = *vej;
    return readMateriale(reader, draft.materialeId, basis);
}

/// The draft that a stored test SMS was made from.
base::Result<TestSmsDraft> draftFrom(const store::RecordReader &reader, const domain::TestSms &sms)
{
    TestSmsDraft draft;
    draft.serviceaftaleId = sms.serviceaftaleId;
    draft.materialeId = sms.materialeId;
    draft.modtager = sms.modtager ? domain::toString(*sms.modtager) : QString();
    draft.tekst = sms.tekst;
    draft.rute = ruteOf(sms.vej);
    draft.leveresTidligst = sms.leveresTidligst;
    if (!sms.modtager) {
        return draft;
    }
    ListQuery query;
    query.equals = {{domain::isBorger(*sms.modtager) ? u"cpr"_s : u"cvr"_s, draft.modtager},
                    {u"miljoeId"_s, sms.miljoeId}};
    const auto persons = fetchAll<domain::Testperson>(reader, query);
    if (!persons) {
        return persons.error();
    }
    draft.testpersonId = persons->isEmpty() ? QString() : persons->first().id;
    return draft;
}

} // namespace

base::Result<SendBasis> readBasis(const store::RecordReader &reader, const QString &miljoeId, const TestSmsDraft &draft)
{
    if (miljoeId.isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "sms.nomiljoe");
    }
    SendBasis basis;
    const auto read = readAll(reader, miljoeId, draft, basis);
    return read ? base::Result<SendBasis>(basis) : base::Result<SendBasis>(read.error());
}

base::Result<SendBasis> readBasisOf(const store::RecordReader &reader, const domain::TestSms &sms)
{
    const auto draft = draftFrom(reader, sms);
    return draft ? readBasis(reader, sms.miljoeId, *draft) : base::Result<SendBasis>(draft.error());
}

base::Job<SendBasis> readBasis(std::shared_ptr<StoreAccess> access, QString miljoeId, TestSmsDraft draft)
{
    if (miljoeId.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "sms.nomiljoe");
    }
    const auto basis = std::make_shared<SendBasis>();
    const auto work = [miljoeId, draft, basis](const store::RecordReader &reader) {
        return readAll(reader, miljoeId, draft, *basis);
    };
    const auto read = co_await store::RecordReader::read(*access->store, work);
    if (!read) {
        co_return read.error();
    }
    co_return *basis;
}

base::Job<TestSmsDraft> draftOf(std::shared_ptr<StoreAccess> access, domain::TestSms sms)
{
    const auto draft = std::make_shared<TestSmsDraft>();
    const auto work = [sms, draft](const store::RecordReader &reader) -> base::Result<> {
        const auto found = draftFrom(reader, sms);
        if (!found) {
            return found.error();
        }
        *draft = *found;
        return {};
    };
    const auto read = co_await store::RecordReader::read(*access->store, work);
    if (!read) {
        co_return read.error();
    }
    co_return *draft;
}

base::Job<SendBasis> readBasisOf(std::shared_ptr<StoreAccess> access, domain::TestSms sms)
{
    const auto basis = std::make_shared<SendBasis>();
    const auto work = [sms, basis](const store::RecordReader &reader) -> base::Result<> {
        const auto draft = draftFrom(reader, sms);
        return draft ? readAll(reader, sms.miljoeId, *draft, *basis) : base::Result<>(draft.error());
    };
    const auto read = co_await store::RecordReader::read(*access->store, work);
    if (!read) {
        co_return read.error();
    }
    co_return *basis;
}

} // namespace nemsms::usecases
