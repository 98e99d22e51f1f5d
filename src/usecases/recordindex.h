// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

#include <QHash>

namespace nemsms::usecases {

/// The fields that tell the records of an entity apart for people and across stores: its identity (SysID, MaterialeID,
/// UUID, CVR ...; with the environment where one value may stand in several), else what names it.
[[nodiscard]] QList<const base::Field *> businessKeyFields(const base::EntityTable &table);

/// The values of those fields as one text; empty when all are.
[[nodiscard]] QString businessKey(const QList<const base::Field *> &fields, const base::Entity &record);

/// The records of one entity, to be found by what people write. Read once, then safe to be read from any thread.
class RecordIndex
{
public:
    explicit RecordIndex(const base::EntityTable &table);

    /// `place` = the name of its environment: told where the business key alone means more than one record.
    void add(const base::Record &record, const QString &place = {});

    [[nodiscard]] const base::EntityTable &table() const { return *m_table; }
    [[nodiscard]] qsizetype size() const { return m_byId.size(); }
    [[nodiscard]] const QList<base::Record> &records() const { return m_records; }
    /// In use, with that business key; more than one when the key is only a name.
    [[nodiscard]] QList<base::Record> withKey(const QString &key) const { return m_byKey.values(key); }
    /// What `text` refers to: an id, a business key, one with its environment in brackets, a title, or the value of a
    /// field that names records. Those in use go before retired ones.
    [[nodiscard]] QList<base::Record> named(const QString &text) const;
    [[nodiscard]] base::Record withId(const QString &id) const { return m_byId.value(id); }
    /// How a reference to that record is written for people: its title where no other in use has it, else its key, else
    /// its key with its environment in brackets. named() finds it again.
    [[nodiscard]] QString nameOf(const QString &id) const;

private:
    [[nodiscard]] QStringList namesOf(const base::Entity &record) const;
    [[nodiscard]] QString keyOf(const QString &id) const;
    [[nodiscard]] QString shownKey(const base::Entity &record) const;
    [[nodiscard]] QString placedKey(const base::Entity &record) const;
    [[nodiscard]] bool meansOnly(const QString &name, const QString &id) const;
    void tellApart(const base::Record &record);

    const base::EntityTable *m_table;
    QList<const base::Field *> m_keyFields;
    QList<base::Record> m_records;
    QHash<QString, base::Record> m_byId;
    QHash<QString, QString> m_places; ///< names, by the record's id
    QMultiHash<QString, base::Record> m_byKey;
    QMultiHash<QString, base::Record> m_byName; ///< case-folded
};

} // namespace nemsms::usecases
