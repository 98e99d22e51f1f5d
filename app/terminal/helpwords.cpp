// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/helpwords.h"

#include "base/message.h"

#include <QRegularExpression>

namespace nemsms::terminal {

namespace {

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

/// Headings of groups are no labels in CLI11: they stand in the text that it made.
class HelpWords : public CLI::Formatter
{
    static std::string translated(const std::string &text, bool positional)
    {
        return positional ? CLI::detail::find_and_replace(text, "value", say("command.help.valuemark")) : text;
    }

public:
    [[nodiscard]] std::string make_group(std::string group, bool positional,
                                         std::vector<const CLI::Option *> options) const override
    {
        return Formatter::make_group(group == "Options" ? say("command.help.options") : group, positional, options);
    }

    [[nodiscard]] std::string make_option_name(const CLI::Option *option, bool positional) const override
    {
        return translated(Formatter::make_option_name(option, positional), positional);
    }

    [[nodiscard]] std::string make_option_usage(const CLI::Option *option) const override
    {
        return translated(Formatter::make_option_usage(option), true);
    }

    /// CLI11 writes a type and its checks as one word: INT:POSITIVE, INT:INT in [1 - 1000].
    [[nodiscard]] std::string make_option_opts(const CLI::Option *option) const override
    {
        static const QRegularExpression range(QStringLiteral("INT:INT in \\[(\\d+) - (\\d+)\\]"));
        static const QRegularExpression checked(QStringLiteral("INT:(POSITIVE|NONNEGATIVE)"));
        const QString number = QString::fromStdString(say("command.help.numbermark"));
        QString text = QString::fromStdString(Formatter::make_option_opts(option));
        text.replace(range, number + QStringLiteral(" \\1-\\2")).replace(checked, number);
        return text.replace(QStringLiteral("TEXT:{"), QStringLiteral("{")).toStdString();
    }

    [[nodiscard]] std::string make_subcommands(const CLI::App *app, CLI::AppFormatMode mode) const override
    {
        const std::string text = Formatter::make_subcommands(app, mode);
        return CLI::detail::find_and_replace(text, "\nSubcommands:\n", "\n" + say("command.help.commands") + ":\n");
    }
};

} // namespace

void speakHelp(CLI::App &app)
{
    const auto words = std::make_shared<HelpWords>();
    words->label("Usage", say("command.help.usage"));
    words->label("Positionals", say("command.help.arguments"));
    words->label("OPTIONS", say("command.help.optionmark"));
    words->label("SUBCOMMAND", say("command.help.commandmark"));
    words->label("TEXT", say("command.help.textmark"));
    words->label("INT", say("command.help.numbermark"));
    words->label("REQUIRED", say("command.help.requiredmark"));
    app.formatter(words);
    app.set_help_flag("-h,--help", say("command.help"));
}

} // namespace nemsms::terminal
