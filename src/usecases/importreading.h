// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/fieldwords.h"
#include "usecases/importdraft.h"

#include <stop_token>

namespace nemsms::sheets {
class SheetReader;
}

namespace nemsms::usecases {

/// Reads a file into an ImportDraft: header to fields, rows to values, what the file itself shows (merged cells, hidden
/// rows) to findings. Judges no value. To be run off the main thread.
class ImportReading
{
public:
    ImportReading(const base::EntityTable &table, const FieldWords &words);

    /// Errors of sheets::openSheet() and of the reader; InvalidInput import.header when no column means a field;
    /// NotPermitted sheets.stopped.
    [[nodiscard]] base::Result<std::shared_ptr<ImportDraft>> read(const QString &path, std::stop_token stop,
                                                                  SheetProgress *progress);

private:
    void readHeader(const sheets::Row &row);
    void addRow(const sheets::Row &row);
    void addNotes(const QList<sheets::SheetNote> &notes);
    void addFinding(int row, int column, const QString &value, base::Finding finding);

    const base::EntityTable &m_table;
    const FieldWords &m_words;
    std::shared_ptr<ImportDraft> m_draft;
    QHash<int, int> m_places; ///< column of the file -> place in ImportDraft::columns
    bool m_strayNoted = false;
};

} // namespace nemsms::usecases
