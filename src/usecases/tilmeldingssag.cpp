// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tilmeldingssag.h"

#include "base/ulid.h"
#include "domain/daekning.h"
#include "usecases/judgederror.h"
#include "usecases/tilmeldingguard.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using domain::Tilmelding;
using domain::Tilmeldingstilstand;

namespace {

/// An error that also says which case it is about.
base::Error about(base::Error error, const Tilmelding &sag)
{
    error.message.arguments.insert(u"id"_s, sag.id);
    error.message.arguments.insert(u"identifikator"_s, sag.identifikator);
    return error;
}

/// The consent as it will be kept. `now` is the environment's.
base::Result<> noteConsent(Tilmelding &sag, const TilmeldingDraft &draft, const SendBasis &basis, const QDateTime &now)
{
    if (draft.samtykkeAf.isEmpty() || draft.samtykkeVej.isEmpty()) {
        return failure(ErrorKind::InvalidInput, "tilmelding.noconsent");
    }
    const auto &table = domain::tilmeldingTable();
    for (const auto &[field, value] : {std::pair("samtykkeAf", draft.samtykkeAf), std::pair("samtykkeVej", draft.samtykkeVej)}) {
        if (const auto written = table.field(field)->write(sag, value); !written) {
            return written;
        }
    }
    sag.samtykkeTid = draft.samtykkeTid.isValid() ? draft.samtykkeTid.toUTC() : now.toUTC();
    if (sag.samtykkeTid > now.toUTC()) {
        return failure(ErrorKind::InvalidInput, "tilmelding.consent.future");
    }
    sag.samtykkeTekst = domain::samtykketekst(basis.myndighed.navn);
    return {};
}

base::Result<> noteNumber(Tilmelding &sag, const TilmeldingDraft &draft, const SendBasis &basis)
{
    if (!draft.mobilnummer.trimmed().isEmpty()) {
        const auto number = domain::Mobilnummer::parse(draft.mobilnummer);
        if (!number) {
            return number.error();
        }
        sag.mobilnummer = *number;
    } else if (basis.testperson) {
        sag.mobilnummer = basis.testperson->mobilnummer;
    }
    return sag.mobilnummer ? base::Result<>() : base::Result<>(failure(ErrorKind::InvalidInput, "tilmelding.nonumber"));
}

/// The case that the draft is, judged by the record's rules.
base::Result<Tilmelding> caseOf(const TilmeldingDraft &draft, const SendBasis &basis, const QDateTime &now,
                                const StoreAccess &access)
{
    Tilmelding sag;
    sag.identifikator = base::newUlid(access.clock->now());
    sag.miljoeId = basis.miljoe.id;
    sag.serviceaftaleId = basis.aftale.id;
    sag.slutbruger = basis.modtager;
    sag.samtykkeNoteretAf = access.actor.name;
    sag.simuleret = basis.miljoe.art == domain::MiljoeArt::LokalPlatform;
    const auto numbered = noteNumber(sag, draft, basis);
    const auto consented = numbered ? noteConsent(sag, draft, basis, now) : numbered;
    if (!consented) {
        return consented.error();
    }
    const auto wrong = firstStop(domain::tilmeldingTable().validate(sag));
    return wrong ? base::Result<Tilmelding>(*wrong) : base::Result<Tilmelding>(sag);
}

QByteArray deedOf(Tilmeldingskald which)
{
    switch (which) {
    case Tilmeldingskald::OpdaterBorger:
        return "tilmelding.opdateret";
    case Tilmeldingskald::Tilmeld:
        return "tilmelding.tilmeldt";
    case Tilmeldingskald::Frameld:
        return "tilmelding.frameldt";
    }
    Q_UNREACHABLE();
}

/// What an answered call makes of the case.
void advance(Tilmelding &sag, Tilmeldingskald which, const QDateTime &now)
{
    sag.fejlkode.clear();
    sag.fejltekst.clear();
    switch (which) {
    case Tilmeldingskald::OpdaterBorger:
        sag.oprettetTid = now.toUTC();
        sag.tilstand = sag.tilstand == Tilmeldingstilstand::Ingen ? Tilmeldingstilstand::Oprettet : sag.tilstand;
        return;
    case Tilmeldingskald::Tilmeld:
        sag.tilmeldtTid = now.toUTC();
        sag.tilstand = Tilmeldingstilstand::AfventerBekraeftelse;
        return;
    case Tilmeldingskald::Frameld:
        sag.frameldtTid = now.toUTC();
        sag.tilstand = Tilmeldingstilstand::Frameldt;
        return;
    }
}

void noteFailure(Tilmelding &sag, const base::Error &error)
{
    const QVariantMap &arguments = error.message.arguments;
    sag.fejlkode = arguments.value(u"kode"_s, QString::fromLatin1(error.message.code)).toString();
    sag.fejltekst = arguments.value(u"tekst"_s).toString().left(500);
}

} // namespace

