// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/secretcommand.h"

#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/entityverbs.h"
#include "usecases/secretverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MoveOptions {
    std::string to;
};

struct ApiKeyOptions {
    std::string system;
    std::string issued;
    std::string expires;
    std::string reason;
};

QString word(const QByteArray &code)
{
    return base::sentence({code, {}});
}

std::string say(const char *code)
{
    return word(code).toStdString();
}

void tell(Session *session, const base::Message &message)
{
    session->out().object(toJson(message));
    session->out().line(base::sentence(message));
}

QJsonObject rowJson(const usecases::SecretRow &row)
{
    return {{u"what"_s, QString::fromLatin1(row.what)},
            {u"title"_s, row.title},
            {u"place"_s, QString::fromLatin1(row.place)},
            {u"entity"_s, QString::fromLatin1(row.entity)},
            {u"id"_s, row.recordId},
            {u"state"_s, toJson(row.state)}};
}

base::Job<int> list(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto rows = co_await (*backend)->secrets().look();
    if (!rows) {
        co_return rows.error();
    }
    QList<QStringList> lines;
    bool stopped = false;
    for (const auto &row : *rows) {
        session->out().object(rowJson(row));
        lines += {word("secret.what." + row.what), row.title, word("secret.place." + row.place), base::sentence(row.state.message)};
        stopped = stopped || row.state.severity == base::Severity::Error;
    }
    session->out().table({word("secret.head.what"), word("secret.head.title"), word("secret.head.place"),
                          word("secret.head.state")}, lines);
    co_return stopped ? int(base::ErrorKind::SecretUnavailable) : 0;
}

/// Opening is what unlocks: the keychain or the person is asked for the key.
base::Job<int> unlock(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QByteArray place = usecases::toCode((*backend)->secrets().place());
    tell(session, {"secret.unlocked", {{u"place"_s, word("secret.place." + place)}}});
    co_return 0;
}

base::Job<int> move(Session *session, std::shared_ptr<MoveOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto target = options->to == "vault" ? usecases::KeyPlaceKind::Vault : usecases::KeyPlaceKind::Keychain;
    const auto moved = co_await (*backend)->secrets().moveKey(target);
    if (!moved) {
        co_return moved.error();
    }
    const QByteArray place = usecases::toCode(target);
    tell(session, {"secret.moved", {{u"place"_s, word("secret.place." + place)}}});
    co_return 0;
}

base::Job<int> passphrase(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto changed = co_await (*backend)->secrets().changePassphrase();
    if (!changed) {
        co_return changed.error();
    }
    tell(session, {"secret.passphrase", {}});
    co_return 0;
}

base::Job<QString> systemOf(std::shared_ptr<backend::Backend> backend, QString name, QString miljoeId)
{
    const auto record = co_await backend->entity("afsendersystem").resolveForUse(name, miljoeId);
    if (!record) {
        co_return record.error();
    }
    co_return (*record)->id;
}

base::Result<QDate> dayOf(const std::string &text)
{
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!text.empty() && !day.isValid()) {
        return base::failure(base::ErrorKind::InvalidInput, "secret.date", {{u"value"_s, QString::fromStdString(text)}});
    }
    return day;
}

base::Job<int> keepKey(Session *session, std::shared_ptr<ApiKeyOptions> options)
{
    const auto issued = dayOf(options->issued);
    const auto expires = dayOf(options->expires);
    if (!issued || !expires) {
        co_return issued ? expires.error() : issued.error();
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString name = QString::fromStdString(options->system);
    const auto id = co_await systemOf(*backend, name, session->namedMiljoeId());
    if (!id) {
        co_return id.error();
    }
    const base::Message purpose {"secret.apikey.ask", {{u"system"_s, name}}};
    const auto key = co_await session->prompts().askPassphrase(purpose, false);
    if (!key) {
        co_return key.error();
    }
    const usecases::ApiKeyDates dates {*issued, *expires};
    const auto kept = co_await (*backend)->secrets().keepApiKey(*id, *key, dates);
    if (!kept) {
        co_return kept.error();
    }
    tell(session, {"secret.apikey.kept", {{u"system"_s, name}}});
    co_return 0;
}

base::Job<int> showKey(Session *session, std::shared_ptr<ApiKeyOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString name = QString::fromStdString(options->system);
    const auto id = co_await systemOf(*backend, name, session->namedMiljoeId());
    if (!id) {
        co_return id.error();
    }
    const auto key = co_await (*backend)->secrets().revealApiKey(*id, QString::fromStdString(options->reason));
    if (!key) {
        co_return key.error();
    }
    const QString shown = QString::fromUtf8((*key)->reveal());
    session->out().object({{u"afsendersystem"_s, *id}, {u"apinoegle"_s, shown}});
    session->out().line(shown);
    co_return 0;
}

base::Job<int> removeKey(Session *session, std::shared_ptr<ApiKeyOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString name = QString::fromStdString(options->system);
    const auto id = co_await systemOf(*backend, name, session->namedMiljoeId());
    if (!id) {
        co_return id.error();
    }
    const auto gone = co_await (*backend)->secrets().removeApiKey(*id);
    if (!gone) {
        co_return gone.error();
    }
    tell(session, {"secret.apikey.removed", {{u"system"_s, name}}});
    co_return 0;
}

void addApiKeyVerbs(CommandTree &tree, CLI::App &noun)
{
    CLI::App *key = noun.add_subcommand("apikey", say("command.secret.apikey"));
    key->require_subcommand(1);
    key->fallthrough();
    const auto system = [](CLI::App &verb, ApiKeyOptions &options) {
        verb.add_option("afsendersystem", options.system, say("command.secret.system"))->required();
    };
    addVerb<ApiKeyOptions>(
        tree, *key, "set", say("command.secret.apikey.set"),
        [system](CLI::App &verb, ApiKeyOptions &options) {
            system(verb, options);
            verb.add_option("--issued", options.issued, say("command.secret.issued"));
            verb.add_option("--expires", options.expires, say("command.secret.expires"));
        },
        keepKey);
    addVerb<ApiKeyOptions>(
        tree, *key, "show", say("command.secret.apikey.show"),
        [system](CLI::App &verb, ApiKeyOptions &options) {
            system(verb, options);
            verb.add_option("--reason", options.reason, say("command.option.reason"))->required();
        },
        showKey);
    addVerb<ApiKeyOptions>(tree, *key, "remove", say("command.secret.apikey.remove"), system, removeKey);
}

} // namespace

void addSecretCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "secret", say("command.secret"));
    const auto none = [](CLI::App &, NoOptions &) {};
    addVerb<NoOptions>(tree, noun, "list", say("command.secret.list"), none, list);
    addVerb<NoOptions>(tree, noun, "unlock", say("command.secret.unlock"), none, unlock);
    addVerb<MoveOptions>(
        tree, noun, "move", say("command.secret.move"),
        [](CLI::App &verb, MoveOptions &options) {
            verb.add_option("--to", options.to, say("command.secret.to"))->required()->check(CLI::IsMember({"keychain", "vault"}));
        },
        move);
    addVerb<NoOptions>(tree, noun, "passphrase", say("command.secret.passphrase"), none, passphrase);
    addApiKeyVerbs(tree, noun);
}

} // namespace nemsms::ctl
