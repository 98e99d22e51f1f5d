// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/miljoecheck.h"

#include "domain/daekning.h"
#include "domain/digits.h"
#include "domain/servicevindue.h"
#include "security/x509facts.h"
#include "usecases/datetransport.h"
#include "usecases/dueslag.h"
#include "usecases/judgederror.h"
#include "usecases/kombipostcall.h"
#include "usecases/miljoeverdict.h"
#include "usecases/printservicecall.h"

#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// A token's or timestamp's tolerance; more than this and Serviceplatformen refuses (WS-Security, five minutes).
constexpr qint64 toleratedSeconds = 5 * 60;
constexpr int warningDays = 90;

constexpr Layer layers[] = {Layer::Clock, Layer::Dns, Layer::Tcp, Layer::Tls, Layer::Certifikat, Layer::Token, Layer::Aftale, Layer::Operation};

/// What one call has shown.
struct Seen {
    std::optional<base::Error> fault; ///< how it ended; none = well
    bool dated = false;               ///< an answer told the time, and it was ours
    bool numbered = false;            ///< the address is a number: there is no name to look up
    std::optional<bool> byToken {};   ///< how the call was made; none = it came to none

    [[nodiscard]] LayerResult before(Layer layer) const
    {
        if (layer == Layer::Token && byToken == false) {
            return {layer, Outcome::Ok, {"miljoe.layer.notoken", {}}, {}};
        }
        const auto upTo = provenBy(byToken == true, fault);
        const bool proven = layer == Layer::Clock ? dated : upTo && layer <= *upTo;
        if (!proven) {
            return {layer, Outcome::NotProven, {"miljoe.layer.notproven", {}}, {}};
        }
        const char *message = layer == Layer::Dns && numbered ? "miljoe.layer.nodns" : "miljoe.layer.ok";
        return {layer, Outcome::Ok, {message, {}}, {}};
    }
};

/// An IPv4 or IPv6 address, which nobody looks up.
bool isNumber(const QString &host)
{
    return host.contains(u':')
        || std::all_of(host.cbegin(), host.cend(), [](QChar c) { return domain::isDigit(c) || c == u'.'; });
}

/// Fills the report for a check that stopped at `layer`.
MiljoeReport stopped(const Seen &seen, const MiljoeVerdict &verdict, const base::Message &message, base::ErrorKind kind,
                     const QString &detail = {})
{
    MiljoeReport report;
    report.stoppedAt = verdict.layer;
    report.desk = verdict.desk;
    report.kind = kind;
    report.nextStep = {verdict.nextStep, {}};
    for (const Layer one : layers) {
        if (one < verdict.layer) {
            report.layers += seen.before(one);
        } else if (one == verdict.layer) {
            report.layers += LayerResult {one, Outcome::Stopped, message, detail};
        } else {
            report.layers += LayerResult {one, Outcome::NotReached, {"miljoe.layer.notreached", {}}, {}};
        }
    }
    return report;
}

MiljoeReport passed(const Seen &seen)
{
    MiljoeReport report;
    report.ok = true;
    for (const Layer one : layers) {
        report.layers += seen.before(one);
    }
    return report;
}

MiljoeReport stoppedByFault(const Seen &seen)
{
    return stopped(seen, conclude(*seen.fault), seen.fault->message, kindOf(*seen.fault), seen.fault->detail);
}

