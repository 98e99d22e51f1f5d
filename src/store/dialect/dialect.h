// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeplace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>
#include <memory>

namespace nemsms::store {

/// What a transaction is for. Create makes the tables of a new store.
enum class Purpose { Read, Write, Create };

/// What an engine forces on us. Everything else in this room is SQL that both engines take.
class Dialect
{
public:
    [[nodiscard]] static std::unique_ptr<const Dialect> of(StorePlace place);
    virtual ~Dialect() = default;

    /// The name of the driver in Qt Sql.
    [[nodiscard]] virtual QString driver() const = 0;
    /// Tells a connection that is not open yet where it leads and how long it may take.
    virtual void describe(QSqlDatabase &database) const = 0;
    /// What each new connection is told first.
    [[nodiscard]] virtual QStringList greeting(bool writer) const = 0;
    /// The statements that begin a transaction. One that writes takes the store's write lock at once: a transaction
    /// that reads first and writes later could lose the race in its middle.
    [[nodiscard]] virtual QStringList begin(Purpose purpose) const = 0;
    /// A statement of a migration in this engine's words. All texts are compared byte by byte on both.
    [[nodiscard]] virtual QString migrationText(const QString &statement) const = 0;
    /// The names of the store's tables; fails on what is no database.
    [[nodiscard]] virtual QString tables() const = 0;
    /// Rows of a table, its column, and the table that the column refers to.
    [[nodiscard]] virtual QString references() const = 0;
    /// Gives "ok" when every page stands; empty where the engine watches over that by itself.
    [[nodiscard]] virtual QString integrityCheck() const = 0;
    /// Bytes that the store takes up.
    [[nodiscard]] virtual QString size() const = 0;
    /// True when rows can be read one by one while other statements run on the same connection.
    [[nodiscard]] virtual bool readsForward() const = 0;
    /// Turns a driver's error into one that people can act on. `connected` is false when there is no connection (any more).
    [[nodiscard]] virtual base::Error errorFrom(const QSqlError &error, bool connected) const = 0;

    [[nodiscard]] const StorePlace &place() const { return m_place; }

protected:
    explicit Dialect(StorePlace place) : m_place(std::move(place)) {}

private:
    StorePlace m_place;
};

} // namespace nemsms::store
