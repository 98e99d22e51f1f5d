// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/miljoecheck.h"

#include "domain/daekning.h"
#include "domain/servicevindue.h"
#include "security/x509facts.h"
#include "usecases/datetransport.h"
#include "usecases/miljoeverdict.h"
#include "usecases/printservicecall.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// A token's or timestamp's tolerance; more than this and Serviceplatformen refuses (WS-Security, five minutes).
constexpr qint64 toleratedSeconds = 5 * 60;
constexpr int warningDays = 90;

constexpr Lag layers[] = {Lag::Ur, Lag::Dns, Lag::Tcp, Lag::Tls, Lag::Certifikat, Lag::Aftale, Lag::Drift};

/// Fills the report for a check that stopped at `layer`.
MiljoeReport stopped(Lag layer, Bord bord, const base::Message &message, const char *nextStep, const QString &detail = {})
{
    MiljoeReport report;
    report.stoppedAt = layer;
    report.bord = bord;
    report.nextStep = {nextStep, {}};
    for (const Lag one : layers) {
        const Udfald outcome = one < layer ? Udfald::Ok : one == layer ? Udfald::Stoppet : Udfald::IkkeNaaet;
        const base::Message passed {one < layer ? "miljoe.layer.ok" : "miljoe.layer.notreached", {}};
        report.layers += LagResultat {one, outcome, one == layer ? message : passed, one == layer ? detail : QString()};
    }
    return report;
}

MiljoeReport passed()
{
    MiljoeReport report;
    report.ok = true;
    for (const Lag one : layers) {
        report.layers += LagResultat {one, Udfald::Ok, {"miljoe.layer.ok", {}}, {}};
    }
    return report;
}

MiljoeReport stoppedBy(const base::Error &error)
{
    const MiljoeDom verdict = conclude(error);
    return stopped(verdict.layer, verdict.bord, error.message, verdict.nextStep, error.detail);
}

std::optional<MiljoeReport> checkCertificate(const Connection &connection, const QDateTime &now,
                                              base::Findings &warnings)
{
    if (!connection.identity) {
        return std::nullopt;
    }
    const auto facts = security::readX509(connection.identity->certificatePem);
    if (!facts) {
        return stoppedBy(facts.error());
    }
    const QVariantMap arguments {{u"subject"_s, facts->commonName},
                                 {u"date"_s, facts->notAfter.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy"_s)},
                                 {u"n"_s, int(now.daysTo(facts->notAfter))}};
    if (facts->notAfter < now) {
        return stopped(Lag::Certifikat, Bord::Leverandoer, {"miljoe.cert.expired", arguments}, "miljoe.do.renew");
    }
    if (facts->notBefore > now) {
        return stopped(Lag::Certifikat, Bord::Leverandoer, {"miljoe.cert.notyet", arguments}, "miljoe.do.renew");
    }
    if (now.daysTo(facts->notAfter) <= warningDays) {
        warnings += base::makeFinding(base::Severity::Warning, "miljoe.cert.ending", arguments);
    }
    return std::nullopt;
}

/// The kommune's agreement that look-up and sending use: the one named, else the first that covers them.
base::Job<QString> chooseAftale(std::shared_ptr<SendParts> sendParts, QString wanted)
{
    if (!wanted.isEmpty()) {
        co_return wanted;
    }
    const auto all = co_await fetchAll<domain::Serviceaftale>(sendParts->access, ListQuery());
    if (!all) {
        co_return all.error();
    }
    const QString mine = sendParts->context->here().myndighedId;
    for (const auto &aftale : *all) {
        if (domain::isDaekket(domain::Handling::Opslag, aftale.integration) && (mine.isEmpty() || aftale.myndighedId == mine)) {
            co_return aftale.id;
        }
    }
    co_return QString();
}

/// The look-up asks about the authority itself: a company, so that nobody's personal data are used.
base::Job<SendBasis> readOpslag(std::shared_ptr<SendParts> sendParts, QString miljoeId, QString aftaleId)
{
    const auto aftale = co_await fetch<domain::Serviceaftale>(sendParts->access, aftaleId);
    if (!aftale) {
        co_return aftale.error();
    }
    const auto myndighed = co_await fetch<domain::Myndighed>(sendParts->access, aftale->myndighedId);
    if (!myndighed) {
        co_return myndighed.error();
    }
    TestSmsDraft draft;
    draft.serviceaftaleId = aftaleId;
    draft.modtager = myndighed->cvr ? myndighed->cvr->toString() : QString();
    ListQuery query;
    query.equals = {{u"type"_s, u"nemsms"_s}};
    query.limit = 1;
    const auto materials = co_await fetchAll<domain::Materiale>(sendParts->access, query);
    if (!materials) {
        co_return materials.error();
    }
    if (!materials->isEmpty()) {
        draft.materialeId = materials->first().id;
    }
    co_return co_await readBasis(sendParts->access, miljoeId, draft);
}

/// Reaches the door without an agreement: tells how far the connection goes.
base::Job<> knock(Connection connection, std::stop_token stop)
{
    protocols::HttpRequest request;
    request.method = "GET";
    request.url = connection.printService;
    const auto answer = co_await connection.transport->send(request, stop);
    if (!answer) {
        co_return answer.error();
    }
    co_return base::Result<>();
}

} // namespace

