// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dialect/dialect.h"

namespace nemsms::store {

/// A database of PostgreSQL 15 or later, which administrators on several machines have open.
class PostgresDialect final : public Dialect
{
public:
    explicit PostgresDialect(StorePlace place) : Dialect(std::move(place)) {}

    [[nodiscard]] QString driver() const override;
    void describe(QSqlDatabase &database) const override;
    [[nodiscard]] QStringList greeting(bool writer) const override;
    /// The write lock is that of audit_head, which every write changes; readers have no right to it.
    [[nodiscard]] QStringList begin(Purpose purpose) const override;
    [[nodiscard]] QString migrationText(const QString &statement) const override;
    [[nodiscard]] QString tables() const override;
    [[nodiscard]] QString references() const override;
    [[nodiscard]] QString integrityCheck() const override { return {}; }
    [[nodiscard]] QString size() const override;
    [[nodiscard]] bool readsForward() const override { return false; }
    [[nodiscard]] base::Error errorFrom(const QSqlError &error, bool connected) const override;

private:
    [[nodiscard]] QString schemaName() const;
    [[nodiscard]] base::Error connectionError(const QSqlError &error) const;
};

} // namespace nemsms::store
