// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/formstates.h"
#include "store/revision.h"
#include "usecases/bulkedit.h"
#include "usecases/listquery.h"
#include "usecases/portalarkverb.h"
#include "usecases/relationer.h"

#include <memory>

namespace nemsms::store {
class EntityStore;
}

namespace nemsms::usecases {

using store::AppliedChanges;
using store::FormState;
using store::HistoryPage;
using store::Revision;

struct StoreAccess;

/// What a person can do with the records of one entity: one class for all of them, driven by the field table.
/// Every change is one transaction with one row in the audit log. All functions are called from the main thread.
class EntityVerbs
{
public:
    EntityVerbs(const base::EntityTable &table, std::shared_ptr<StoreAccess> access);
    ~EntityVerbs();

    [[nodiscard]] const base::EntityTable &table() const { return m_table; }

    [[nodiscard]] base::Job<ListPage> list(ListQuery query) const;
    /// NotFound when no record has this id.
    [[nodiscard]] base::Job<base::Record> find(QString id) const;
    /// By id, or by the value of any field that names the record (MaterialeID, SysID, name ...). NotFound; Conflict
    /// when more than one record has that name and not just one of them is of the environment `miljoeId`. A record in
    /// use goes before a draft.
    [[nodiscard]] base::Job<base::Record> resolve(QString idOrName, QString miljoeId = {}) const;
    /// As resolve(), for acts: Conflict record.draft when it is a draft.
    [[nodiscard]] base::Job<base::Record> resolveForUse(QString idOrName, QString miljoeId = {}) const;

    /// The field table and its rules alone, at once: for a form while somebody types.
    [[nodiscard]] base::Findings check(base::FieldValues values) const;
    /// The same and the relations to other records ("the materiale's afsendersystem exists"); what create() and
    /// revise() refuse. `id` = the record that is to be revised, empty for a new one.
    [[nodiscard]] base::Job<base::Findings> validate(base::FieldValues values, QString id = {}) const;

    /// The record with the named fields changed, not kept. InvalidInput as revise().
    [[nodiscard]] base::Result<base::Record> revised(base::Record record, base::FieldValues changes) const;
    /// What stands against keeping `record` as it is: its own rules and its relations. Of a draft nothing but a broken
    /// reference stops; the rest is a warning.
    [[nodiscard]] base::Job<base::Findings> judge(base::Record record) const;

    /// InvalidInput with the first finding that stops; NotPermitted when a demo store is asked for a Miljoe that is
    /// not the local platform; Conflict when a record with this identity exists. `why` stands in the history.
    [[nodiscard]] base::Job<base::Record> create(base::FieldValues values, QString why = {}) const;
    /// Keeps what there is so far: a draft may be incomplete, and no act uses it until it is activated.
    [[nodiscard]] base::Job<base::Record> createDraft(base::FieldValues values, QString why = {}) const;
    /// Changes the named fields; a draft stays one. Conflict when `version` is not the record's version any more.
    [[nodiscard]] base::Job<base::Record> revise(QString id, qint64 version, base::FieldValues changes,
                                                 QString why = {}) const;
    /// Takes a draft into use: checks everything that create() checks. Conflict record.notDraft.
    [[nodiscard]] base::Job<base::Record> activate(QString id, qint64 version, QString why = {}) const;
    /// Takes the record out of use. Conflict as revise(), and when a record in use refers to it.
    [[nodiscard]] base::Job<base::Record> retire(QString id, qint64 version, QString why = {}) const;
    /// Deletes a draft that nothing ever used. Conflict as store::EntityStore::discard().
    [[nodiscard]] base::Job<base::Record> discard(QString id, qint64 version, QString why = {}) const;
    /// Notes that the portal says the same as this version. InvalidInput when the entity lives in no portal; Conflict.
    [[nodiscard]] base::Job<base::Record> confirm(QString id, qint64 version, QString note) const;
    /// What is to be said of the record and its portal today: never confirmed, edited since, or too long ago.
    [[nodiscard]] base::Findings portalFindings(const base::Entity &record) const;

    /// The record in the order of its portal's wizard. NotFound; InvalidInput when the entity lives in no portal.
    [[nodiscard]] base::Job<Portalark> portalark(QString id) const;

    /// Its CPR and mobile number as they are. Errors as personalValuesOf().
    [[nodiscard]] base::Job<base::FieldValues> showPersonal(QString id, QString reason) const;

    /// What the record hangs on, and what stops or has to follow if it changes. NotFound.
    [[nodiscard]] base::Job<Relationskort> relations(QString id) const;

    /// The record's revisions, newest first, in pages by version; `before` = HistoryPage::next.
    [[nodiscard]] base::Job<HistoryPage> history(QString id, qint64 before = 0, int limit = 50) const;
    /// Takes back a change, or the whole change set that it belongs to. Errors as TakeBack::run().
    [[nodiscard]] base::Job<AppliedChanges> undo(QString changeSet, QString why = {}) const;
    [[nodiscard]] base::Job<BulkPlan> planBulk(QStringList ids, QByteArray field, QVariant value) const;
    [[nodiscard]] base::Job<AppliedChanges> applyBulk(BulkPlan plan, QString why = {}) const;

    /// Keeps a half-filled form until it is saved or left, so that a crash loses nothing. `id` empty = a new record.
    [[nodiscard]] base::Job<> keepForm(QString id, qint64 version, base::FieldValues changes) const;
    /// What was kept; empty values when there is nothing.
    [[nodiscard]] base::Job<FormState> keptForm(QString id) const;
    [[nodiscard]] base::Job<> dropForm(QString id) const;

private:
    [[nodiscard]] base::Job<base::Record> keep(base::FieldValues values, bool draft, QString why) const;

    const base::EntityTable &m_table;
    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
