// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/testsmstemplateverbs.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "domain/smstext.h"
#include "usecases/testsmsverbs.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;
using usecases::Skabelon;
using usecases::SkabelonUdfyldt;

namespace {

struct Options {
    std::string name;
    std::string da;
    std::string en;
    bool retired = false;
    bool undo = false;
    std::string sprog = "da";
    std::string data;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

QJsonObject jsonOf(const Skabelon &one)
{
    return {{u"id"_s, one.id}, {u"navn"_s, one.navn}, {u"version"_s, one.seneste.version}, {u"da"_s, one.seneste.da},
            {u"en"_s, one.seneste.en}, {u"oprettet"_s, one.seneste.oprettet.toString(Qt::ISODateWithMs)},
            {u"af"_s, one.seneste.oprettetAf}, {u"retired"_s, one.udgaaet}, {u"used"_s, one.brugt},
            {u"placeholders"_s, QJsonArray::fromStringList(domain::pladsholdere(one.seneste.da + u' ' + one.seneste.en))}};
}

void print(Output &out, const Skabelon &one)
{
    out.object(jsonOf(one));
    out.line(base::sentence({"command.template.line", {{u"navn"_s, one.navn}, {u"version"_s, one.seneste.version}, {u"used"_s, one.brugt}}}));
    for (const auto &[language, text] : {std::pair {u"da"_s, one.seneste.da}, std::pair {u"en"_s, one.seneste.en}}) {
        if (!text.isEmpty()) {
            out.line(u"  "_s + language + u": "_s + text);
        }
    }
}

base::Job<int> printed(Session *session, base::Job<Skabelon> job)
{
    const auto one = co_await job;
    if (!one) {
        co_return one.error();
    }
    print(session->out(), *one);
    co_return 0;
}

base::Job<int> listTemplates(Session *session, std::shared_ptr<Options> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto verbs = (*backend)->testSms().templates();
    const auto all = co_await verbs.list(options->retired);
    if (!all) {
        co_return all.error();
    }
    for (const auto &one : *all) {
        print(session->out(), one);
    }
    if (all->isEmpty()) {
        session->out().line(base::sentence({"command.template.none", {}}));
    }
    co_return 0;
}

base::Job<int> showTemplate(Session *session, std::shared_ptr<Options> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto verbs = (*backend)->testSms().templates();
    const auto one = co_await verbs.find(QString::fromStdString(options->name));
    if (!one) {
        co_return one.error();
    }
    const QString id = one->id;
    print(session->out(), *one);
    const auto versions = co_await verbs.versions(id);
    const auto uses = co_await verbs.uses(id);
    if (!versions || !uses) {
        co_return versions ? uses.error() : versions.error();
    }
    for (const auto &version : *versions) {
        session->out().object({{u"version"_s, version.version}, {u"da"_s, version.da}, {u"en"_s, version.en}, {u"af"_s, version.oprettetAf}});
        session->out().line(base::sentence({"command.template.version", {{u"version"_s, version.version}, {u"moment"_s, danish(version.oprettet)}, {u"by"_s, version.oprettetAf}}}));
        session->out().line(u"  "_s + version.da + (version.en.isEmpty() ? QString() : QString(u" / "_s + version.en)));
    }
    for (const auto &use : *uses) {
        session->out().object({{u"used"_s, QString::fromLatin1(use.art)}, {u"reference"_s, use.reference}, {u"navn"_s, use.navn},
                               {u"version"_s, use.version}, {u"sprog"_s, use.sprog}});
        const QByteArray code = "command.template.use." + use.art;
        session->out().line(base::sentence({code, {{u"moment"_s, danish(use.tid)}, {u"navn"_s, use.navn}, {u"version"_s, use.version}}}));
    }
    co_return 0;
}

base::Job<int> createTemplate(Session *session, std::shared_ptr<Options> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto verbs = (*backend)->testSms().templates();
    co_return co_await printed(session, verbs.create(QString::fromStdString(options->name), QString::fromStdString(options->da),
                                                     QString::fromStdString(options->en)));
}

base::Job<int> reviseTemplate(Session *session, std::shared_ptr<Options> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto given = [](const std::string &text) {
        return text.empty() ? std::optional<QString>() : std::optional(QString::fromStdString(text));
    };
    const auto verbs = (*backend)->testSms().templates();
    co_return co_await printed(session, verbs.revise(QString::fromStdString(options->name), given(options->da), given(options->en)));
}

base::Job<int> retireTemplate(Session *session, std::shared_ptr<Options> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto verbs = (*backend)->testSms().templates();
    co_return co_await printed(session, verbs.retire(QString::fromStdString(options->name), !options->undo));
}

base::Job<int> measureTemplate(Session *session, std::shared_ptr<Options> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto verbs = (*backend)->testSms().templates();
    const auto longest = co_await verbs.longest(QString::fromStdString(options->name), QString::fromStdString(options->sprog),
                                                QString::fromStdString(options->data));
    if (!longest) {
        co_return longest.error();
    }
    const auto measured = domain::measureSms(longest->tekst);
    session->out().object({{u"row"_s, longest->row}, {u"characters"_s, longest->characters}, {u"septets"_s, measured.septets},
                           {u"encoding"_s, domain::toCode(measured.encoding)}, {u"tooLong"_s, longest->characters > domain::smsMaxCharacters}});
    session->out().line(base::sentence({"command.template.longest", {{u"row"_s, longest->row}, {u"characters"_s, longest->characters}}}));
    if (longest->characters > domain::smsMaxCharacters) {
        co_return base::failure(base::ErrorKind::InvalidInput, "sms.length",
                                {{u"count"_s, longest->characters}, {u"over"_s, longest->characters - domain::smsMaxCharacters},
                                 {u"limit"_s, domain::smsMaxCharacters}});
    }
    co_return 0;
}

} // namespace

void TemplateOptions::declare(CLI::App &verb, bool valued)
{
    verb.add_option("--template", name, say("command.option.template"));
    verb.add_option("--sprog", sprog, say("command.option.sprog"))->check(CLI::IsMember({"da", "en"}));
    if (valued) {
        verb.add_option("--value", values, say("command.option.value"));
    }
}

base::Job<SkabelonUdfyldt> filledTemplate(std::shared_ptr<backend::Backend> backend, const TemplateOptions *options)
{
    domain::Pladsvaerdier values;
    for (const auto &one : options->values) {
        const QString text = QString::fromStdString(one);
        const qsizetype gap = text.indexOf(u'=');
        if (gap < 1) {
            co_return base::failure(base::ErrorKind::Usage, "command.template.value", {{u"value"_s, text.left(40)}});
        }
        values.insert(text.left(gap).trimmed().toLower(), text.mid(gap + 1));
    }
    const auto verbs = backend->testSms().templates();
    co_return co_await verbs.fill(QString::fromStdString(options->name), QString::fromStdString(options->sprog), values);
}

base::Job<SkabelonUdfyldt> wholeTemplate(std::shared_ptr<backend::Backend> backend, const TemplateOptions *options)
{
    const auto verbs = backend->testSms().templates();
    const auto found = co_await verbs.find(QString::fromStdString(options->name));
    if (!found) {
        co_return found.error();
    }
    SkabelonUdfyldt whole;
    whole.skabelon = *found;
    whole.sprog = QString::fromStdString(options->sprog);
    whole.text.tekst = whole.sprog == u"en" ? found->seneste.en : found->seneste.da;
    if (whole.text.tekst.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "skabelon.language", {{u"navn"_s, found->navn}, {u"language"_s, whole.sprog}});
    }
    co_return whole;
}

