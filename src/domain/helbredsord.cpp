// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/helbredsord.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

QString findHelbredsord(const QString &text)
{
    // Beginnings of words, so that every ending is met; "test" and "behandling" alone say too little.
    static const QRegularExpression words(
        u"\\b(?:kræft|cancer|kemoterapi|chemo|diagnose|diagnosis|psykiatri|psykose|psychiatr|hiv\\b|aids\\b|abort|depression|"
        "misbrug|alkoholbehandling|stofmisbrug|metadon|kønssygdom|klamydia|demens|dementia|skizofreni|selvmord|"
        "graviditet|gravid|pregnan|fertilitet|blodprøve|biopsi|medicin|insulin|sygemeld|handicap|autis|adhd\\b)[\\w-]*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).captured();
}

} // namespace nemsms::domain
