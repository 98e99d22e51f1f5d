// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace nemsms::store {

/// Runs one statement with bound parameters. The error names the statement, never the values.
[[nodiscard]] base::Result<QSqlQuery> runQuery(const QSqlDatabase &database, const QString &statement,
                                               const QVariantList &values = {});

/// Moments are kept as milliseconds since 1970, UTC; an invalid one as NULL.
[[nodiscard]] QVariant toMilliseconds(const QDateTime &moment);
[[nodiscard]] QDateTime fromMilliseconds(const QVariant &value);

} // namespace nemsms::store
