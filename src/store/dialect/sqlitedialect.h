// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlError>
#include <QString>
#include <QStringList>

namespace nemsms::store {

/// What SQLite forces on us. Everything else in this room is SQL that PostgreSQL takes too; when that engine comes,
/// this becomes one of two implementations.
namespace sqlite {

/// Milliseconds that a statement waits for another program's transaction.
constexpr int busyTimeout = 10000;

/// A writer syncs every commit, so that what was answered survives kill -9 and loss of power.
[[nodiscard]] QStringList writerPragmas();
[[nodiscard]] QStringList readerPragmas();
/// Takes the write lock at once: a transaction that reads first and writes later could lose the race in its middle.
[[nodiscard]] QString beginWrite();
/// A consistent copy of the open database into the file bound as the one parameter.
[[nodiscard]] QString copyInto();
/// Reads the schema, so that a file which is no database is told from an empty one.
[[nodiscard]] QString readabilityProbe();
[[nodiscard]] QString integrityCheck();
/// Turns a driver's error into one that people can act on. `path` names the store.
[[nodiscard]] base::Error errorFrom(const QSqlError &error, const QString &path);

} // namespace sqlite

} // namespace nemsms::store
