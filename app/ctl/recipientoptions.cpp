// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/recipientoptions.h"

#include "backend/backend.h"
#include "base/clock.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/serviceaftaleverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

base::Job<QString> idOf(std::shared_ptr<backend::Backend> backend, QByteArray noun, std::string name)
{
    if (name.empty()) {
        co_return QString();
    }
    const auto &verbs = backend->entity(noun);
    const auto record = co_await verbs.resolveForUse(QString::fromStdString(name), backend->context().here().miljoeId);
    if (!record) {
        co_return record.error();
    }
    co_return (*record)->id;
}

/// Nobody named one: that which covers sending from where the person stands.
base::Job<QString> sendingAgreement(std::shared_ptr<backend::Backend> backend)
{
    const auto &verbs = backend->serviceaftale();
    const auto now = co_await backend->context().now();
    if (!now) {
        co_return now.error();
    }
    const QDate today = now->toTimeZone(base::danishTime()).date();
    const auto found = co_await verbs.covering(domain::Handling::Afsendelse, backend->context().here(), today);
    co_return found;
}

} // namespace

void RecipientOptions::declare(CLI::App &verb)
{
    verb.add_option("--serviceaftale", serviceaftale, say("command.option.serviceaftale"));
    verb.add_option("--materiale", materiale, say("command.option.materiale"));
    verb.add_option("--testperson", testperson, say("command.option.testperson"));
    verb.add_option("--route", route, say("command.option.route"));
    modtager.declare(verb, "modtager", say("command.option.modtager"));
}

base::Job<RecipientIds> readRecipient(std::shared_ptr<backend::Backend> backend, const RecipientOptions *options)
{
    RecipientIds ids;
    const auto typed = options->modtager.read();
    if (!typed) {
        co_return typed.error();
    }
    ids.modtager = *typed;
    ids.rute = QString::fromStdString(options->route);
    const auto aftale = options->serviceaftale.empty() ? sendingAgreement(backend)
                                                       : idOf(backend, "serviceaftale", options->serviceaftale);
    const auto aftaleId = co_await aftale;
    if (!aftaleId) {
        co_return aftaleId.error();
    }
    ids.serviceaftaleId = *aftaleId;
    const auto materialeId = co_await idOf(backend, "materiale", options->materiale);
    if (!materialeId) {
        co_return materialeId.error();
    }
    ids.materialeId = *materialeId;
    const auto personId = co_await idOf(backend, "testperson", options->testperson);
    if (!personId) {
        co_return personId.error();
    }
    ids.testpersonId = *personId;
    co_return ids;
}

} // namespace nemsms::ctl
