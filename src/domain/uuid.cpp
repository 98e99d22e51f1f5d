// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uuid.h"

#include "domain/digits.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::ErrorKind;
using base::failure;

namespace {

bool hasForm(QStringView text)
{
    if (text.size() != 36) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? c != u'-' : !(isDigit(c) || (c >= u'a' && c <= u'f'))) {
            return false;
        }
    }
    return true;
}

} // namespace

base::Result<Uuid> Uuid::parse(const QString &text)
{
    QString plain = withoutSpaces(text).toLower();
    if (plain.startsWith("urn:uuid:"_L1)) {
        plain.remove(0, 9);
    }
    if (plain.startsWith(u'{') && plain.endsWith(u'}') && plain.size() > 1) {
        plain = plain.sliced(1, plain.size() - 2);
    }
    if (plain.isEmpty()) {
        return failure(ErrorKind::InvalidInput, "uuid.empty");
    }
    if (!hasForm(plain)) {
        return failure(ErrorKind::InvalidInput, "uuid.form", {{u"value"_s, shortened(text)}});
    }
    if (plain == "00000000-0000-0000-0000-000000000000"_L1) {
        return failure(ErrorKind::InvalidInput, "uuid.nil");
    }
    return Uuid(std::move(plain));
}

} // namespace nemsms::domain
