// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/judgement.h"

#include "domain/sendetidsrum.h"
#include "protocols/transport/transportfault.h"
#include "usecases/sendcheck.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr char recipientCode[] = "recipient";
const QString lookupReference = u"SF2250 1.2.4, 3.1.6"_s;

/// SF2250 1.2.4: it is the sender's task to find out whether the recipient is enrolled before sending.
Check tjekModtager(const Kald &lookUp, const domain::Modtager &modtager)
{
    const QVariantMap arguments {{u"modtager"_s, domain::masked(modtager)}};
    if (lookUp.fejl) {
        return {recipientCode, base::Severity::Error, lookUp.fejl->message, lookupReference, {"sms.fix.lookup", {}}};
    }
    if (lookUp.ja) {
        return {recipientCode, std::nullopt, {"sms.check.enrolled", arguments}, lookupReference, {}};
    }
    return {recipientCode, base::Severity::Error, {"sms.check.notenrolled", arguments}, lookupReference,
            {"sms.fix.notenrolled", {}}};
}

} // namespace

bool Judgement::onlyUnreachable() const
{
    if (!lookUp.fejl || lookUp.fejl->kind != base::ErrorKind::Unreachable
        || protocols::transportFault(*lookUp.fejl) == protocols::TransportFault::Cancelled) {
        return false; // who stopped the look-up does not want it sent later
    }
    return std::all_of(report.check.cbegin(), report.check.cend(), [](const Check &one) {
        return one.severity != base::Severity::Error || one.code == recipientCode;
    });
}

base::Error Judgement::refusal() const
{
    const Check *first = report.firstError();
    Q_ASSERT(first);
    if (first->code == recipientCode && lookUp.fejl) {
        return *lookUp.fejl;
    }
    const bool input = first->code == "text" || first->code == "material" || first->code == "agreement";
    return {input ? base::ErrorKind::InvalidInput : base::ErrorKind::NotPermitted, first->message, {}, {}};
}

base::Job<Judgement> judge(std::shared_ptr<SendParts> sendParts, SendBasis basis, std::stop_token stop)
{
    Judgement bedoemt;
    bedoemt.basis = basis;
    bedoemt.report.simuleret = basis.miljoe.art == domain::MiljoeArt::LokalPlatform;
    QDateTime now = sendParts->context->clock()->now();
    const auto connection = co_await sendParts->connections->to(basis.miljoe);
    if (connection) {
        bedoemt.connection = *connection;
        const auto asked = co_await spoergTilmelding(*connection, basis, stop);
        if (!asked) {
            co_return asked.error();
        }
        bedoemt.lookUp = *asked;
        now = connection->clock->now();
    } else {
        bedoemt.lookUp.fejl = connection.error();
    }
    QList<Check> recipient {tjekModtager(bedoemt.lookUp, *basis.modtager)};
    for (const auto &finding : domain::findings(*basis.modtager)) {
        if (finding.severity == base::Severity::Warning) {
            recipient += Check {recipientCode, finding.severity, finding.message, finding.reference, {}};
        }
    }
    bedoemt.report.check = sendcheck(basis, now) + recipient;
    if (!domain::maySend(now)) {
        bedoemt.report.naesteSending = domain::nextSending(now);
    }
    co_return bedoemt;
}

} // namespace nemsms::usecases
