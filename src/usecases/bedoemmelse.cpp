// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/bedoemmelse.h"

#include "domain/sendetidsrum.h"
#include "protocols/transport/transportfault.h"
#include "usecases/sendetjek.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr char recipientCode[] = "recipient";
const QString lookupReference = u"SF2250 1.2.4, 3.1.6"_s;

/// SF2250 1.2.4: it is the sender's task to find out whether the recipient is enrolled before sending.
Tjek tjekModtager(const Kald &opslag, const domain::Modtager &modtager)
{
    const QVariantMap arguments {{u"modtager"_s, domain::masked(modtager)}};
    if (opslag.fejl) {
        return {recipientCode, base::Severity::Error, opslag.fejl->message, lookupReference, {"sms.fix.lookup", {}}};
    }
    if (opslag.ja) {
        return {recipientCode, std::nullopt, {"sms.check.enrolled", arguments}, lookupReference, {}};
    }
    return {recipientCode, base::Severity::Error, {"sms.check.notenrolled", arguments}, lookupReference,
            {"sms.fix.notenrolled", {}}};
}

} // namespace

bool Bedoemmelse::kunUnreachable() const
{
    if (!opslag.fejl || opslag.fejl->kind != base::ErrorKind::Unreachable
        || protocols::transportFault(*opslag.fejl) == protocols::TransportFault::Cancelled) {
        return false; // who stopped the look-up does not want it sent later
    }
    return std::all_of(rapport.tjek.cbegin(), rapport.tjek.cend(), [](const Tjek &one) {
        return one.severity != base::Severity::Error || one.code == recipientCode;
    });
}

base::Error Bedoemmelse::afslag() const
{
    const Tjek *first = rapport.foersteFejl();
    Q_ASSERT(first);
    if (first->code == recipientCode && opslag.fejl) {
        return *opslag.fejl;
    }
    const bool input = first->code == "text" || first->code == "material" || first->code == "agreement";
    return {input ? base::ErrorKind::InvalidInput : base::ErrorKind::NotPermitted, first->message, {}, {}};
}

base::Job<Bedoemmelse> bedoem(std::shared_ptr<SendeDele> dele, Sendegrundlag grundlag, std::stop_token stop)
{
    Bedoemmelse bedoemt;
    bedoemt.grundlag = grundlag;
    bedoemt.rapport.simuleret = grundlag.miljoe.art == domain::MiljoeArt::LokalPlatform;
    QDateTime now = dele->context->clock()->now();
    const auto forbindelse = co_await dele->forbindelser->til(grundlag.miljoe);
    if (forbindelse) {
        bedoemt.forbindelse = *forbindelse;
        const auto asked = co_await spoergTilmelding(*forbindelse, grundlag, stop);
        if (!asked) {
            co_return asked.error();
        }
        bedoemt.opslag = *asked;
        now = forbindelse->clock->now();
    } else {
        bedoemt.opslag.fejl = forbindelse.error();
    }
    QList<Tjek> recipient {tjekModtager(bedoemt.opslag, *grundlag.modtager)};
    for (const auto &finding : domain::findings(*grundlag.modtager)) {
        if (finding.severity == base::Severity::Warning) {
            recipient += Tjek {recipientCode, finding.severity, finding.message, finding.reference, {}};
        }
    }
    bedoemt.rapport.tjek = sendetjek(grundlag, now) + recipient;
    if (!domain::maySend(now)) {
        bedoemt.rapport.naesteSending = domain::nextSending(now);
    }
    co_return bedoemt;
}

} // namespace nemsms::usecases
