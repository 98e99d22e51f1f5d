// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TilmeldingVerbs that is about cases.
#include "domain/daekning.h"
#include "usecases/serviceaftaleverbs.h"
#include "usecases/tilmeldingssag.h"
#include "usecases/tilmeldingtimeline.h"
#include "usecases/tilmeldingverbs.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::Tilmelding;
using domain::Tilmeldingstilstand;

namespace {

base::Record recordOf(const Tilmelding &sag)
{
    return std::make_shared<Tilmelding>(sag);
}

const Tilmelding &caseOf(const base::Record &record)
{
    return static_cast<const Tilmelding &>(*record);
}

/// A NemSMS material that the agreement's sender system carries, so that the answer is about NemSMS (trap 15).
base::Job<QString> materialeFor(std::shared_ptr<StoreAccess> access, domain::Serviceaftale aftale)
{
    const auto materialer = co_await fetchEvery<domain::Materiale>(access);
    if (!materialer) {
        co_return materialer.error();
    }
    const auto systemer = co_await fetchEvery<domain::Afsendersystem>(access);
    if (!systemer) {
        co_return systemer.error();
    }
    for (const auto &system : *systemer) {
        for (const auto &materiale : *materialer) {
            const bool carries = materiale.afsendersystemId == system.id && materiale.type == domain::MaterialeType::NemSMS;
            if (carries && system.sysId && system.sysId == aftale.nemSmsSysId) {
                co_return materiale.id;
            }
        }
    }
    co_return QString();
}

/// What a look-up makes of a case; empty = it stays as it was.
QByteArray follow(Tilmelding &sag, bool tilmeldt, const QDateTime &now)
{
    if (tilmeldt && sag.tilstand == Tilmeldingstilstand::AfventerBekraeftelse) {
        sag.tilstand = Tilmeldingstilstand::Aktiv;
        sag.aktivTid = now.toUTC();
        return "tilmelding.aktiv";
    }
    if (!tilmeldt && sag.tilstand == Tilmeldingstilstand::Aktiv) {
        sag.tilstand = Tilmeldingstilstand::Frameldt;
        sag.frameldtTid = now.toUTC();
        return "tilmelding.gone";
    }
    return {};
}

} // namespace

base::Job<base::Record> TilmeldingVerbs::note(TilmeldingDraft draft) const
{
    const auto held = m_parts->access->hold();
    if (draft.serviceaftaleId.isEmpty()) {
        const auto now = co_await m_parts->context->now();
        if (!now) {
            co_return now.error();
        }
        const ServiceaftaleVerbs aftaler(m_parts->access, m_parts->context);
        const QDate today = now->toTimeZone(base::danishTime()).date();
        const Place here = m_parts->context->here();
        const auto found = co_await aftaler.covering(domain::Handling::TilmeldNemSms, here, today);
        if (!found) {
            co_return found.error();
        }
        draft.serviceaftaleId = *found;
    }
    if (draft.serviceaftaleId.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "tilmelding.noagreement");
    }
    const Tilmeldingssag cases(m_parts, m_settings);
    const auto noted = co_await cases.open(draft);
    if (!noted) {
        co_return noted.error();
    }
    co_return recordOf(*noted);
}

base::Job<base::Record> TilmeldingVerbs::update(QString id, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const Tilmeldingssag cases(m_parts, m_settings);
    const auto done = co_await cases.update(caseOf(*found), stop);
    if (!done) {
        co_return done.error();
    }
    co_return recordOf(*done);
}

base::Job<base::Record> TilmeldingVerbs::enrol(QString id, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const Tilmeldingssag cases(m_parts, m_settings);
    const auto done = co_await cases.enrol(caseOf(*found), stop);
    if (!done) {
        co_return done.error();
    }
    co_return recordOf(*done);
}

base::Job<base::Record> TilmeldingVerbs::withdraw(QString id, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const Tilmeldingssag cases(m_parts, m_settings);
    const auto done = co_await cases.withdraw(caseOf(*found), stop);
    if (!done) {
        co_return done.error();
    }
    co_return recordOf(*done);
}

