// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/personalinput.h"

#include <QFile>
#include <iostream>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

void PersonalInput::declare(CLI::App &verb, const std::string &name, const std::string &purpose)
{
    verb.add_option("--" + name, refused, "")->group("");
    verb.add_flag("--" + name + "-stdin", standardInput, purpose);
    verb.add_option("--" + name + "-fil", file, purpose);
}

base::Result<QString> PersonalInput::read() const
{
    if (!refused.empty()) {
        return base::failure(base::ErrorKind::Usage, "command.personal");
    }
    if (standardInput) {
        std::string line;
        std::getline(std::cin, line);
        return QString::fromStdString(line).trimmed();
    }
    if (file.empty()) {
        return QString();
    }
    QFile source(QString::fromStdString(file));
    if (!source.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::NotFound, "file.unreadable", {{u"path"_s, source.fileName()}},
                             source.errorString());
    }
    return QString::fromUtf8(source.readLine(4096)).trimmed();
}

} // namespace nemsms::ctl
