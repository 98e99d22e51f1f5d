// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "usecases/fieldwords.h"
#include "usecases/importdraft.h"

#include <stop_token>

namespace nemsms::usecases {

struct StoreAccess;

/// Imports of spreadsheets: a dry run with every finding of every row, mended in place, then all of it or nothing.
/// Called from the main thread; files are read and rows judged on other threads.
class ImportVerbs
{
public:
    explicit ImportVerbs(std::shared_ptr<StoreAccess> access);
    ~ImportVerbs();

    /// The dry run. Nothing is written. Errors as ImportReading::read().
    [[nodiscard]] base::Job<std::shared_ptr<ImportDraft>> read(const base::EntityTable *table, QString path,
                                                               std::stop_token stop,
                                                               std::shared_ptr<SheetProgress> progress) const;
    /// Writes `text` into a cell of the draft (places in `rows` and `columns`) and judges the draft anew: a value may
    /// free another row. Nobody may touch the draft before the job is done.
    [[nodiscard]] base::Job<> mend(std::shared_ptr<ImportDraft> draft, int row, int column, QString text) const;
    /// Writes every row of the draft in one transaction, to be taken back as one. InvalidInput import.findings while
    /// anything stops; Conflict when somebody changed one of the records since the dry run, or import.overtaken when
    /// what they did makes a row mean something else: nothing is written then.
    [[nodiscard]] base::Job<ImportReceipt> apply(std::shared_ptr<ImportDraft> draft) const;

private:
    [[nodiscard]] base::Job<qint64> lastAuditRow() const;
    /// Conflict import.overtaken when the rows, judged against the store as it is now, would do something else.
    [[nodiscard]] base::Job<> stillStands(std::shared_ptr<ImportDraft> draft) const;

    std::shared_ptr<StoreAccess> m_access;
    std::shared_ptr<const FieldWords> m_words;
};

} // namespace nemsms::usecases
