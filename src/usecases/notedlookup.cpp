// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/notedlookup.h"

#include "store/auditlog.h"
#include "usecases/kombipostcall.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// The stored test person behind the recipient, whatever way the recipient was named; empty = none.
base::Job<QString> personOf(std::shared_ptr<StoreAccess> access, SendBasis basis)
{
    if (basis.testperson) {
        const QString id = basis.testperson->id;
        co_return id;
    }
    ListQuery query;
    query.equals = {{domain::isBorger(*basis.modtager) ? u"cpr"_s : u"cvr"_s, domain::toString(*basis.modtager)}};
    query.limit = 1;
    query.counted = false;
    const auto persons = co_await fetchAll<domain::Testperson>(access, query);
    if (!persons) {
        co_return persons.error();
    }
    co_return persons->isEmpty() ? QString() : persons->first().id;
}

} // namespace

base::Job<Kald> notedLookUp(std::shared_ptr<SendParts> sendParts, Connection connection, SendBasis basis,
                            std::stop_token stop)
{
    const auto person = co_await personOf(sendParts->access, basis);
    if (!person) {
        co_return person.error();
    }
    store::AuditNote note;
    note.action = "lookup";
    note.entity = "tilmelding";
    note.recordId = *person;
    note.details = {{u"miljoe"_s, basis.miljoe.id}, {u"serviceaftale"_s, basis.aftale.id}};
    store::AuditLog log(*sendParts->access->store);
    const store::Actor actor = sendParts->access->actor;
    const QByteArray table = domain::testSmsTable().name;
    const QString modtager = domain::toString(*basis.modtager);
    auto noting = person->isEmpty() ? log.noteAbout(note, table, "modtager", modtager, actor) : log.note(note, actor);
    const auto noted = co_await noting;
    if (!noted) {
        co_return noted.error();
    }
    co_return co_await slaaOp(connection, basis, stop);
}

} // namespace nemsms::usecases
