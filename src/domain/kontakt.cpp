// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kontakt.h"

#include "domain/digits.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

base::Findings checkMail(const char *field, const QString &mail)
{
    const qsizetype at = mail.indexOf(u'@');
    const bool whole = at > 0 && at < mail.size() - 1 && mail.indexOf(u'@', at + 1) < 0 && !mail.contains(u' ');
    if (mail.isEmpty() || whole) {
        return {};
    }
    return {base::makeFinding(base::Severity::Error, "kontakt.mail", {{u"value"_s, shortened(mail)}}, {}, field)};
}

bool isKombit(const QString &leverandoer)
{
    return leverandoer.compare("KOMBIT"_L1, Qt::CaseInsensitive) == 0
        || leverandoer.startsWith("KOMBIT "_L1, Qt::CaseInsensitive);
}

} // namespace nemsms::domain
