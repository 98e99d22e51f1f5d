// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tilmeldingverbs.h"

#include "domain/daekning.h"
#include "domain/servicevindue.h"
#include "usecases/judgederror.h"
#include "usecases/notedlookup.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

TilmeldingVerbs::TilmeldingVerbs(std::shared_ptr<SendParts> sendParts, std::shared_ptr<const settings::Settings> settings)
    : m_parts(std::move(sendParts)), m_settings(std::move(settings))
{
}

TilmeldingVerbs::~TilmeldingVerbs() = default;

base::Job<TilmeldingAnswer> TilmeldingVerbs::lookUp(TilmeldingLookup lookUp, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    TestSmsDraft draft;
    draft.serviceaftaleId = lookUp.serviceaftaleId;
    draft.materialeId = lookUp.materialeId;
    draft.testpersonId = lookUp.testpersonId;
    draft.modtager = lookUp.modtager;
    draft.rute = lookUp.rute;
    const QString miljoeId = m_parts->context->here().miljoeId;
    const auto basis = co_await readBasis(m_parts->access, miljoeId, draft);
    if (!basis) {
        co_return basis.error();
    }
    const auto connection = co_await m_parts->connections->to(basis->miljoe); // the environment's day, not ours
    if (!connection) {
        co_return connection.error();
    }
    const QDate today = connection->clock->now().toTimeZone(base::danishTime()).date();
    const auto uncovered =
        firstStop(domain::checkDaekning(domain::Handling::Opslag, basis->aftale, today, basis->miljoe.id));
    if (uncovered) {
        co_return *uncovered;
    }
    const auto enrolled = co_await notedLookUp(m_parts, *connection, *basis, stop);
    if (!enrolled) {
        co_return enrolled.error();
    }
    if (enrolled->error) {
        co_return *enrolled->error;
    }
    TilmeldingAnswer response;
    response.tilmeldt = enrolled->yes;
    response.modtager = domain::masked(*basis->modtager);
    response.findings = domain::servicevinduerAt(connection->clock->now(), domain::varsledeVinduer(connection->miljoe));
    response.findings += connection->tellUnaskedServers();
    response.simuleret = connection->simuleret();
    if (!basis->materiale && basis->vej != domain::Afsendelsesvej::Memo) { // PostForespoerg asks about NemSMS alone
        response.findings += base::makeFinding(base::Severity::Warning, "tilmelding.nomaterial", {}, u"SF2250 1.2, 1.2.1"_s);
    }
    co_return response;
}

} // namespace nemsms::usecases
