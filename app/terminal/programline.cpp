// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/programline.h"

#include "app/terminal/usageproblem.h"

namespace nemsms::terminal {

base::Result<std::optional<QString>> readLine(CLI::App &app, const QStringList &arguments, const QString &program)
{
    std::vector<std::string> words;
    for (const QString &argument : arguments) {
        words.insert(words.begin(), argument.toStdString()); // CLI11 takes them last first
    }
    try {
        app.parse(words);
        return std::optional<QString>();
    } catch (const CLI::CallForVersion &version) {
        return std::optional(QString::fromStdString(version.what()) + u'\n');
    } catch (const CLI::Success &) {
        return std::optional(QString::fromStdString(app.help()));
    } catch (const CLI::ParseError &problem) {
        return usageProblem(problem, program);
    }
}

} // namespace nemsms::terminal
