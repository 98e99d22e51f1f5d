// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/judgement.h"

#include "domain/daekning.h"
#include "domain/sendetidsrum.h"
#include "protocols/transport/transportfault.h"
#include "usecases/judgederror.h"
#include "usecases/notedlookup.h"
#include "usecases/sendcheck.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr char recipientCode[] = "recipient";
const QString lookupReference = u"SF2250 1.2.4, 3.1.6"_s;

/// SF2250 1.2.4: it is the sender's task to find out whether the recipient is enrolled before sending.
Check checkModtager(const Kald &lookUp, const domain::Modtager &modtager)
{
    const QVariantMap arguments {{u"modtager"_s, domain::masked(modtager)}};
    if (lookUp.error) {
        return {recipientCode, base::Severity::Error, lookUp.error->message, lookupReference, {"sms.fix.lookup", {}}};
    }
    if (lookUp.yes) {
        return {recipientCode, std::nullopt, {"sms.check.enrolled", arguments}, lookupReference, {}};
    }
    return {recipientCode, base::Severity::Error, {"sms.check.notenrolled", arguments}, lookupReference,
            {"sms.fix.notenrolled", {}}};
}

/// Why the wire is not asked about the recipient: what forbids sending may forbid asking too. An empty code = ask.
base::Message reasonNotToAsk(const SendBasis &basis, QDate day, const QList<Check> &checks)
{
    const QVariantMap arguments {{u"modtager"_s, domain::masked(*basis.modtager)}};
    if (!base::acceptable(domain::checkDaekning(domain::Handling::Opslag, basis.aftale, day, basis.miljoe.id))) {
        return {"sms.check.notasked.agreement", arguments};
    }
    const bool guarded = std::any_of(checks.cbegin(), checks.cend(), [](const Check &one) {
        return one.code == "person" && one.severity == base::Severity::Error;
    });
    return guarded ? base::Message {"sms.check.notasked.person", arguments} : base::Message();
}

} // namespace

bool Judgement::onlyUnreachable() const
{
    if (!lookUp.error || lookUp.error->kind != base::ErrorKind::Unreachable
        || protocols::transportFault(*lookUp.error) == protocols::TransportFault::Cancelled) {
        return false; // who stopped the look-up does not want it sent later
    }
    return std::all_of(report.check.cbegin(), report.check.cend(), [](const Check &one) {
        return one.severity != base::Severity::Error || one.code == recipientCode;
    });
}

bool Judgement::onlyHours() const
{
    return !report.maySend() && std::all_of(report.check.cbegin(), report.check.cend(), [](const Check &one) {
        return one.severity != base::Severity::Error || one.code == "window";
    });
}

base::Error Judgement::refusal() const
{
    const Check *first = report.firstError();
    Q_ASSERT(first);
    if (first->code == recipientCode && lookUp.error) {
        return *lookUp.error;
    }
    const bool guarded = first->code == "person"; // whose phone may ring: a permission, where all else is a rule
    return stoppingError({base::Severity::Error, first->message, {}, first->reference},
                         guarded ? base::ErrorKind::NotPermitted : base::ErrorKind::InvalidInput);
}

base::Job<Judgement> judge(std::shared_ptr<SendParts> sendParts, SendBasis basis, std::stop_token stop)
{
    Judgement judged;
    judged.basis = basis;
    judged.report.simuleret = basis.miljoe.art == domain::MiljoeArt::LokalPlatform;
    QDateTime now = sendParts->context->clock()->now();
    const auto connection = co_await sendParts->connections->to(basis.miljoe);
    if (connection) {
        judged.connection = *connection;
        now = connection->clock->now();
    }
    const QList<Check> own = sendcheck(basis, now);
    const base::Message silent = reasonNotToAsk(basis, now.toTimeZone(base::danishTime()).date(), own);
    QList<Check> recipient;
    if (!silent.code.isEmpty()) {
        recipient += {recipientCode, base::Severity::Hint, silent, lookupReference, {}};
    } else if (!connection) {
        judged.lookUp.error = connection.error();
        recipient += checkModtager(judged.lookUp, *basis.modtager);
    } else {
        const auto asked = co_await notedLookUp(sendParts, *connection, basis, stop);
        if (!asked) {
            co_return asked.error();
        }
        judged.lookUp = *asked;
        recipient += checkModtager(judged.lookUp, *basis.modtager);
        for (const auto &finding : connection->unaskedServers()) {
            recipient += Check {"server", finding.severity, finding.message, {}, {}};
        }
    }
    for (const auto &finding : domain::findings(*basis.modtager)) {
        const bool said = finding.message.code == "cvr.testnumber.use"; // by the checks, for the environment
        if (finding.severity == base::Severity::Warning && !said) {
            recipient += Check {recipientCode, finding.severity, finding.message, finding.reference, {}};
        }
    }
    judged.now = now;
    judged.report.check = own + recipient;
    if (!domain::maySend(now)) {
        judged.report.nextSending = domain::nextSending(now);
    }
    if (!judged.report.maySend()) {
        judged.report.refusal = judged.refusal().kind;
    }
    co_return judged;
}

} // namespace nemsms::usecases
