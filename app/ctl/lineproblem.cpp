// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lineproblem.h"

#include "domain/masking.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The option that `name` means for `app`: its own, or one that it shares with those above.
const CLI::Option *optionOf(const CLI::App *app, const QString &name)
{
    for (; app; app = app->get_parent()) {
        if (const auto *option = app->get_option_no_throw(name.toStdString())) {
            return option;
        }
    }
    return nullptr;
}

bool takesValue(const CLI::Option &option)
{
    return option.get_items_expected_max() > 0;
}

const CLI::App *commandOf(const CLI::App *app, const QString &word)
{
    for (const CLI::App *one : app->get_subcommands([](const CLI::App *) { return true; })) {
        if (one->get_name() == word.toStdString()) {
            return one;
        }
    }
    return nullptr;
}

base::Error unknown(const CLI::App *app, const QString &word)
{
    QStringList known;
    for (const CLI::App *one : app->get_subcommands([](const CLI::App *) { return true; })) {
        known += QString::fromStdString(one->get_name());
    }
    return base::makeError(base::ErrorKind::Usage, "command.usage.unknownword",
                           {{u"what"_s, domain::maskPersonalData(word)}, {u"known"_s, known.join(u", "_s)}});
}

} // namespace

std::optional<base::Error> unknownWord(const CLI::App &root, const QStringList &arguments)
{
    const CLI::App *app = &root;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == "--"_L1) {
            return std::nullopt;
        }
        if (word.startsWith(u'-') && word.size() > 1) {
            const QString name = word.section(u'=', 0, 0);
            const auto *option = optionOf(app, name);
            if (!option) {
                return base::makeError(base::ErrorKind::Usage, "command.usage.unknownoption", {{u"what"_s, name}});
            }
            i += takesValue(*option) && !word.contains(u'=') ? 1 : 0;
            continue;
        }
        if (app->get_subcommands([](const CLI::App *) { return true; }).empty()) {
            continue; // an argument of the verb
        }
        const CLI::App *command = commandOf(app, word);
        if (!command) {
            return unknown(app, word);
        }
        app = command;
    }
    return std::nullopt;
}

} // namespace nemsms::ctl
