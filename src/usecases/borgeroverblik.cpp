// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/borgeroverblik.h"

#include "domain/masking.h"
#include "store/auditlog.h"
#include "usecases/entityverbs.h"
#include "usecases/haendelseverbs.h"
#include "usecases/sendparts.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr int mostLines = 200;

/// Records about a number in an environment, newest first.
template <class E>
base::Job<QList<E>> about(std::shared_ptr<StoreAccess> access, const base::EntityTable *table, QString field, QString number,
                          QString miljoeId)
{
    const EntityVerbs verbs(*table, access);
    ListQuery query;
    query.equals = {{field, number}, {u"miljoeId"_s, miljoeId}};
    query.sort = {{{}, true}};
    query.limit = mostLines;
    query.counted = false;
    query.retired = true;
    const auto page = co_await verbs.list(query);
    if (!page) {
        co_return page.error();
    }
    QList<E> all;
    for (const auto &record : page->records) {
        all += static_cast<const E &>(*record);
    }
    co_return all;
}

base::Job<QString> numberOf(std::shared_ptr<SendParts> parts, TilmeldingLookup hvem)
{
    if (!hvem.testpersonId.isEmpty()) {
        const auto person = co_await fetch<domain::Testperson>(parts->access, hvem.testpersonId);
        if (!person) {
            co_return person.error();
        }
        const auto modtager = domain::modtagerOf(*person);
        if (!modtager) {
            co_return base::failure(ErrorKind::InvalidInput, "sms.norecipient");
        }
        co_return domain::toString(*modtager);
    }
    if (hvem.modtager.trimmed().isEmpty()) {
        co_return base::failure(ErrorKind::InvalidInput, "sms.norecipient");
    }
    const auto modtager = domain::parseModtager(hvem.modtager);
    if (!modtager) {
        co_return modtager.error();
    }
    co_return domain::toString(*modtager);
}

base::Job<> note(std::shared_ptr<SendParts> parts, QString number, QString grund)
{
    store::AuditNote note;
    note.action = "borger.show";
    note.entity = "borger";
    note.details = {{u"reason"_s, grund}, {u"miljoe"_s, parts->context->here().miljoeId}};
    store::AuditLog log(*parts->access->store);
    const store::Actor actor = parts->access->actor;
    const QByteArray table = domain::testSmsTable().name;
    co_return co_await log.noteAbout(note, table, "modtager", number, actor);
}

} // namespace

Borgeroverblik::Borgeroverblik(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

Borgeroverblik::~Borgeroverblik() = default;

base::Job<Borgerbillede> Borgeroverblik::show(BorgerSpoergsmaal spoergsmaal, std::stop_token stop) const
{
    const auto parts = m_parts; // the verbs may be gone before the job has ended
    const auto held = parts->access->hold();
    const QString grund = spoergsmaal.grund.simplified();
    if (grund.isEmpty()) {
        co_return base::failure(ErrorKind::InvalidInput, "borger.noreason");
    }
    const auto number = co_await numberOf(parts, spoergsmaal.hvem);
    if (!number) {
        co_return number.error();
    }
    const QString who = *number;
    const auto noted = co_await note(parts, who, grund);
    if (!noted) {
        co_return noted.error();
    }
    const Place here = parts->context->here();
    Borgerbillede seen;
    seen.modtager = domain::maskPersonalData(who);
    seen.borger = who.size() == 10;
    seen.grund = grund;
    seen.hvem = parts->access->actor.name;
    seen.miljoe = here.miljoe;
    seen.kommune = here.kommune;
    seen.simuleret = here.simuleret;
    seen.produktion = here.art == domain::MiljoeArt::Produktionsmiljoe;
    const TilmeldingVerbs enrolment(parts);
    const auto answer = co_await enrolment.lookUp(spoergsmaal.hvem, stop);
    if (answer) {
        seen.opslag = *answer;
        seen.modtager = answer->modtager;
    } else {
        seen.opslagsfejl = answer.error();
    }
    seen.tid = parts->context->clock()->now();
    const auto sager = co_await about<domain::Tilmelding>(parts->access, &domain::tilmeldingTable(), u"slutbruger"_s, who, here.miljoeId);
    if (!sager) {
        co_return sager.error();
    }
    seen.sager = *sager;
    const auto beskeder = co_await about<domain::TestSms>(parts->access, &domain::testSmsTable(), u"modtager"_s, who, here.miljoeId);
    if (!beskeder) {
        co_return beskeder.error();
    }
    seen.beskeder = *beskeder;
    const HaendelseVerbs events(parts);
    HaendelseFilter filter;
    filter.number = who;
    filter.limit = mostLines;
    const auto haendelser = co_await events.list(filter);
    if (!haendelser) {
        co_return haendelser.error();
    }
    seen.haendelser = haendelser->lines;
    co_return seen;
}

base::Message Borgerbillede::standing() const
{
    const char *code = !opslag ? "borger.unasked" : opslag->tilmeldt ? "borger.enrolled" : "borger.notenrolled";
    return {code, {{u"modtager"_s, modtager}}};
}

std::optional<base::Message> Borgerbillede::caveat() const
{
    const bool enrolled = std::any_of(sager.cbegin(), sager.cend(), [](const auto &sag) { return sag.tilmeldtTid.isValid(); });
    return enrolled && !produktion ? std::optional(base::Message {"plan.enrolledintest", {{u"miljoe"_s, miljoe}}}) : std::nullopt;
}

} // namespace nemsms::usecases
