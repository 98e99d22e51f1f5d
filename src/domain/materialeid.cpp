// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/materialeid.h"

#include "domain/digits.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::ErrorKind;
using base::failure;

base::Result<MaterialeId> MaterialeId::parse(const QString &text)
{
    const QString digits = withoutSpaces(text);
    if (digits.isEmpty()) {
        return failure(ErrorKind::InvalidInput, "materialeid.empty");
    }
    if (!isAllDigits(digits)) {
        return failure(ErrorKind::InvalidInput, "materialeid.character", {{u"value"_s, shortened(text)}});
    }
    if (digits.size() > 18) {
        return failure(ErrorKind::InvalidInput, "materialeid.length", {{u"count"_s, digits.size()}});
    }
    return MaterialeId(digits.toLongLong());
}

base::Findings MaterialeId::findings() const
{
    if (m_number <= std::numeric_limits<qint32>::max()) {
        return {};
    }
    return {base::makeFinding(base::Severity::Warning, "materialeid.large", {{u"value"_s, toString()}},
                              u"NgDP GET /materials/{id}"_s)};
}

} // namespace nemsms::domain
