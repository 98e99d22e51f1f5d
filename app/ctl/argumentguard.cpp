// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/argumentguard.h"

#include "domain/cpr.h"
#include "domain/cvr.h"
#include "domain/mobilnummer.h"

#include <QDate>
#include <QRegularExpression>
#include <algorithm>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression unicode(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// Spellings within a longer text: 2512484916, 25 12 48 4916, 251248-4916 with any hyphen, full stop or slash. Hyphens
/// and letters around belong to a UUID or a ULID.
bool holdsCpr(const QString &text)
{
    static const QRegularExpression pattern = unicode(
        uR"((?<![0-9A-Za-z\p{Pd}])([0-9]{2})[\s\p{Pd}./]*([0-9]{2})[\s\p{Pd}./]*([0-9]{2})[\s\p{Pd}\x{2212}./]*([0-9]{4})(?![0-9A-Za-z\p{Pd}]))"_s);
    if (domain::Cpr::parse(text)) {
        return true;
    }
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        if (domain::Cpr::parse(matches.next().capturedTexts().mid(1).join(QString()))) {
            return true;
        }
    }
    return false;
}

/// 2026-11-24 and 24-11-2026 have eight digits too: `text` without the dates in it.
QString withoutDates(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!\\d)(\\d{4}-\\d\\d-\\d\\d|\\d\\d-\\d\\d-\\d{4})(?!\\d)"_s);
    QString rest;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString date = match.captured();
        if (QDate::fromString(date, Qt::ISODate).isValid() || QDate::fromString(date, u"dd-MM-yyyy"_s).isValid()) {
            rest += text.mid(from, match.capturedStart() - from) + u' ';
            from = match.capturedEnd();
        }
    }
    return rest + text.mid(from);
}

/// With a country code it is a telephone number wherever it stands.
bool holdsInternational(const QString &text)
{
    static const QRegularExpression pattern =
        unicode(uR"((?<!\d)(?:\+|00)\s*45[\s./\p{Pd}]?[2-9]\d(?:[\s./\p{Pd}]?\d\d){3}(?!\d))"_s);
    return pattern.match(text).hasMatch();
}

/// Eight digits without a country code: 20123456, 20 12 34 56, 2012 3456, 4520123456. `besideWords` = only within a
/// longer text, and no CVR.
bool holdsMobile(const QString &text, bool besideWords)
{
    static const QRegularExpression pattern = unicode(
        uR"((?<![0-9A-Za-z\p{Pd}/_.])(?:45\s?)?[2-9]\d(?:\d{6}|([\s./\p{Pd}])\d\d\1\d\d\1\d\d|\d\d\s\d{4})(?![0-9A-Za-z\p{Pd}/_]))"_s);
    const QString bare = QString(text).remove(u'(').remove(u')');
    if (!besideWords && domain::Mobilnummer::parse(text)) {
        return true;
    }
    auto matches = pattern.globalMatch(bare);
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        if (!besideWords || (found != bare.trimmed() && !domain::Cvr::parse(found))) {
            return true;
        }
    }
    return false;
}

/// An option whose value is an identifier or a number that may look like a person's though it is none.
bool isNumberOption(const QString &option)
{
    static const QStringList numbers {u"sysid"_s, u"uuid"_s, u"materialeid"_s, u"cvr"_s,     u"ean"_s, u"port"_s,
                                      u"limit"_s, u"version"_s, u"telefon"_s,  u"-fd"_s};
    const QString lower = option.toLower();
    return lower.startsWith(u'-') && std::any_of(numbers.cbegin(), numbers.cend(), [&](const QString &one) {
        return lower.contains(one);
    });
}

/// The nouns that speak of people: in their lines eight digits are a telephone number. The others find records by CVR
/// and other numbers of eight digits.
bool speaksOfPeople(const QStringList &arguments)
{
    static const QStringList nouns {u"sms"_s, u"tilmelding"_s, u"telefon"_s, u"testperson"_s};
    return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &one) { return nouns.contains(one); });
}

} // namespace

base::Result<> refusePersonalArguments(const QStringList &arguments)
{
    const bool people = speaksOfPeople(arguments);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString before = i > 0 ? arguments.at(i - 1) : QString();
        const QString &word = arguments.at(i);
        const bool named = !before.contains(u'=') && isNumberOption(before);
        if (named || isNumberOption(word.section(u'=', 0, 0))) {
            continue;
        }
        const QString value = withoutDates(word.startsWith(u'-') && word.contains(u'=') ? word.section(u'=', 1) : word);
        if (holdsCpr(value) || holdsInternational(value) || holdsMobile(value, !people)) {
            return base::failure(base::ErrorKind::Usage, "command.personal");
        }
    }
    return {};
}

} // namespace nemsms::ctl
