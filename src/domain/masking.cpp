// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/masking.h"

#include "domain/cprlike.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

namespace {

/// Every digit from the `keep`th on becomes *.
void maskDigits(QString &text, qsizetype position, qsizetype length, int keep)
{
    int seen = 0;
    for (qsizetype i = position; i < position + length; ++i) {
        if (text.at(i).isDigit() && ++seen > keep) {
            text[i] = u'*';
        }
    }
}

void maskCprLike(QString &text)
{
    for (auto found = findCprLike(QStringView(text)); found;
         found = findCprLike(QStringView(text), found->position + found->length)) {
        maskDigits(text, found->position, found->length, 6);
    }
}

/// Masks the digits of group 1 of every match: all but the first `keep`.
void maskMatches(QString &text, const QRegularExpression &expression, int keep)
{
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        maskDigits(text, match.capturedStart(1), match.capturedLength(1), keep);
    }
}

} // namespace

QString maskPersonalData(const QString &capture)
{
    // Names of elements, JSON members and parameters: CPRnummerIdentifikator, CPR-nr, cprNumber,
    // PersonCivilRegistrationIdentifier; MobiltelefonNummerIdentifikator, mobileNumber, mobilnummer.
    static const QRegularExpression namedCpr(
        uR"((?:cpr|personnummer|CivilRegistration)[\w-]{0,40}["']?\s*(?:>|[:=])\s*["']?([\d \-]{4,20}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression namedMobile(
        uR"((?:mobil|telefon|phone)[\w-]{0,40}["']?\s*(?:>|[:=])\s*["']?([+\d .\-()]{6,24}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression countryCode(uR"((?<!\d)(?:\+|00)45[ .\-]?((?:\d[ .\-]?){7}\d)(?!\d))"_s);
    QString text = capture;
    maskMatches(text, namedCpr, 6);
    maskMatches(text, countryCode, 2);
    maskMatches(text, namedMobile, 2);
    maskCprLike(text);
    return text;
}

QByteArray maskPersonalData(QByteArrayView capture)
{
    const QString text = QString::fromUtf8(capture);
    if (const QByteArray bytes = text.toUtf8(); bytes == capture) {
        return maskPersonalData(text).toUtf8();
    }
    // Not UTF-8: Latin-1 keeps every byte of whatever encoding, and what is masked is mostly ASCII.
    return maskPersonalData(QString::fromLatin1(capture)).toLatin1();
}

} // namespace nemsms::domain
