// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/fieldwords.h"
#include "usecases/importdraft.h"

#include <stop_token>

namespace nemsms::usecases {

class ImportRelations;

/// Says of every row of a draft what importing it would do and what speaks against it. Reads nothing but the draft, so
/// it may run off the main thread while nobody else touches the draft.
class ImportJudge
{
public:
    ImportJudge(ImportDraft &draft, const FieldWords &words);

    /// Judges all rows anew. NotPermitted sheets.stopped.
    [[nodiscard]] base::Result<> judge(std::stop_token stop, SheetProgress *progress);

private:
    void judgeRow(ImportRow &row);
    /// Writes the row's values into `record`; the findings go to the row.
    void assign(ImportRow &row, base::Entity &record, bool revising);
    void findPresent(ImportRow &row, const base::Entity &fresh);
    /// What speaks against `record` by itself; it becomes what the row wants, be it wrong.
    void keep(ImportRow &row, const std::shared_ptr<base::Entity> &record);
    /// With what the other records and rows say, what becomes of the row.
    void settle(ImportRow &row, const ImportRelations &relations);
    void addUntold(ImportRow &row, const base::Findings &findings) const;
    void add(ImportRow &row, int column, base::Finding finding) const;
    void count();
    [[nodiscard]] int columnOf(const QByteArray &field) const;

    ImportDraft &m_draft;
    const FieldWords &m_words;
    QList<const base::Field *> m_key;
    QMultiHash<QString, std::pair<int, QString>> m_rowsByKey; ///< row of the file and place
};

} // namespace nemsms::usecases