base::Job<TilmeldingLookup> TilmeldingVerbs::questionAbout(QString slutbruger) const
{
    const auto now = co_await m_parts->context->now();
    if (!now) {
        co_return now.error();
    }
    const ServiceaftaleVerbs aftaler(m_parts->access, m_parts->context);
    const QDate today = now->toTimeZone(base::danishTime()).date();
    const Place here = m_parts->context->here();
    const auto aftaleId = co_await aftaler.covering(domain::Handling::Opslag, here, today);
    if (!aftaleId) {
        co_return aftaleId.error();
    }
    if (aftaleId->isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "tilmelding.nolookup");
    }
    const auto aftale = co_await fetch<domain::Serviceaftale>(m_parts->access, *aftaleId);
    if (!aftale) {
        co_return aftale.error();
    }
    const auto materialeId = co_await materialeFor(m_parts->access, *aftale);
    if (!materialeId) {
        co_return materialeId.error();
    }
    TilmeldingLookup question;
    question.serviceaftaleId = *aftaleId;
    question.materialeId = *materialeId;
    question.modtager = slutbruger;
    co_return question;
}

base::Job<TilmeldingStatus> TilmeldingVerbs::status(QString id, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    Tilmelding sag = caseOf(*found);
    if (sag.miljoeId != m_parts->context->here().miljoeId) {
        co_return base::failure(base::ErrorKind::Conflict, "tilmelding.elsewhere", {{u"id"_s, sag.identifikator}});
    }
    const auto question = co_await questionAbout(domain::toString(*sag.slutbruger));
    if (!question) {
        co_return question.error();
    }
    const auto answer = co_await lookUp(*question, stop);
    if (!answer) {
        co_return answer.error();
    }
    const QByteArray deed = follow(sag, answer->tilmeldt, m_parts->context->clock()->now());
    if (!deed.isEmpty()) {
        const Tilmeldingssag cases(m_parts, m_settings);
        const auto saved = co_await cases.save(sag, deed);
        if (!saved) {
            co_return saved.error();
        }
        sag = *saved;
    }
    const TilmeldingStatus told {recordOf(sag), *answer};
    co_return told;
}

base::Job<ListPage> TilmeldingVerbs::list(ListQuery query) const
{
    const auto held = m_parts->access->hold();
    auto records = m_parts->access->of(domain::tilmeldingTable());
    co_return co_await records.list(query);
}

base::Job<base::Record> TilmeldingVerbs::find(QString id) const
{
    const auto held = m_parts->access->hold();
    auto records = m_parts->access->of(domain::tilmeldingTable());
    const auto byId = co_await records.find(id);
    if (byId || byId.error().kind != base::ErrorKind::NotFound) {
        co_return byId;
    }
    const auto byIdentifier = co_await records.findBy("identifikator", id);
    if (!byIdentifier && byIdentifier.error().kind == base::ErrorKind::NotFound) {
        co_return base::failure(base::ErrorKind::NotFound, "tilmelding.unknown", {{u"id"_s, id}});
    }
    co_return byIdentifier;
}

base::Job<QList<TimelinePoint>> TilmeldingVerbs::timeline(QString id) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    co_return timelineFor(caseOf(*found));
}

QString TilmeldingVerbs::consentText() const
{
    return domain::samtykketekst(m_parts->context->here().kommune);
}

base::Job<QString> TilmeldingVerbs::contractSource() const
{
    const auto held = m_parts->access->hold();
    const Place here = m_parts->context->here();
    const auto miljoe = co_await fetch<domain::Miljoe>(m_parts->access, here.miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    const auto kontrakt = co_await kontraktFor(m_settings, *miljoe);
    if (!kontrakt) {
        co_return kontrakt.error();
    }
    co_return kontrakt->kilde;
}

} // namespace nemsms::usecases
