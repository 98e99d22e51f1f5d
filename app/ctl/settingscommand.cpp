// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/settingscommand.h"

#include "app/ctl/session.h"
#include "base/wholefile.h"
#include "settings/policy.h"
#include "settings/policytemplate.h"

#include <QDir>
#include <QTranslator>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SetOptions {
    std::string key;
    std::string value;
};

struct TemplateOptions {
    std::string folder;
};

QString word(const QByteArray &code)
{
    return base::sentence({code, {}});
}

std::string say(const char *code)
{
    return word(code).toStdString();
}

QByteArray scopeCode(settings::Scope scope)
{
    switch (scope) {
    case settings::Scope::Policy:
        return "policy";
    case settings::Scope::User:
        return "user";
    case settings::Scope::Default:
        return "default";
    }
    Q_UNREACHABLE();
}

base::Job<int> list(Session *session, std::shared_ptr<NoOptions>)
{
    const auto policy = settings::readPolicy();
    const settings::Settings settings(settings::Settings::defaultFile(), policy.values);
    QList<QStringList> rows;
    for (const auto &setting : settings::settingsTable()) {
        const QByteArray scope = scopeCode(settings.scope(setting.key));
        const QString value = settings.value(setting.key);
        session->out().object({{u"key"_s, QString::fromLatin1(setting.key)},
                               {u"label"_s, base::translated(setting.label)},
                               {u"value"_s, value},
                               {u"choices"_s, setting.choiceCodes()},
                               {u"scope"_s, QString::fromLatin1(scope)}});
        rows += {QString::fromLatin1(setting.key), base::translated(setting.label), value, word("settings.scope." + scope)};
    }
    session->out().table({word("settings.head.key"), word("settings.head.label"), word("settings.head.value"),
                          word("settings.head.scope")}, rows);
    for (const auto &problem : policy.problems) {
        session->out().warning({base::Severity::Warning, problem, {}, {}});
    }
    co_return 0;
}

base::Job<int> set(Session *session, std::shared_ptr<SetOptions> options)
{
    const QByteArray key = QByteArray::fromStdString(options->key);
    const auto *setting = settings::findSetting(key);
    if (!setting) {
        co_return base::failure(base::ErrorKind::NotFound, "settings.unknown", {{u"setting"_s, QString::fromLatin1(key)}});
    }
    settings::Settings settings = settings::personalSettings();
    const auto kept = settings.set(key, QString::fromStdString(options->value));
    if (!kept) {
        co_return kept.error();
    }
    const base::Message done {"settings.kept", {{u"setting"_s, base::translated(setting->label)}, {u"value"_s, settings.value(key)}}};
    session->out().object(toJson(done));
    session->out().line(base::sentence(done));
    co_return 0;
}

base::Result<> writeFile(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return base::unwritable(path);
    }
    return base::writeWholeFile(path, content);
}

/// The template's words: both languages come from one run, whatever the program speaks.
QByteArray wordsOf(const QString &language)
{
    QTranslator translator;
    const bool known = translator.load(u":/i18n/nemsms_"_s + language + u".qm"_s);
    return settings::policytemplate::adml([&](const char *context, const char *english) {
        const QString said = known ? translator.translate(context, english) : QString();
        return said.isEmpty() ? QString::fromUtf8(english) : said;
    });
}

base::Job<int> writeTemplate(Session *session, std::shared_ptr<TemplateOptions> options)
{
    const QString folder = QString::fromStdString(options->folder);
    const QList<std::pair<QString, QByteArray>> files {
        {u"nemsms-konsol.admx"_s, settings::policytemplate::admx()},
        {u"da-DK/nemsms-konsol.adml"_s, wordsOf(u"da"_s)},
        {u"en-US/nemsms-konsol.adml"_s, wordsOf(u"en"_s)},
    };
    for (const auto &[name, content] : files) {
        const QString path = folder + u'/' + name;
        if (const auto written = writeFile(path, content); !written) {
            co_return written.error();
        }
        session->out().object({{u"path"_s, path}});
        session->out().line(path);
    }
    co_return 0;
}

} // namespace

void addSettingsCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "settings", say("command.settings"));
    addVerb<NoOptions>(tree, noun, "list", say("command.settings.list"), [](CLI::App &, NoOptions &) {}, list);
    addVerb<SetOptions>(tree, noun, "set", say("command.settings.set"), [](CLI::App &verb, SetOptions &options) {
        verb.add_option("key", options.key, say("command.settings.key"))->required();
        verb.add_option("value", options.value, say("command.settings.value"))->required();
    }, set);
    addVerb<TemplateOptions>(tree, noun, "template", say("command.settings.template"),
                             [](CLI::App &verb, TemplateOptions &options) {
        verb.add_option("folder", options.folder, say("command.settings.folder"))->required();
    }, writeTemplate);
}

} // namespace nemsms::ctl