MiljoeCheck::MiljoeCheck(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

MiljoeCheck::~MiljoeCheck() = default;

base::Job<MiljoeReport> MiljoeCheck::check(QString miljoeId, QString serviceaftaleId, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const QString wanted = miljoeId.isEmpty() ? m_parts->context->here().miljoeId : miljoeId;
    const auto miljoe = co_await fetch<domain::Miljoe>(m_parts->access, wanted);
    if (!miljoe) {
        co_return miljoe.error();
    }
    const auto aftaleId = co_await chooseAftale(m_parts, serviceaftaleId);
    if (!aftaleId) {
        co_return aftaleId.error();
    }
    auto report = co_await checkReached(*miljoe, *aftaleId, stop);
    if (report) {
        report->simuleret = miljoe->art == domain::MiljoeArt::LokalPlatform;
    }
    co_return report;
}

base::Job<MiljoeReport> MiljoeCheck::checkReached(domain::Miljoe miljoe, QString aftaleId, std::stop_token stop) const
{
    m_parts->connections->forget(miljoe.id); // changed files and passwords are looked at again
    const auto opened = co_await m_parts->connections->to(miljoe);
    if (!opened) {
        co_return stoppedBy(opened.error());
    }
    Connection connection = *opened;
    const auto dated = std::make_shared<Datotransport>(connection.transport, m_parts->context->ownClock());
    connection.transport = dated;
    std::optional<base::Error> fault;
    if (aftaleId.isEmpty()) {
        const auto reached = co_await knock(connection, stop);
        fault = reached ? base::failure(base::ErrorKind::NotFound, "miljoe.noagreement") : reached.error();
    } else {
        const auto basis = co_await readOpslag(m_parts, miljoe.id, aftaleId);
        if (!basis) {
            co_return basis.error();
        }
        const auto answered = co_await spoergTilmelding(connection, *basis, stop);
        if (!answered) {
            co_return answered.error();
        }
        fault = answered->error;
    }
    const std::optional<qint64> ahead = connection.simuleret() ? std::nullopt : dated->ahead();
    if (ahead && qAbs(*ahead) > toleratedSeconds) {
        co_return stopped(Lag::Ur, Bord::Netvaerk, {"miljoe.clock.skew", {{u"n"_s, int(qAbs(*ahead) / 60)}}},
                          "miljoe.do.clock");
    }
    co_return judge(connection, fault);
}

MiljoeReport MiljoeCheck::judge(const Connection &connection, const std::optional<base::Error> &fault) const
{
    base::Findings warnings;
    const bool reachedTls = !fault || conclude(*fault).layer >= Lag::Certifikat;
    if (reachedTls) {
        // The simulated platform lives in its own time, but its certificates live in ours.
        if (auto stoppedHere = checkCertificate(connection, m_parts->context->ownClock()->now(), warnings)) {
            return *stoppedHere;
        }
    }
    const base::Findings windows = domain::servicevinduerAt(connection.clock->now());
    if (fault) {
        MiljoeReport report = stoppedBy(*fault);
        if (report.stoppedAt == Lag::Drift && !windows.isEmpty()) {
            report.nextStep = {"miljoe.do.window", {}};
        }
        report.warnings = warnings + windows;
        return report;
    }
    MiljoeReport report = passed();
    report.warnings = warnings + windows;
    return report;
}

} // namespace nemsms::usecases
