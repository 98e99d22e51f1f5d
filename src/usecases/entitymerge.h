// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

namespace nemsms::usecases {

/// One field that differs between what somebody saved meanwhile and what a person wants to save.
struct MergeField {
    QByteArray field;
    QString base;   ///< as both began, shown; Personal values masked
    QString theirs; ///< as it stands now
    QString mine;   ///< as the person wrote it
    bool both = false; ///< both changed it: the person must choose; otherwise the one that changed it is proposed
    bool takeMine = true;
};

/// A lost race, field by field: what each side changed since both read the same version.
class EntityMerge
{
public:
    /// `began` = the record that the person's form was filled from, `theirs` = as it stands now, `wanted` = what the
    /// person changed.
    EntityMerge(const base::EntityTable &table, base::Record began, base::Record theirs, base::FieldValues wanted);

    [[nodiscard]] const base::Record &theirs() const { return m_theirs; }
    [[nodiscard]] const QList<MergeField> &fields() const { return m_fields; }
    /// The person's choice for one field.
    void choose(const QByteArray &field, bool takeMine);
    /// What is to be saved on top of theirs(): the fields where the person's value is taken. Taking the person's where
    /// only the other changed it puts back what both began with.
    [[nodiscard]] base::FieldValues values() const;

private:
    const base::EntityTable &m_table;
    base::Record m_theirs;
    base::Record m_mine;
    QList<MergeField> m_fields;
};

} // namespace nemsms::usecases
