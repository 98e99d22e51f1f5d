// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dialect/dialect.h"

namespace nemsms::store {

/// A file, which several programs of one machine may have open.
class SqliteDialect final : public Dialect
{
public:
    explicit SqliteDialect(StorePlace place) : Dialect(std::move(place)) {}

    [[nodiscard]] QString driver() const override;
    void describe(QSqlDatabase &database) const override;
    /// A writer syncs every commit, so that what was answered survives kill -9 and loss of power.
    [[nodiscard]] QStringList greeting(bool writer) const override;
    [[nodiscard]] QStringList begin(Purpose purpose) const override;
    [[nodiscard]] QString migrationText(const QString &statement) const override { return statement; }
    [[nodiscard]] QString tables() const override;
    [[nodiscard]] QString references() const override;
    [[nodiscard]] QString integrityCheck() const override;
    [[nodiscard]] QString size() const override;
    [[nodiscard]] bool readsForward() const override { return true; }
    [[nodiscard]] base::Error errorFrom(const QSqlError &error, bool connected) const override;

    /// A consistent copy of the open database into the file bound as the one parameter.
    [[nodiscard]] static QString copyInto();
};

} // namespace nemsms::store
