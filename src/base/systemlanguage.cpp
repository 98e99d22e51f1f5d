// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/systemlanguage.h"

#include <QLocale>

namespace nemsms::base {

using namespace Qt::StringLiterals;

QString languageFor(const QString &localeName)
{
    const QString language = localeName.section(u'.', 0, 0).section(u'_', 0, 0).section(u'-', 0, 0);
    const bool none = language.isEmpty() || language == "C"_L1 || language == "POSIX"_L1;
    return none || language == "en"_L1 ? u"en"_s : u"da"_s;
}

QString systemLanguage()
{
#ifdef Q_OS_WIN
    return languageFor(QLocale::system().uiLanguages().value(0));
#else
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty()) {
            return languageFor(value);
        }
    }
    return languageFor({});
#endif
}

} // namespace nemsms::base
