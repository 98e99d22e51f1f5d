// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/exportverbs.h"

#include "domain/masking.h"
#include "store/auditlog.h"
#include "usecases/personalvalues.h"
#include "usecases/sheetcolumns.h"
#include "usecases/sheettemplate.h"
#include "usecases/storeaccess.h"

#include <QFileInfo>
#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 1000;

/// One export on its way, shared by the pages that are written one after the other on another thread.
struct Sheet {
    QList<const base::Field *> fields;
    std::unique_ptr<sheets::SheetWriter> writer;
    std::shared_ptr<const FieldWords> words;
    Language language {};
    RecordIndexes records;
    bool personal = false;

    [[nodiscard]] base::Result<> add(const QList<base::Record> &page) const
    {
        for (const auto &record : page) {
            const auto added = writer->add(sheetValues(fields, *record, *words, language, records, personal));
            if (!added) {
                return added.error();
            }
        }
        return {};
    }
};

} // namespace

ExportVerbs::ExportVerbs(std::shared_ptr<StoreAccess> access, std::shared_ptr<base::UserPrompts> prompts)
    : m_access(std::move(access)), m_prompts(std::move(prompts)), m_words(std::make_shared<FieldWords>())
{
}

ExportVerbs::~ExportVerbs() = default;

base::Job<> ExportVerbs::mayShow(const base::EntityTable *table, QString path, QString reason) const
{
    const QVariantMap about {{u"entities"_s, base::translated(table->plural)}, {u"file"_s, QFileInfo(path).fileName()},
                             {u"reason"_s, reason}};
    const base::Error refused = base::makeError(base::ErrorKind::NotPermitted, "export.refused", about);
    if (!m_prompts) {
        co_return refused;
    }
    const base::Question question {{"export.personal.title", about}, {"export.personal.body", about}, true, {}};
    const auto yes = co_await m_prompts->confirm(question);
    if (!yes) {
        co_return yes.error();
    }
    if (!*yes) {
        co_return refused;
    }
    co_return base::Result<>();
}

base::Job<ExportReceipt> ExportVerbs::write(const base::EntityTable *table, ListQuery query, QString path,
                                            QString reason, std::stop_token stop,
                                            std::shared_ptr<SheetProgress> progress) const
{
    const auto held = m_access->hold();
    const bool personal = !reason.trimmed().isEmpty() && hasPersonal(*table);
    if (personal) {
        const auto allowed = co_await mayShow(table, path, reason);
        if (!allowed) {
            co_return allowed.error();
        }
    }
    auto loading = loadAround(m_access, table, stop);
    const auto records = co_await loading;
    if (!records) {
        co_return records.error();
    }
    const auto sheet = std::make_shared<Sheet>();
    sheet->fields = sheetFields(*table, false);
    sheet->words = m_words;
    sheet->language = m_words->current();
    sheet->records = *records;
    sheet->personal = personal;
    sheet->writer = sheetWriter(path, m_words->say(table->plural, sheet->language),
                                sheetColumns(sheet->fields, *m_words, sheet->language));
    ExportReceipt receipt {path, 0, personal};
    query.limit = PageSize;
    query.counted = false;
    do {
        auto entities = m_access->of(*table);
        const auto page = co_await entities.list(query);
        if (!page) {
            co_return page.error();
        }
        const auto addPage = [sheet, rows = page->records] { return sheet->add(rows); };
        auto adding = base::runOn(QThreadPool::globalInstance(), addPage);
        const auto added = co_await adding;
        if (!added) {
            co_return added.error();
        }
        receipt.rows += int(page->records.size());
        progress->rows = receipt.rows;
        query.after = page->next;
        if (stop.stop_requested()) {
            co_return stoppedByPerson();
        }
    } while (!query.after.isEmpty());
    // The row in the log stands before the file does: an export that nobody can see in the log must not be had.
    store::AuditNote note {personal ? "export.personal" : "export", table->name, {},
                           {{u"file"_s, QFileInfo(path).fileName()}, {u"rows"_s, receipt.rows}}};
    if (personal) {
        note.details.insert(u"reason"_s, domain::maskPersonalData(reason.trimmed()));
    }
    store::AuditLog log(*m_access->store);
    const auto noted = co_await log.note(note, m_access->actor);
    if (!noted) {
        co_return noted.error();
    }
    const auto finish = [sheet] { return sheet->writer->finish(); };
    auto finishing = base::runOn(QThreadPool::globalInstance(), finish);
    const auto finished = co_await finishing;
    if (!finished) {
        co_return finished.error();
    }
    co_return receipt;
}

base::Job<> ExportVerbs::writeTemplate(const base::EntityTable *table, QString path, Language language) const
{
    const auto held = m_access->hold();
    const auto words = m_words;
    const auto make = [table, path, language, words] { return makeTemplate(*table, path, *words, language); };
    auto making = base::runOn(QThreadPool::globalInstance(), make);
    co_return co_await making;
}

} // namespace nemsms::usecases
