// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/manualpage.h"

#include "base/message.h"

#include <QSet>
#include <QStringList>
#include <QtGlobal>
#include <functional>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

using Words = QStringList; ///< "sms", "send"

QString word(const char *code)
{
    return base::sentence({code, {}});
}

/// Text in a manual page: a hyphen that can be copied, and no line that begins with a control character.
QString troff(const std::string &text)
{
    QString safe = QString::fromStdString(text);
    safe.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'\n', u' ');
    return safe.startsWith(u'.') || safe.startsWith(u'\'') ? QString("\\&"_L1 + safe) : safe;
}

QList<const CLI::App *> below(const CLI::App &app)
{
    const auto found = app.get_subcommands([](const CLI::App *) { return true; });
    return {found.cbegin(), found.cend()};
}

QList<const CLI::Option *> optionsOf(const CLI::App &app)
{
    const auto found = app.get_options([](const CLI::Option *) { return true; });
    return {found.cbegin(), found.cend()};
}

/// Calls `work` for every verb, with its words from the program's name on.
void forEachVerb(const CLI::App &app, const Words &before, const std::function<void(const CLI::App &, const Words &)> &work)
{
    const auto children = below(app);
    for (const CLI::App *child : children) {
        const Words path = before + Words {QString::fromStdString(child->get_name())};
        if (below(*child).isEmpty()) {
            work(*child, path);
        } else {
            forEachVerb(*child, path, work);
        }
    }
}

/// Not so a switch.
bool takesValue(const CLI::Option &option)
{
    return option.get_expected_max() > 0;
}

QString optionLines(const CLI::App &app)
{
    QString text;
    for (const CLI::Option *option : optionsOf(app)) {
        const QString value = takesValue(*option) && !option->get_positional() ? " \\fI"_L1 + word("command.help.valuemark").toUpper() + "\\fR"_L1 : QString();
        text += ".TP\n\\fB"_L1 + troff(option->get_name(option->get_positional(), true)) + "\\fR"_L1 + value + u'\n'
            + troff(option->get_description()) + u'\n';
    }
    return text;
}

} // namespace

QString manualPage(const CLI::App &app)
{
    const QString name = QString::fromStdString(app.get_name());
    QString text = ".TH "_L1 + name.toUpper() + " 1 \"\" \"nemsms-konsol "_L1 + QLatin1String(NEMSMS_VERSION) + "\"\n"_L1;
    text += ".SH "_L1 + word("manual.name") + u'\n' + name + " \\- "_L1 + troff(app.get_description()) + u'\n';
    text += ".SH "_L1 + word("manual.synopsis") + "\n\\fB"_L1 + name + "\\fR ["_L1 + word("manual.options").toLower()
        + "] \\fI"_L1 + word("manual.verb") + "\\fR\n"_L1;
    text += ".SH "_L1 + word("manual.options") + u'\n' + optionLines(app);
    text += ".SH "_L1 + word("manual.verbs") + u'\n';
    forEachVerb(app, {name}, [&](const CLI::App &verb, const Words &path) {
        text += ".SS "_L1 + path.join(u' ').replace(u'-', u"\\-"_s) + u'\n' + troff(verb.get_description()) + u'\n'
            + optionLines(verb);
    });
    text += ".SH "_L1 + word("manual.codes") + u'\n' + troff(app.get_footer()) + u'\n';
    return text;
}

QString bashCompletion(const CLI::App &app)
{
    const QString name = QString::fromStdString(app.get_name());
    QString cases;
    QSet<QString> taking;
    const std::function<void(const CLI::App &, const Words &)> add = [&](const CLI::App &one, const Words &path) {
        Words next;
        for (const CLI::App *child : below(one)) {
            next += QString::fromStdString(child->get_name());
            add(*child, path + Words {next.constLast()});
        }
        for (const CLI::Option *option : optionsOf(one)) {
            for (const auto &longName : option->get_lnames()) {
                next += "--"_L1 + QString::fromStdString(longName);
                if (takesValue(*option)) {
                    taking += next.constLast();
                }
            }
        }
        cases += "        \""_L1 + path.join(u' ') + "\") words=\""_L1 + next.join(u' ') + "\" ;;\n"_L1;
    };
    add(app, {});
    QStringList values(taking.cbegin(), taking.cend());
    values.sort();
    // The words so far without options and their values are the path; an option's own value is completed as a file.
    return "# bash completion for "_L1 + name + "\n_"_L1 + name + "()\n{\n"
        "    local current=${COMP_WORDS[COMP_CWORD]} path= words= i\n"
        "    local taking=\" "_L1 + values.join(u' ') + " \"\n"_L1
        + "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
        "        [[ ${COMP_WORDS[i]} == -* || $taking == *\" ${COMP_WORDS[i-1]} \"* ]] || path+=\"${path:+ }${COMP_WORDS[i]}\"\n"
        "    done\n"
        "    case $path in\n"_L1 + cases + "    esac\n"
        "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
        "}\n"
        "complete -o default -F _"_L1 + name + u' ' + name + u'\n';
}

} // namespace nemsms::ctl
