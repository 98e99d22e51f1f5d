// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "sheets/cell.h"
#include "usecases/recordloading.h"

#include <QDateTime>
#include <atomic>

namespace nemsms::usecases {

/// A column of the file and the field that it fills; no field: nothing of it is imported.
struct ImportColumn {
    int column = 0; ///< in the file, 0 = A
    QString header;
    const base::Field *field = nullptr;
};

/// Something said about a place of the file.
struct ImportFinding {
    int row = 0;     ///< in the file, 1 = the first; 0 = the file as a whole
    int column = -1; ///< in the file, 0 = A; -1 = the row as a whole
    QString value;   ///< what stands there, shortened; masked when the field is personal
    base::Finding finding;
};

enum class ImportAction { Create, Revise, Unchanged, Wrong };

/// One row below the header: what stands in it and what importing it would do.
struct ImportRow {
    struct Value {
        QString text;
        sheets::CellKind kind = sheets::CellKind::Text;
    };

    int number = 0; ///< in the file
    bool hidden = false;
    QList<Value> values; ///< as many as there are ImportDraft::columns
    ImportAction action = ImportAction::Wrong;
    base::Record present; ///< the record with the same business key; null for a new one
    base::Record wanted;  ///< as it would be afterwards, as far as the row's values can be read
    QList<ImportFinding> findings;
};

struct ImportCounts {
    int created = 0;
    int revised = 0;
    int unchanged = 0;
    int wrong = 0;
    int errors = 0;   ///< findings that stop, those of the file included
    int warnings = 0;
};

/// A file on its way in: everything that importing it would do, and everything that speaks against it. Nothing is
/// written before ImportVerbs::apply().
struct ImportDraft {
    const base::EntityTable *table = nullptr;
    QString fileName; ///< without its folder
    QByteArray sha256; ///< of the file's bytes, hexadecimal
    QList<ImportColumn> columns;
    QList<ImportFinding> findings; ///< about the file and its columns
    QList<ImportRow> rows;
    ImportCounts counts;
    RecordIndexes records; ///< what the rows were judged against
    qint64 asOf = 0;       ///< the last row of the audit log before `records` were read
    bool demoStore = false;

    [[nodiscard]] bool isAcceptable() const { return counts.errors == 0; }
    /// Those of the file, then row by row.
    [[nodiscard]] QList<ImportFinding> allFindings() const
    {
        QList<ImportFinding> all = findings;
        for (const auto &row : rows) {
            all += row.findings;
        }
        return all;
    }
};

/// What an import did. Written to the audit log as well.
struct ImportReceipt {
    QByteArray entity;
    QString fileName;
    QByteArray sha256;
    QDateTime at;      ///< UTC
    ImportCounts counts;
    QString changeSet; ///< what takes it back; empty when nothing was changed
};

/// How far long work has come; written by the work, read by whoever shows it.
struct SheetProgress {
    std::atomic<int> rows = 0;
};

} // namespace nemsms::usecases
