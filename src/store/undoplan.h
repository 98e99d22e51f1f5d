// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/revisionreader.h"

#include <QHash>

namespace nemsms::store {

/// Makes the change set that takes another one back, inside a reading transaction. Errors as History::undoOf().
class UndoPlan
{
public:
    /// `now` is when a record is retired again.
    UndoPlan(Connection &connection, const KeyRing &keys, const TableByName &tables, QDateTime now)
        : m_connection(connection), m_keys(keys), m_tables(tables), m_now(std::move(now))
    {
    }

    [[nodiscard]] base::Result<ChangeSet> of(const QString &changeSet);

private:
    /// What the whole set did to one record.
    struct Net {
        const base::EntityTable *table = nullptr;
        QString recordId;
        qint64 version = 0; ///< that the set left
        std::optional<base::Livsfase> phaseBefore;
        std::optional<base::Livsfase> phaseAfter;
        QHash<QByteArray, QVariant> before; ///< field -> the value before the set
    };

    [[nodiscard]] base::Result<> gather(const QString &changeSet);
    [[nodiscard]] base::Result<> add(const Revision &revision);
    /// No change when the set made the record and took it away again.
    [[nodiscard]] base::Result<std::optional<RecordChange>> reversed(const Net &net);
    [[nodiscard]] base::Result<std::optional<RecordChange>> uncreated(const Net &net, const base::Record &stands);
    [[nodiscard]] base::Result<base::Record> earlier(const Net &net, const base::Record &stands, qint64 version);
    [[nodiscard]] base::Result<QList<Revision>> laterThan(const Net &net);
    [[nodiscard]] base::Error changedSince(const Net &net, const QString &name, const Revision *by) const;

    Connection &m_connection;
    const KeyRing &m_keys;
    const TableByName &m_tables;
    QDateTime m_now;
    QString m_changeSet;
    QList<Net> m_nets;
    QHash<QString, qsizetype> m_places; ///< record id -> its place in m_nets
};

} // namespace nemsms::store
