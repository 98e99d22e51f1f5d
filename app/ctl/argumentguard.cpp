// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/argumentguard.h"

#include "domain/cpr.h"
#include "domain/mobilnummer.h"

#include <QRegularExpression>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

bool holdsCpr(const QString &text)
{
    static const QRegularExpression pattern(u"(?<![0-9A-Za-z-])\\d{6}[- ]?\\d{4}(?![0-9A-Za-z-])"_s);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        if (domain::Cpr::parse(matches.next().captured())) {
            return true;
        }
    }
    return false;
}

bool holdsMobile(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!\\d)(\\+|00)45[ ]?([2-9]\\d(?:[ ]?\\d\\d){3})(?!\\d)"_s);
    return pattern.match(text).hasMatch();
}

/// An option whose value may look like a CPR number though it is none.
bool isNumberOption(const QString &option)
{
    const QString lower = option.toLower();
    return lower.contains("sysid"_L1) || lower.contains("uuid"_L1) || lower.contains("materialeid"_L1);
}

} // namespace

base::Result<> refusePersonalArguments(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString before = i > 0 ? arguments.at(i - 1) : QString();
        if (isNumberOption(before) || isNumberOption(arguments.at(i).section(u'=', 0, 0))) {
            continue;
        }
        if (holdsCpr(arguments.at(i)) || holdsMobile(arguments.at(i))) {
            return base::failure(base::ErrorKind::Usage, "command.personal");
        }
    }
    return {};
}

} // namespace nemsms::ctl