base::Job<SendBasis> Tilmeldingssag::basisOf(Tilmelding sag) const
{
    if (sag.miljoeId != m_parts->context->here().miljoeId) {
        co_return failure(ErrorKind::Conflict, "tilmelding.elsewhere", {{u"id"_s, sag.identifikator}});
    }
    TestSmsDraft named;
    named.serviceaftaleId = sag.serviceaftaleId;
    named.modtager = domain::toString(*sag.slutbruger);
    co_return co_await readBasis(m_parts->access, sag.miljoeId, named);
}

base::Job<std::optional<Tilmelding>> Tilmeldingssag::openCase(SendBasis basis) const
{
    ListQuery query;
    query.equals = {{u"slutbruger"_s, domain::toString(*basis.modtager)}, {u"miljoeId"_s, basis.miljoe.id}};
    query.limit = 1000;
    query.counted = false;
    auto records = m_parts->access->of(domain::tilmeldingTable());
    const auto page = co_await records.list(query);
    if (!page) {
        co_return page.error();
    }
    std::optional<Tilmelding> found;
    for (const auto &record : page->records) {
        const auto &one = static_cast<const Tilmelding &>(*record);
        if (one.tilstand != Tilmeldingstilstand::Frameldt) {
            found = one;
        }
    }
    co_return found;
}

/// The local platform tells its own time once it is spoken with, and the calls that follow speak with it anyway.
base::Job<QDateTime> Tilmeldingssag::timeIn(domain::Miljoe miljoe) const
{
    if (miljoe.art != domain::MiljoeArt::LokalPlatform) {
        co_return co_await m_parts->context->now();
    }
    const auto connection = co_await m_parts->connections->to(miljoe);
    if (!connection) {
        co_return connection.error();
    }
    co_return connection->clock->now();
}

base::Job<Tilmelding> Tilmeldingssag::open(TilmeldingDraft draft) const
{
    TestSmsDraft named;
    named.serviceaftaleId = draft.serviceaftaleId;
    named.testpersonId = draft.testpersonId;
    named.modtager = draft.slutbruger;
    const QString here = m_parts->context->here().miljoeId;
    const auto basis = co_await readBasis(m_parts->access, here, named);
    if (!basis) {
        co_return basis.error();
    }
    const auto now = co_await timeIn(basis->miljoe);
    if (!now) {
        co_return now.error();
    }
    const auto wanted = caseOf(draft, *basis, *now, *m_parts->access);
    if (!wanted) {
        co_return wanted.error();
    }
    const auto allowed = co_await mayEnrol(m_parts, *basis, *wanted);
    if (!allowed) {
        co_return allowed.error();
    }
    const auto present = co_await openCase(*basis);
    if (!present) {
        co_return present.error();
    }
    if (*present) {
        const Tilmelding known = **present;
        if (known.mobilnummer != wanted->mobilnummer) {
            co_return failure(ErrorKind::Conflict, "tilmelding.open", {{u"id"_s, known.identifikator}});
        }
        co_return known;
    }
    store::ChangeSet set;
    const auto fresh = std::make_shared<Tilmelding>(*wanted);
    set.changes = {store::RecordChange::create(domain::tilmeldingTable(), fresh)};
    co_return co_await apply(set);
}

base::Job<Tilmelding> Tilmeldingssag::update(Tilmelding sag, std::stop_token stop) const
{
    if (sag.tilstand == Tilmeldingstilstand::Frameldt) {
        co_return failure(ErrorKind::Conflict, "tilmelding.ended", {{u"id"_s, sag.identifikator}});
    }
    const auto basis = co_await basisOf(sag);
    if (!basis) {
        co_return basis.error();
    }
    const auto allowed = co_await mayEnrol(m_parts, *basis, sag);
    if (!allowed) {
        co_return allowed.error();
    }
    co_return co_await call(sag, *basis, Tilmeldingskald::OpdaterBorger, stop);
}

