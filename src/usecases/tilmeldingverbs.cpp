// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tilmeldingverbs.h"

#include "domain/servicevindue.h"
#include "store/auditlog.h"
#include "usecases/printservicekald.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

TilmeldingVerbs::TilmeldingVerbs(std::shared_ptr<SendeDele> dele) : m_dele(std::move(dele)) {}

TilmeldingVerbs::~TilmeldingVerbs() = default;

base::Job<TilmeldingSvar> TilmeldingVerbs::opslag(TilmeldingOpslag opslag, std::stop_token stop) const
{
    TestSmsUdkast udkast;
    udkast.serviceaftaleId = opslag.serviceaftaleId;
    udkast.materialeId = opslag.materialeId;
    udkast.testpersonId = opslag.testpersonId;
    udkast.modtager = opslag.modtager;
    const QString miljoeId = m_dele->context->her().miljoeId;
    const auto grundlag = co_await readGrundlag(m_dele->access, miljoeId, udkast);
    if (!grundlag) {
        co_return grundlag.error();
    }
    const auto forbindelse = co_await m_dele->forbindelser->til(grundlag->miljoe);
    if (!forbindelse) {
        co_return forbindelse.error();
    }
    // Looking somebody up tells something about a person: it is noted before it is done.
    store::AuditLog log(*m_dele->access->store);
    store::AuditNote note;
    note.action = "lookup";
    note.entity = "tilmelding";
    note.recordId = opslag.testpersonId;
    note.details = {{u"miljoe"_s, miljoeId}, {u"serviceaftale"_s, opslag.serviceaftaleId}};
    const auto noted = co_await log.note(note, m_dele->access->actor);
    if (!noted) {
        co_return noted.error();
    }
    const auto enrolled = co_await spoergTilmelding(*forbindelse, *grundlag, stop);
    if (!enrolled) {
        co_return enrolled.error();
    }
    if (enrolled->fejl) {
        co_return *enrolled->fejl;
    }
    TilmeldingSvar svar;
    svar.tilmeldt = enrolled->ja;
    svar.modtager = domain::masked(*grundlag->modtager);
    svar.findings = domain::servicevinduerAt(forbindelse->clock->now());
    svar.simuleret = forbindelse->simuleret();
    if (!grundlag->materiale) {
        svar.findings += base::makeFinding(base::Severity::Warning, "tilmelding.nomaterial", {}, u"SF2250 1.2, 1.2.1"_s);
    }
    co_return svar;
}

} // namespace nemsms::usecases
