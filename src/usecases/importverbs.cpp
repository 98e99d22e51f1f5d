// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importverbs.h"

#include "store/auditlog.h"
#include "usecases/importjudge.h"
#include "usecases/importreading.h"
#include "usecases/storeaccess.h"

#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

store::ChangeSet changesOf(const ImportDraft &draft)
{
    store::ChangeSet set;
    set.kind = "import";
    set.reason = draft.fileName;
    for (const auto &row : draft.rows) {
        if (row.action == ImportAction::Create) {
            set.changes += store::RecordChange::create(*draft.table, row.wanted);
        } else if (row.action == ImportAction::Revise) {
            set.changes += store::RecordChange::revise(*draft.table, row.wanted);
        }
    }
    return set;
}

store::AuditNote noteOf(const ImportReceipt &receipt)
{
    return {"import", receipt.entity, {},
            {{u"file"_s, receipt.fileName},
             {u"sha256"_s, QString::fromLatin1(receipt.sha256)},
             {u"changeSet"_s, receipt.changeSet},
             {u"created"_s, receipt.counts.created},
             {u"revised"_s, receipt.counts.revised},
             {u"unchanged"_s, receipt.counts.unchanged}}};
}

/// How many rows of `now` would do something else than the same rows of `then`.
int overtaken(const ImportDraft &then, const ImportDraft &now)
{
    int rows = 0;
    for (qsizetype i = 0; i < then.rows.size(); ++i) {
        const ImportRow &one = then.rows.at(i);
        const ImportRow &other = now.rows.at(i);
        const bool samePresent = !one.present == !other.present
            && (!one.present || (one.present->id == other.present->id && one.present->version == other.present->version));
        rows += samePresent && one.action == other.action ? 0 : 1;
    }
    return rows;
}

} // namespace

ImportVerbs::ImportVerbs(std::shared_ptr<StoreAccess> access)
    : m_access(std::move(access)), m_words(std::make_shared<FieldWords>())
{
}

ImportVerbs::~ImportVerbs() = default;

base::Job<std::shared_ptr<ImportDraft>> ImportVerbs::read(const base::EntityTable *table, QString path,
                                                          std::stop_token stop,
                                                          std::shared_ptr<SheetProgress> progress) const
{
    const auto held = m_access->hold();
    const auto words = m_words;
    const auto readFile = [table, path, stop, progress, words] {
        return ImportReading(*table, *words).read(path, stop, progress.get());
    };
    auto reading = base::runOn(QThreadPool::globalInstance(), readFile);
    const auto draft = co_await reading;
    if (!draft) {
        co_return draft.error();
    }
    const auto asOf = co_await lastAuditRow();
    if (!asOf) {
        co_return asOf.error();
    }
    auto loading = loadAround(m_access, table, stop);
    const auto records = co_await loading;
    if (!records) {
        co_return records.error();
    }
    (*draft)->asOf = *asOf;
    (*draft)->demoStore = m_access->store->isDemo();
    (*draft)->records = *records;
    const auto judge = [draft = *draft, stop, progress, words] {
        return ImportJudge(*draft, *words).judge(stop, progress.get());
    };
    auto judging = base::runOn(QThreadPool::globalInstance(), judge);
    const auto judged = co_await judging;
    if (!judged) {
        co_return judged.error();
    }
    co_return *draft;
}

base::Job<qint64> ImportVerbs::lastAuditRow() const
{
    store::AuditQuery newest;
    newest.limit = 1;
    store::AuditLog log(*m_access->store);
    const auto rows = co_await log.list(newest);
    if (!rows) {
        co_return rows.error();
    }
    co_return rows->isEmpty() ? 0 : rows->first().number;
}

base::Job<> ImportVerbs::stillStands(std::shared_ptr<ImportDraft> draft) const
{
    const auto now = co_await lastAuditRow();
    if (!now) {
        co_return now.error();
    }
    if (*now == draft->asOf) {
        co_return base::Result<>();
    }
    auto loading = loadAround(m_access, draft->table, {});
    const auto records = co_await loading;
    if (!records) {
        co_return records.error();
    }
    const auto words = m_words;
    const auto judge = [draft, words, records = *records]() -> base::Result<> {
        ImportDraft anew = *draft;
        anew.records = records;
        SheetProgress unseen;
        if (const auto judged = ImportJudge(anew, *words).judge({}, &unseen); !judged) {
            return judged;
        }
        const int rows = overtaken(*draft, anew);
        return rows == 0 ? base::Result<>()
                         : base::Result<>(base::failure(base::ErrorKind::Conflict, "import.overtaken",
                                                        {{u"n"_s, rows}, {u"file"_s, draft->fileName}}));
    };
    auto judging = base::runOn(QThreadPool::globalInstance(), judge);
    co_return co_await judging;
}

base::Job<> ImportVerbs::mend(std::shared_ptr<ImportDraft> draft, int row, int column, QString text) const
{
    const auto held = m_access->hold();
    draft->rows[row].values[column] = {text, sheets::CellKind::Text};
    const auto words = m_words;
    const auto judge = [draft, words]() -> base::Result<> {
        SheetProgress unseen;
        return ImportJudge(*draft, *words).judge({}, &unseen);
    };
    auto judging = base::runOn(QThreadPool::globalInstance(), judge);
    co_return co_await judging;
}

base::Job<ImportReceipt> ImportVerbs::apply(std::shared_ptr<ImportDraft> draft) const
{
    const auto held = m_access->hold();
    if (!draft->isAcceptable()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "import.findings",
                                {{u"n"_s, draft->counts.errors}, {u"file"_s, draft->fileName}});
    }
    const auto stands = co_await stillStands(draft);
    if (!stands) {
        co_return stands.error();
    }
    ImportReceipt receipt {draft->table->name, draft->fileName, draft->sha256, m_access->clock->now(),
                           draft->counts, {}};
    store::ChangeSet set = changesOf(*draft);
    if (!set.changes.isEmpty()) {
        const auto applied = co_await store::EntityStore::apply(*m_access->store, set, m_access->actor);
        if (!applied) {
            co_return applied.error();
        }
        receipt.changeSet = applied->changeSet;
    }
    store::AuditLog log(*m_access->store);
    const store::AuditNote note = noteOf(receipt);
    const auto noted = co_await log.note(note, m_access->actor);
    if (!noted) {
        co_return noted.error();
    }
    co_return receipt;
}

} // namespace nemsms::usecases
