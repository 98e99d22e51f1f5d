// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/usageproblem.h"

#include "domain/masking.h"

namespace nemsms::terminal {

using namespace Qt::StringLiterals;

namespace {

base::Error usage(const char *code, const QString &what)
{
    return base::makeError(base::ErrorKind::Usage, code, {{u"what"_s, what}});
}

/// "--limit: Value 0 not in range 1 to 1000": the option stands before the colon.
QString optionOf(const QString &text)
{
    return text.section(u':', 0, 0).simplified();
}

} // namespace

base::Error usageProblem(const CLI::ParseError &problem, const QString &program)
{
    const QString text = domain::maskPersonalData(QString::fromStdString(problem.what())); // it quotes the line
    if (dynamic_cast<const CLI::ExtrasError *>(&problem)) {
        return base::makeError(base::ErrorKind::Usage, "command.usage.extra",
                               {{u"what"_s, text.section(u": "_s, 1)}, {u"program"_s, program}});
    }
    if (dynamic_cast<const CLI::RequiredError *>(&problem)) {
        const QString missing = text.section(u" is required"_s, 0, 0);
        return missing == "A subcommand"_L1 ? usage("command.usage.noverb", {}) : usage("command.usage.missing", missing);
    }
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&problem)) {
        const bool twice = text.contains("At Most"_L1) || text.contains("received"_L1);
        return usage(twice ? "command.usage.twice" : "command.usage.novalue", optionOf(text));
    }
    if (dynamic_cast<const CLI::ValidationError *>(&problem)) {
        return usage("command.usage.value", optionOf(text));
    }
    if (dynamic_cast<const CLI::ConversionError *>(&problem)) {
        return usage("command.usage.value", text.section(u": "_s, 1).section(u" = "_s, 0, 0));
    }
    return base::makeError(base::ErrorKind::Usage, "command.usage", {{u"problem"_s, text}, {u"program"_s, program}});
}

} // namespace nemsms::terminal