void addTestSmsTemplateVerbs(CommandTree &tree, CLI::App &noun)
{
    CLI::App *templates = noun.add_subcommand("template", say("command.sms.template"));
    templates->require_subcommand(1);
    templates->fallthrough();
    const auto named = [](CLI::App &verb, Options &options) {
        verb.add_option("name", options.name, say("command.option.templatename"))->required();
    };
    const auto written = [named](CLI::App &verb, Options &options) {
        named(verb, options);
        verb.add_option("--da", options.da, say("command.option.templateda"));
        verb.add_option("--en", options.en, say("command.option.templateen"));
    };
    addVerb<Options>(
        tree, *templates, "list", say("command.sms.template.list"),
        [](CLI::App &verb, Options &options) { verb.add_flag("--retired", options.retired, say("command.option.templateretired")); }, listTemplates);
    addVerb<Options>(tree, *templates, "show", say("command.sms.template.show"), named, showTemplate);
    addVerb<Options>(tree, *templates, "create", say("command.sms.template.create"), written, createTemplate);
    addVerb<Options>(tree, *templates, "revise", say("command.sms.template.revise"), written, reviseTemplate);
    addVerb<Options>(
        tree, *templates, "retire", say("command.sms.template.retire"),
        [named](CLI::App &verb, Options &options) {
            named(verb, options);
            verb.add_flag("--undo", options.undo, say("command.option.templateundo"));
        },
        retireTemplate);
    addVerb<Options>(
        tree, *templates, "length", say("command.sms.template.length"),
        [named](CLI::App &verb, Options &options) {
            named(verb, options);
            verb.add_option("--data", options.data, say("command.option.templatedata"))->required();
            verb.add_option("--sprog", options.sprog, say("command.option.sprog"))->check(CLI::IsMember({"da", "en"}));
        },
        measureTemplate);
}

} // namespace nemsms::ctl
