// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect/searchwords.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;

namespace {

bool isSqlite(const Dialect &dialect)
{
    return dialect.driver() == "QSQLITE"_L1;
}

} // namespace

QString smallLetters(const Dialect &dialect, const QString &text)
{
    return isSqlite(dialect) ? text : QString(u"LOWER("_s + text + u')');
}

QString withoutIndex(const Dialect &dialect, const QString &text)
{
    return isSqlite(dialect) ? QString(u'+' + text) : QString(text + u" || ''"_s);
}

} // namespace nemsms::store
