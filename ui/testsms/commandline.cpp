// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/commandline.h"

#include <QRegularExpression>
#include <QStringList>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

/// One word for a POSIX shell.
QString quoted(QString word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._:/@-]+$"_s);
    if (plain.match(word).hasMatch()) {
        return word;
    }
    return u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString nemsmsctlLine(const SmsCommand &command)
{
    QStringList words {u"nemsmsctl"_s};
    const auto option = [&words](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            words << name << quoted(value);
        }
    };
    option(u"--miljoe"_s, command.miljoe);
    words << u"sms"_s << u"send"_s;
    option(u"--serviceaftale"_s, command.serviceaftale);
    option(u"--materiale"_s, command.materiale);
    option(u"--testperson"_s, command.testperson);
    if (command.typed) {
        words << u"--modtager-stdin"_s;
    }
    option(u"--route"_s, command.route);
    option(u"--tidligst"_s, command.day);
    option(u"--tekst"_s, command.text);
    return words.join(u' ');
}

} // namespace nemsms::ui
