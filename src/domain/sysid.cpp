// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sysid.h"

#include "domain/digits.h"
#include "domain/uuid.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::ErrorKind;
using base::failure;

QString toCode(SysIdFormaal formaal)
{
    switch (formaal) {
    case SysIdFormaal::NemSms:
        return u"nemsms"_s;
    case SysIdFormaal::DigitalPost:
        return u"digitalpost"_s;
    case SysIdFormaal::Register:
        return u"register"_s;
    case SysIdFormaal::Fjernprint:
        return u"fjernprint"_s;
    }
    Q_UNREACHABLE();
}

base::Result<qint64> parseSysIdNumber(const QString &text)
{
    const QString digits = withoutSpaces(text);
    if (digits.isEmpty()) {
        return failure(ErrorKind::InvalidInput, "sysid.empty");
    }
    if (!isAllDigits(digits)) {
        // A GUID is a system id of NgDP: say so, since people hold both.
        const bool guid = Uuid::parse(digits).has_value();
        return failure(ErrorKind::InvalidInput, guid ? "sysid.guid" : "sysid.character",
                       {{u"value"_s, shortened(text)}});
    }
    if (digits.size() > 10) {
        return failure(ErrorKind::InvalidInput, "sysid.length", {{u"count"_s, digits.size()}});
    }
    const qint64 number = digits.toLongLong();
    if (number == 0) {
        return failure(ErrorKind::InvalidInput, "sysid.zero");
    }
    return number;
}

} // namespace nemsms::domain
