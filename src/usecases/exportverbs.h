// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/userprompts.h"
#include "usecases/fieldwords.h"
#include "usecases/importdraft.h"
#include "usecases/listquery.h"

#include <stop_token>

namespace nemsms::usecases {

struct StoreAccess;

struct ExportReceipt {
    QString path;
    int rows = 0;
    bool personal = false; ///< personal values stand in it unmasked
};

/// Writes spreadsheets: exactly the records that a list shows, and templates to be filled in. The file's name decides:
/// .csv, else xlsx. Every export leaves a row in the audit log. Called from the main thread; files are written on others.
class ExportVerbs
{
public:
    /// `prompts` may be null: then unmasked exports are refused.
    ExportVerbs(std::shared_ptr<StoreAccess> access, std::shared_ptr<base::UserPrompts> prompts);
    ~ExportVerbs();

    /// What `query` finds, all pages of it, with headers in the language that the application speaks. With `reason`
    /// personal values are written readable: the person is asked first, and the audit log keeps the reason.
    /// NotPermitted when the person says no; Internal file.unwritable.
    [[nodiscard]] base::Job<ExportReceipt> write(const base::EntityTable *table, ListQuery query, QString path,
                                                 QString reason, std::stop_token stop,
                                                 std::shared_ptr<SheetProgress> progress) const;
    /// An empty table with the headers of `table`, and a second sheet that explains each of them. CSV has no second
    /// sheet: only the headers.
    [[nodiscard]] base::Job<> writeTemplate(const base::EntityTable *table, QString path, Language language) const;
    /// The language that the application speaks now.
    [[nodiscard]] Language language() const { return m_words->current(); }

private:
    [[nodiscard]] base::Job<> mayShow(const base::EntityTable *table, QString path, QString reason) const;

    std::shared_ptr<StoreAccess> m_access;
    std::shared_ptr<base::UserPrompts> m_prompts;
    std::shared_ptr<const FieldWords> m_words;
};

} // namespace nemsms::usecases
