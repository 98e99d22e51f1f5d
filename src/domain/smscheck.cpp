// SPDX-License-Identifier: GPL-3.0-or-later
// checkSms(): the rules for a text, apart from its counting (smstext.cpp).
#include "domain/cprlike.h"
#include "domain/helbredsord.h"
#include "domain/shortlink.h"
#include "domain/smstext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::Findings;
using base::makeFinding;
using base::Severity;

namespace {

/// Control characters but line ends and the tabulator, and what XML 1.0 cannot carry (lone surrogates, U+FFFE,
/// U+FFFF). A form feed has septets in GSM 03.38 but no way through OIOREST.
bool isRefused(QStringView text, qsizetype index)
{
    const QChar c = text.at(index);
    if (c.unicode() >= 0x20 && c.unicode() < 0x7F) {
        return false;
    }
    if (c == u'\n' || c == u'\r' || c == u'\t') {
        return false;
    }
    if (c.isHighSurrogate()) {
        return index + 1 >= text.size() || !text.at(index + 1).isLowSurrogate();
    }
    if (c.isLowSurrogate()) {
        return index == 0 || !text.at(index - 1).isHighSurrogate();
    }
    return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0) || c.unicode() >= 0xFFFE;
}

Findings controlFindings(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isRefused(text, i)) {
            const QString code = u"U+%1"_s.arg(int(text.at(i).unicode()), 4, 16, QLatin1Char('0')).toUpper();
            return {makeFinding(Severity::Error, "sms.control", {{u"code"_s, code}, {u"position"_s, i + 1}},
                                u"XML 1.0, 2.2"_s)};
        }
    }
    return {};
}

/// How a character is named in a sentence: itself, or its code when it cannot be seen.
QString shownCharacter(const QString &character)
{
    const char32_t code = character.toUcs4().value(0);
    const bool visible = QChar::isPrint(code) && !QChar::isSpace(code) && !QChar::isMark(code)
        && QChar::category(code) != QChar::Other_Format;
    return visible ? character : u"U+%1"_s.arg(QString::number(code, 16).toUpper(), 4, u'0');
}

/// At most eight different parts, so that the sentence stays one.
void addPart(QStringList &parts, const QString &part)
{
    if (parts.size() < 8 && !parts.contains(part)) {
        parts += part;
    }
}

/// sms.forcing: what to write instead; sms.forcing.none: what has no counterpart and can only be left out.
Findings forcingFindings(const SmsMaaling &maaling)
{
    QStringList replaced;
    QStringList left;
    for (const auto &forcing : maaling.forcing) {
        const QString shown = shownCharacter(forcing.character);
        if (forcing.replacement.isEmpty()) {
            addPart(left, shown);
        } else {
            addPart(replaced, shown + u" \u2192 "_s + forcing.replacement);
        }
    }
    Findings found;
    if (!replaced.isEmpty()) {
        found += makeFinding(Severity::Warning, "sms.forcing", {{u"characters"_s, replaced.join(u"  "_s)}},
                             u"GSM 03.38"_s);
    }
    if (!left.isEmpty()) {
        found += makeFinding(Severity::Warning, "sms.forcing.none", {{u"characters"_s, left.join(u"  "_s)}},
                             u"GSM 03.38"_s);
    }
    return found;
}

Findings sizeFindings(const SmsMaaling &maaling)
{
    Findings found;
    if (maaling.characters > smsMaxCharacters) {
        found += makeFinding(Severity::Error, "sms.length",
                             {{u"count"_s, maaling.characters}, {u"limit"_s, smsMaxCharacters},
                              {u"over"_s, maaling.characters - smsMaxCharacters}},
                             u"SF2250 1.2.5"_s);
    }
    // A text that is too long anyway is told so once.
    if (maaling.encoding == SmsEncoding::Gsm7 && maaling.septets > smsMaxSeptets && found.isEmpty()) {
        found += makeFinding(Severity::Warning, "sms.septets",
                             {{u"count"_s, maaling.septets}, {u"limit"_s, smsMaxSeptets}}, u"GSM 03.38"_s);
    }
    if (maaling.encoding == SmsEncoding::Ucs2) {
        if (maaling.ucs2Units > smsMaxUcs2Units) {
            found += makeFinding(Severity::Warning, "sms.ucs2",
                                 {{u"count"_s, maaling.ucs2Units}, {u"limit"_s, smsMaxUcs2Units}}, u"GSM 03.38"_s);
        }
        found += forcingFindings(maaling);
    }
    return found;
}

} // namespace

bool isStrongWarning(QByteArrayView code)
{
    return code == "sms.septets" || code == "sms.ucs2";
}

Findings checkSms(const QString &text)
{
    return checkSms(text, measureSms(text));
}

Findings checkSms(const QString &text, const SmsMaaling &maaling)
{
    if (QStringView(text).trimmed().isEmpty()) {
        return {makeFinding(Severity::Error, "sms.empty", {}, u"SF1600 Afsendelse.xsd"_s)};
    }
    Findings found = controlFindings(text) + sizeFindings(maaling);
    if (const auto cpr = findCprLike(QStringView(text))) {
        found += makeFinding(Severity::Error, "sms.cpr", {{u"position"_s, cpr->position + 1}}, u"digst.dk NemSMS FAQ"_s);
    }
    if (const QString host = findShortLink(text); !host.isEmpty()) {
        found += makeFinding(Severity::Error, "sms.shortlink", {{u"host"_s, host}});
    }
    if (const QString word = findHelbredsord(text); !word.isEmpty()) {
        found += makeFinding(Severity::Warning, "sms.health", {{u"word"_s, word}}, u"GDPR art. 9"_s);
    }
    return found;
}

} // namespace nemsms::domain
