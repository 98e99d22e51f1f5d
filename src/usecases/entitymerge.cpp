// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/entitymerge.h"

namespace nemsms::usecases {

EntityMerge::EntityMerge(const base::EntityTable &table, base::Record began, base::Record theirs,
                         base::FieldValues wanted)
    : m_table(table), m_theirs(std::move(theirs))
{
    const auto mine = table.copy(*began);
    (void)table.assign(*mine, wanted); // a value that cannot be set was told when it was written
    m_mine = mine;
    for (const auto &field : table.fields) {
        const QVariant before = field.read(*began);
        const bool byMe = field.read(*mine) != before;
        const bool byThem = field.read(*m_theirs) != before;
        if (byMe != byThem || (byMe && field.read(*mine) != field.read(*m_theirs))) {
            m_fields.append(
                {field.name, field.show(*began), field.show(*m_theirs), field.show(*mine), byMe && byThem, byMe});
        }
    }
}

void EntityMerge::choose(const QByteArray &field, bool takeMine)
{
    for (auto &line : m_fields) {
        if (line.field == field) {
            line.takeMine = takeMine;
        }
    }
}

base::FieldValues EntityMerge::values() const
{
    base::FieldValues values;
    for (const auto &line : m_fields) {
        if (line.takeMine) {
            values.insert(QString::fromLatin1(line.field), m_table.field(line.field)->read(*m_mine));
        }
    }
    return values;
}

} // namespace nemsms::usecases