base::Job<Tilmelding> Tilmeldingssag::enrol(Tilmelding sag, std::stop_token stop) const
{
    if (sag.tilstand == Tilmeldingstilstand::AfventerBekraeftelse || sag.tilstand == Tilmeldingstilstand::Aktiv) {
        co_return sag; // both calls are answered: nothing is sent twice
    }
    if (sag.tilstand == Tilmeldingstilstand::Frameldt) {
        co_return failure(ErrorKind::Conflict, "tilmelding.ended", {{u"id"_s, sag.identifikator}});
    }
    const auto basis = co_await basisOf(sag);
    if (!basis) {
        co_return basis.error();
    }
    const auto allowed = co_await mayEnrol(m_parts, *basis, sag);
    if (!allowed) {
        co_return allowed.error();
    }
    if (sag.tilstand == Tilmeldingstilstand::Ingen) {
        const auto updated = co_await call(sag, *basis, Tilmeldingskald::OpdaterBorger, stop);
        if (!updated) {
            co_return updated.error();
        }
        sag = *updated;
    }
    co_return co_await call(sag, *basis, Tilmeldingskald::Tilmeld, stop);
}

base::Job<Tilmelding> Tilmeldingssag::withdraw(Tilmelding sag, std::stop_token stop) const
{
    if (!domain::mayBecome(sag.tilstand, Tilmeldingstilstand::Frameldt)) {
        const bool ended = sag.tilstand == Tilmeldingstilstand::Frameldt;
        co_return failure(ErrorKind::Conflict, ended ? "tilmelding.ended" : "tilmelding.notmade",
                          {{u"id"_s, sag.identifikator}});
    }
    const auto basis = co_await basisOf(sag);
    if (!basis) {
        co_return basis.error();
    }
    const auto allowed = co_await mayWithdraw(m_parts, m_settings, *basis);
    if (!allowed) {
        co_return allowed.error();
    }
    co_return co_await call(sag, *basis, Tilmeldingskald::Frameld, stop);
}

base::Job<Kald> Tilmeldingssag::attempt(Tilmelding sag, SendBasis basis, Tilmeldingskald which, std::stop_token stop) const
{
    const auto connection = co_await m_parts->connections->to(basis.miljoe);
    if (!connection) {
        co_return connection.error();
    }
    const QDate today = connection->clock->now().toTimeZone(base::danishTime()).date();
    const bool updates = which == Tilmeldingskald::OpdaterBorger;
    const auto handling = updates ? domain::Handling::OpdaterBorger : domain::Handling::TilmeldNemSms;
    const auto uncovered = firstStop(domain::checkDaekning(handling, basis.aftale, today, basis.miljoe.id));
    if (uncovered) {
        co_return *uncovered;
    }
    const auto kontrakt = co_await kontraktFor(m_settings, basis.miljoe);
    if (!kontrakt) {
        co_return kontrakt.error();
    }
    const auto first = co_await tilmeldingKald(*connection, basis, *kontrakt, sag, which, stop);
    if (!first || !first->error || first->error->kind != ErrorKind::Unreachable || stop.stop_requested()) {
        co_return first;
    }
    // One more try when the program that ran the local platform is gone and this one took it over.
    const auto recovered = co_await m_parts->connections->restore(basis.miljoe);
    if (!recovered || !*recovered) {
        co_return first;
    }
    const auto moved = co_await m_parts->connections->to(basis.miljoe);
    if (!moved) {
        co_return first;
    }
    co_return co_await tilmeldingKald(*moved, basis, *kontrakt, sag, which, stop);
}

base::Job<Tilmelding> Tilmeldingssag::call(Tilmelding sag, SendBasis basis, Tilmeldingskald which, std::stop_token stop) const
{
    const auto called = co_await attempt(sag, basis, which, stop);
    if (!called) {
        co_return about(called.error(), sag);
    }
    const std::optional<base::Error> fault = called->error;
    if (fault) {
        noteFailure(sag, *fault);
    } else {
        advance(sag, which, m_parts->context->clock()->now());
    }
    const QByteArray deed = fault ? QByteArray("tilmelding.failed") : deedOf(which);
    const auto saved = co_await save(sag, deed);
    if (!saved) {
        co_return saved.error();
    }
    if (fault) {
        co_return about(*fault, *saved);
    }
    co_return *saved;
}

base::Job<Tilmelding> Tilmeldingssag::save(Tilmelding sag, QByteArray deed) const
{
    const auto changed = std::make_shared<Tilmelding>(sag);
    store::ChangeSet set;
    set.changes = {store::RecordChange::revise(domain::tilmeldingTable(), changed)};
    set.deed = deed;
    co_return co_await apply(set);
}

base::Job<Tilmelding> Tilmeldingssag::apply(store::ChangeSet set) const
{
    const auto saved = co_await store::EntityStore::apply(*m_parts->access->store, set, m_parts->access->actor);
    if (!saved) {
        co_return saved.error();
    }
    co_return static_cast<const Tilmelding &>(*saved->records.first());
}

} // namespace nemsms::usecases
