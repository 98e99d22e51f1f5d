// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/bedoemmelse.h"

#include "domain/sendetidsrum.h"
#include "protocols/transport/transportfault.h"
#include "usecases/printservicekald.h"
#include "usecases/sendetjek.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr char recipientCode[] = "recipient";
const QString lookupReference = u"SF2250 1.2.4, 3.1.6"_s;

/// SF2250 1.2.4: it is the sender's task to find out whether the recipient is enrolled before sending.
base::Job<QList<Tjek>> tjekModtager(Forbindelse forbindelse, Sendegrundlag grundlag, std::stop_token stop)
{
    const QString masked = domain::masked(*grundlag.modtager);
    const auto enrolled = co_await spoergTilmelding(forbindelse, grundlag, stop);
    if (!enrolled) {
        co_return enrolled.error();
    }
    if (*enrolled) {
        co_return QList {Tjek {recipientCode, std::nullopt, {"sms.check.enrolled", {{u"modtager"_s, masked}}},
                               lookupReference, {}}};
    }
    co_return QList {Tjek {recipientCode, base::Severity::Error, {"sms.check.notenrolled", {{u"modtager"_s, masked}}},
                           lookupReference, {"sms.fix.notenrolled", {}}}};
}

} // namespace

bool Bedoemmelse::kunUnreachable() const
{
    if (!opslagsfejl || opslagsfejl->kind != base::ErrorKind::Unreachable
        || protocols::transportFault(*opslagsfejl) == protocols::TransportFault::Cancelled) {
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
    if (first->code == recipientCode && opslagsfejl) {
        return *opslagsfejl;
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
    base::Result<QList<Tjek>> recipient {QList<Tjek>()};
    const auto forbindelse = co_await dele->forbindelser->til(grundlag.miljoe);
    if (forbindelse) {
        bedoemt.forbindelse = *forbindelse;
        recipient = co_await tjekModtager(*forbindelse, grundlag, stop);
        now = forbindelse->clock->now();
    } else {
        recipient = forbindelse.error();
    }
    if (!recipient) {
        bedoemt.opslagsfejl = recipient.error();
        recipient = QList {Tjek {recipientCode, base::Severity::Error, recipient.error().message, lookupReference,
                                 {"sms.fix.lookup", {}}}};
    }
    for (const auto &finding : domain::findings(*grundlag.modtager)) {
        if (finding.severity == base::Severity::Warning) {
            *recipient += Tjek {recipientCode, finding.severity, finding.message, finding.reference, {}};
        }
    }
    bedoemt.rapport.tjek = sendetjek(grundlag, now) + *recipient;
    if (!domain::maySend(now)) {
        bedoemt.rapport.naesteSending = domain::nextSending(now);
    }
    co_return bedoemt;
}

} // namespace nemsms::usecases
