// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/importdraft.h"

namespace nemsms::usecases {

/// What a row means to other records: what EntityRelations would say of it once all rows are written, told from what
/// the draft was read against and from the other rows of the file. Reads nothing else, so it may run off the main
/// thread.
class ImportRelations
{
public:
    /// `draft` has ImportRow::wanted of every row, wrong ones too.
    explicit ImportRelations(const ImportDraft &draft);

    /// relation.unknown, relation.retired, relation.draft, record.taken, import.value.twice (told of the later of two
    /// rows), miljoe.demo, gruppetilknytning.type (errors).
    [[nodiscard]] base::Findings check(const ImportRow &row) const;

private:
    struct Holder {
        base::Record record;
        int row = 0; ///< of the file; 0 = it stands in the store
    };
    [[nodiscard]] base::Findings checkReference(const base::Field &field, const base::Entity &record) const;
    [[nodiscard]] base::Findings checkUnique(const base::Field &field, const ImportRow &row) const;
    [[nodiscard]] base::Findings checkTilknytning(const base::Entity &record) const;
    void hold(const Holder &holder);

    const ImportDraft &m_draft;
    QHash<const base::Field *, QMultiHash<QString, Holder>> m_holders;
};

} // namespace nemsms::usecases