/// Our own certificate's days, whatever the counterpart says of it.
std::optional<MiljoeReport> checkCertificate(const Connection &connection, const Seen &seen, const QDateTime &now,
                                             base::Findings &warnings)
{
    if (!connection.identity) {
        return std::nullopt;
    }
    const auto facts = security::readX509(connection.identity->certificatePem);
    if (!facts) {
        return stopped(seen, conclude(facts.error()), facts.error().message, facts.error().kind);
    }
    const QVariantMap arguments {{u"subject"_s, facts->commonName},
                                 {u"date"_s, facts->notAfter.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy"_s)},
                                 {u"n"_s, int(now.daysTo(facts->notAfter))}};
    const auto kind = seen.fault ? kindOf(*seen.fault) : base::ErrorKind::InvalidInput;
    constexpr MiljoeVerdict renew {Layer::Certifikat, Desk::Leverandoer, "miljoe.do.renew"};
    if (facts->notAfter < now) {
        return stopped(seen, renew, {"miljoe.cert.expired", arguments}, kind);
    }
    if (facts->notBefore > now) {
        return stopped(seen, renew, {"miljoe.cert.notyet", arguments}, kind);
    }
    if (now.daysTo(facts->notAfter) <= warningDays) {
        warnings += base::makeFinding(base::Severity::Warning, "miljoe.cert.ending", arguments);
    }
    return std::nullopt;
}

/// The first thing that the agreement's own record says against a look-up today in that environment.
std::optional<base::Error> objection(const domain::Serviceaftale &aftale, QDate day, const QString &miljoeId)
{
    return firstStop(domain::checkDaekning(domain::Handling::Opslag, aftale, day, miljoeId));
}

/// The kommune's agreement that look-up and sending use in that environment: the one named, else the first that is in
/// force, else the first that covers a look-up, else any, which then tells what it lacks. Empty = there is none.
base::Job<QString> chooseAftale(std::shared_ptr<SendParts> sendParts, QString wanted, QString miljoeId, QDate day)
{
    if (!wanted.isEmpty()) {
        co_return wanted;
    }
    const auto all = co_await fetchAll<domain::Serviceaftale>(sendParts->access, ListQuery());
    if (!all) {
        co_return all.error();
    }
    const QString mine = sendParts->context->here().myndighedId;
    QString second;
    QString third;
    for (const auto &aftale : *all) {
        const bool here = aftale.miljoeId.isEmpty() || aftale.miljoeId == miljoeId;
        const bool ours = mine.isEmpty() || aftale.myndighedId == mine;
        if (!here || !ours) {
            continue;
        }
        third = third.isEmpty() ? aftale.id : third;
        if (!domain::isDaekket(domain::Handling::Opslag, aftale.integration)) {
            continue;
        }
        if (!objection(aftale, day, miljoeId)) {
            const QString id = aftale.id;
            co_return id;
        }
        second = second.isEmpty() ? aftale.id : second;
    }
    co_return QString(second.isEmpty() ? third : second);
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

/// Where the environment's route is called.
QUrl doorOf(const Connection &connection)
{
    return connection.miljoe.rute == domain::Miljoerute::Sf1601 ? connection.kombiPost : connection.printService;
}

/// Reaches the door without asking anything: tells how far the connection goes.
base::Job<> knock(Connection connection, std::stop_token stop)
{
    protocols::HttpRequest request;
    request.method = "GET";
    request.url = doorOf(connection);
    const auto answer = co_await connection.transport->send(request, stop);
    if (!answer) {
        co_return answer.error();
    }
    if (answer->status == 401 || answer->status == 403) {
        co_return base::failure(base::ErrorKind::Refused, "printservice.http", {{u"status"_s, answer->status}});
    }
    co_return base::Result<>();
}

base::Job<Kald> ask(std::shared_ptr<SendParts> sendParts, Connection connection, QString aftaleId, std::stop_token stop)
{
    const auto basis = co_await readOpslag(sendParts, connection.miljoe.id, aftaleId);
    if (!basis) {
        co_return basis.error();
    }
    co_return co_await slaaOp(connection, *basis, stop);
}

MiljoeReport judge(const Connection &connection, const Seen &seen, const QDateTime &ownNow)
{
    base::Findings warnings;
    const bool reachedTls = !seen.fault || conclude(*seen.fault).layer >= Layer::Certifikat;
    if (reachedTls) {
        if (auto stoppedHere = checkCertificate(connection, seen, ownNow, warnings)) {
            return *stoppedHere;
        }
    }
    const QDateTime now = connection.clock->now();
    MiljoeReport report = seen.fault ? stoppedByFault(seen) : passed(seen);
    const bool theirs = report.desk == Desk::Serviceplatformen || report.desk == Desk::NemSms;
    if (!report.ok && theirs && report.stoppedAt == Layer::Operation && domain::isNemSmsSoendag(now)) {
        report.desk = Desk::NemSms; // the window is NemSMS's own, not Serviceplatformen's (SF2250 3.2.4.5.1)
        report.nextStep = {"miljoe.do.window", {}};
    }
    report.warnings = warnings + domain::servicevinduerAt(now, domain::varsledeVinduer(connection.miljoe));
    return report;
}

} // namespace

MiljoeCheck::MiljoeCheck(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

MiljoeCheck::~MiljoeCheck() = default;

base::Findings MiljoeCheck::unaskedServers() const
{
    return m_parts->connections->unaskedServers();
}

base::Job<MiljoeReport> MiljoeCheck::check(QString miljoeId, QString serviceaftaleId, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const QString wanted = miljoeId.isEmpty() ? m_parts->context->here().miljoeId : miljoeId;
    const auto miljoe = co_await fetch<domain::Miljoe>(m_parts->access, wanted);
    if (!miljoe) {
        co_return miljoe.error();
    }
    auto report = co_await checkReached(*miljoe, serviceaftaleId, stop);
    if (report) {
        report->miljoe = miljoe->navn;
        report->art = miljoe->art;
        report->simuleret = miljoe->art == domain::MiljoeArt::LokalPlatform;
    }
    co_return report;
}

base::Job<Kald> MiljoeCheck::call(Connection connection, QString serviceaftaleId, std::stop_token stop) const
{
    const QString miljoeId = connection.miljoe.id;
    const QDate day = connection.clock->now().toTimeZone(base::danishTime()).date();
    const auto aftaleId = co_await chooseAftale(m_parts, serviceaftaleId, miljoeId, day);
    if (!aftaleId) {
        co_return aftaleId.error();
    }
    Kald refused;
    refused.error = base::makeError(base::ErrorKind::NotFound, "miljoe.noagreement");
    if (!aftaleId->isEmpty()) {
        const auto aftale = co_await fetch<domain::Serviceaftale>(m_parts->access, *aftaleId);
        if (!aftale) {
            co_return aftale.error();
        }
        refused.error = objection(*aftale, day, miljoeId);
    }
    if (refused.error) { // nothing is asked under an agreement that says itself that it may not be used
        const auto reached = co_await knock(connection, stop);
        if (!reached) {
            refused.error = reached.error();
        }
        co_return refused;
    }
    co_return co_await ask(m_parts, connection, *aftaleId, stop);
}

base::Job<MiljoeReport> MiljoeCheck::checkReached(domain::Miljoe miljoe, QString serviceaftaleId,
                                                  std::stop_token stop) const
{
    m_parts->connections->forget(miljoe.id); // changed files and passwords are looked at again
    const auto opened = co_await m_parts->connections->to(miljoe);
    if (!opened) {
        co_return stoppedByFault({opened.error()});
    }
    Connection connection = *opened;
    const auto dated = std::make_shared<DateTransport>(connection.transport, m_parts->context->ownClock());
    connection.transport = dated;
    const auto called = co_await call(connection, serviceaftaleId, stop);
    if (!called) {
        co_return called.error();
    }
    // The simulated platform's clock is the one that this console follows: it is always ours.
    const std::optional<qint64> ahead = connection.simuleret() ? std::optional<qint64>(0) : dated->ahead();
    Seen seen {called->error, ahead && qAbs(*ahead) <= toleratedSeconds};
    seen.byToken = called->byToken;
    seen.numbered = isNumber(doorOf(connection).host());
    if (ahead && !seen.dated) {
        constexpr MiljoeVerdict clock {Layer::Clock, Desk::Network, "miljoe.do.clock"};
        const base::Message skew {"miljoe.clock.skew", {{u"n"_s, int(qAbs(*ahead) / 60)}}};
        co_return stopped(seen, clock, skew, base::ErrorKind::Unreachable);
    }
    // The simulated platform lives in its own time, but its certificates live in ours.
    MiljoeReport report = judge(connection, seen, m_parts->context->ownClock()->now());
    if (report.ok && !connection.dueslag.isEmpty()) {
        const auto statuses = co_await lookIntoDueslag(m_parts, connection, stop);
        if (!statuses) { // sending works all the same
            const QString why = base::sentence(statuses.error().root().message);
            report.warnings += base::makeFinding(base::Severity::Warning, "miljoe.dueslag.silent", {{u"why"_s, why}});
        }
    }
    report.warnings += connection.tellUnaskedServers();
    co_return report;
}

} // namespace nemsms::usecases
