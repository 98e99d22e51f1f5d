// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordindex.h"

#include "usecases/entityrelations.h"

#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

QList<const base::Field *> businessKeyFields(const base::EntityTable &table)
{
    QList<const base::Field *> fields;
    if (const base::Field *identity = identityField(table)) {
        fields += identity;
        if (const base::Field *place = table.field("miljoeId")) {
            fields += place;
        }
        return fields;
    }
    for (const auto &field : table.fields) {
        if (field.has(base::FieldFlag::Identifier)) {
            fields += &field;
        }
    }
    return fields;
}

QString businessKey(const QList<const base::Field *> &fields, const base::Entity &record)
{
    QStringList parts;
    for (const base::Field *field : fields) {
        parts += field->read(record).toString();
    }
    return parts.join(QString()).isEmpty() ? QString() : parts.join(u'\x1f');
}

RecordIndex::RecordIndex(const base::EntityTable &table) : m_table(&table), m_keyFields(businessKeyFields(table)) {}

void RecordIndex::add(const base::Record &record, const QString &place)
{
    m_records += record;
    m_byId.insert(record->id, record);
    if (!record->isRetired()) {
        m_byKey.insert(businessKey(m_keyFields, *record), record);
    }
    if (!place.isEmpty()) {
        m_places.insert(record->id, place);
    }
    tellApart(record);
    for (const auto &name : namesOf(*record)) {
        m_byName.insert(name.toCaseFolded(), record);
    }
}

/// A SysID that stands in two environments is two records: from the second one on they can be named with their place.
void RecordIndex::tellApart(const base::Record &record)
{
    const QList<base::Record> same = m_byName.values(shownKey(*record).toCaseFolded());
    if (same.isEmpty() || !m_places.contains(record->id)) {
        return;
    }
    for (const auto &one : same + QList<base::Record> {record}) {
        const QString name = placedKey(*one).toCaseFolded();
        if (!m_byName.contains(name, one)) {
            m_byName.insert(name, one);
        }
    }
}

/// Every text by which people may mean the record, each once.
QStringList RecordIndex::namesOf(const base::Entity &record) const
{
    QStringList names {m_table->title(record)};
    for (const auto &field : m_table->fields) {
        if (!field.has(base::FieldFlag::Personal)
            && (field.has(base::FieldFlag::Identifier) || field.has(base::FieldFlag::Unique)) && field.refersTo.isEmpty()) {
            names += field.read(record).toString();
        }
    }
    names += shownKey(record);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QString RecordIndex::shownKey(const base::Entity &record) const
{
    QStringList parts;
    for (const base::Field *field : m_keyFields) {
        if (field->refersTo.isEmpty()) {
            parts += field->has(base::FieldFlag::Personal) ? field->show(record) : field->read(record).toString();
        }
    }
    return parts.join(u' ');
}

QString RecordIndex::placedKey(const base::Entity &record) const
{
    const QString place = m_places.value(record.id);
    return place.isEmpty() ? shownKey(record) : shownKey(record) + u" ("_s + place.simplified() + u')';
}

QList<base::Record> RecordIndex::named(const QString &text) const
{
    if (const auto byId = m_byId.constFind(text); byId != m_byId.cend()) {
        return {*byId};
    }
    const QList<base::Record> all = m_byName.values(text.simplified().toCaseFolded());
    QList<base::Record> used;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(used),
                 [](const base::Record &record) { return !record->isRetired(); });
    return used.isEmpty() ? all : used;
}

QString RecordIndex::nameOf(const QString &id) const
{
    const base::Record record = m_byId.value(id);
    if (!record) {
        return id;
    }
    const QString title = m_table->title(*record);
    return meansOnly(title, id) ? title : keyOf(id);
}

bool RecordIndex::meansOnly(const QString &name, const QString &id) const
{
    const QList<base::Record> meant = name.isEmpty() ? QList<base::Record>() : named(name);
    return meant.size() == 1 && meant.first()->id == id;
}

QString RecordIndex::keyOf(const QString &id) const
{
    const base::Record record = m_byId.value(id);
    if (!record) {
        return {};
    }
    const QString key = shownKey(*record);
    return !m_places.contains(id) || meansOnly(key, id) ? key : placedKey(*record);
}

} // namespace nemsms::usecases
