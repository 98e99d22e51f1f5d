// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/printservicekald.h"

#include "domain/smstext.h"
#include "protocols/printservice/printserviceclient.h"
#include "protocols/transport/capturingtransport.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// Who calls for whom. The user of a machine's call has no UUID of its own, so the user system's stands there.
protocols::CallContexts contextsOf(const Sendegrundlag &grundlag)
{
    protocols::InvocationContext invocation;
    invocation.serviceAgreementUuid = grundlag.aftale.uuid ? grundlag.aftale.uuid->toString() : QString();
    invocation.userSystemUuid = grundlag.aftale.brugersystemUuid ? grundlag.aftale.brugersystemUuid->toString() : QString();
    invocation.userUuid = invocation.userSystemUuid;
    invocation.serviceUuid = QString::fromLatin1(protocols::printServiceUuid);
    protocols::CallContexts contexts;
    contexts.invocation = invocation;
    contexts.municipalityCvr = grundlag.myndighed.cvr ? grundlag.myndighed.cvr->toString() : QString();
    return contexts;
}

protocols::AfsendBrev brevOf(const Sendegrundlag &grundlag, const QString &identifikator)
{
    protocols::AfsendBrev brev;
    brev.contexts = contextsOf(grundlag);
    brev.afsendelseIdentifikator = identifikator;
    brev.modtager = grundlag.modtager;
    brev.indhold = domain::smsOnTheWire(grundlag.tekst).toUtf8();
    if (grundlag.materiale) {
        brev.materialeId = grundlag.materiale->materialeId;
    }
    return brev;
}

/// A transport that tells `seen` what went over it.
std::shared_ptr<protocols::Transport> watched(const Forbindelse &forbindelse,
                                              const std::shared_ptr<std::optional<protocols::Exchange>> &seen)
{
    const auto keep = [seen](const protocols::Exchange &exchange) { *seen = exchange; };
    return std::make_shared<protocols::CapturingTransport>(forbindelse.transport, forbindelse.clock, keep);
}

} // namespace

base::Job<Kald> spoergTilmelding(Forbindelse forbindelse, Sendegrundlag grundlag, std::stop_token stop)
{
    protocols::SpoergTilmelding question {contextsOf(grundlag), std::nullopt, *grundlag.modtager};
    if (grundlag.materiale) {
        question.materialeId = grundlag.materiale->materialeId;
    }
    const auto seen = std::make_shared<std::optional<protocols::Exchange>>();
    const protocols::PrintServiceClient client(watched(forbindelse, seen), forbindelse.printService);
    const auto answer = co_await client.spoergTilmelding(question, stop);
    Kald call;
    call.udveksling = *seen;
    if (answer) {
        call.ja = *answer;
    } else {
        call.fejl = answer.error();
    }
    co_return call;
}

base::Job<Kald> afsendBrev(Forbindelse forbindelse, Sendegrundlag grundlag, QString identifikator, std::stop_token stop)
{
    const auto seen = std::make_shared<std::optional<protocols::Exchange>>();
    const protocols::PrintServiceClient client(watched(forbindelse, seen), forbindelse.printService);
    const protocols::AfsendBrev brev = brevOf(grundlag, identifikator);
    const auto sent = co_await client.afsendBrev(brev, stop);
    Kald call;
    call.udveksling = *seen;
    call.ja = sent.has_value();
    if (!sent) {
        call.fejl = sent.error();
    }
    co_return call;
}

} // namespace nemsms::usecases
