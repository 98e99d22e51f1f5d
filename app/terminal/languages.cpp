// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/languages.h"

#include "base/systemlanguage.h"

#include <QCoreApplication>
#include <QTranslator>

namespace nemsms::terminal {

using namespace Qt::StringLiterals;

QString wantedLanguage(const QStringList &arguments)
{
    QString wanted;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith("--language="_L1)) {
            wanted = arguments.at(i).section(u'=', 1);
        } else if (arguments.at(i) == "--language"_L1 && i + 1 < arguments.size()) {
            wanted = arguments.at(i + 1);
        }
    }
    if (wanted.isEmpty()) {
        return base::systemLanguage();
    }
    return wanted.startsWith("da"_L1) ? u"da"_s : u"en"_s;
}

void speak(const QString &language)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(u":/i18n/nemsms_"_s + language + u".qm"_s)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace nemsms::terminal
