// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/entityverbs.h"

#include "domain/portalark.h"
#include "store/history.h"
#include "usecases/entityrelations.h"
#include "usecases/judgederror.h"
#include "usecases/personalvalues.h"
#include "usecases/recordnaming.h"
#include "usecases/storeaccess.h"
#include "usecases/takeback.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// What may not be set by hand is a finding, not silence.
base::Findings notSettable(const base::EntityTable &table, const base::FieldValues &values, bool revising)
{
    base::Findings findings;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const base::Field *field = table.field(it.key().toLatin1());
        if (field && (field->has(base::FieldFlag::ReadOnly)
                      || (revising && field->has(base::FieldFlag::Immutable)))) {
            findings += base::makeFinding(base::Severity::Error, "field.fixed",
                                          {{u"field"_s, base::translated(field->label)}}, {}, field->name);
        }
    }
    return findings;
}

base::Error unknown(const base::EntityTable &table, const QString &name)
{
    return base::failure(base::ErrorKind::NotFound, "record.unknown",
                         {{u"entity"_s, base::translated(table.singular)}, {u"name"_s, name}});
}

} // namespace

EntityVerbs::EntityVerbs(const base::EntityTable &table, std::shared_ptr<StoreAccess> access)
    : m_table(table), m_access(std::move(access))
{
}

EntityVerbs::~EntityVerbs() = default;

base::Job<ListPage> EntityVerbs::list(ListQuery query) const
{
    const auto held = m_access->hold();
    auto records = m_access->of(m_table);
    co_return co_await records.list(query);
}

base::Job<base::Record> EntityVerbs::find(QString id) const
{
    const auto held = m_access->hold();
    auto records = m_access->of(m_table);
    co_return co_await records.find(id);
}

base::Job<base::Record> EntityVerbs::resolve(QString idOrName, QString miljoeId) const
{
    const auto held = m_access->hold();
    auto records = m_access->of(m_table);
    const auto byId = co_await records.find(idOrName);
    if (byId || byId.error().kind != base::ErrorKind::NotFound) {
        co_return byId;
    }
    for (const auto &field : m_table.fields) {
        if (!namesRecords(field)) {
            continue;
        }
        const auto named = co_await records.findBy(field.name, idOrName);
        if (!named && named.error().kind == base::ErrorKind::Conflict && !miljoeId.isEmpty()) {
            const auto here = co_await onlyOneIn(m_access, &m_table, field.name, idOrName, miljoeId);
            co_return here && *here ? here : named;
        }
        const bool other = !named && named.error().kind == base::ErrorKind::InvalidInput; // no value of this field
        if (!other && (named || named.error().kind != base::ErrorKind::NotFound)) {
            co_return named;
        }
    }
    const auto retired = co_await retiredNamed(m_access, &m_table, idOrName);
    if (!retired || *retired) {
        co_return retired;
    }
    co_return unknown(m_table, idOrName);
}

base::Findings EntityVerbs::check(base::FieldValues values) const
{
    const auto draft = m_table.make();
    const base::Findings assigned = m_table.assign(*draft, values);
    return base::acceptable(assigned) ? assigned + m_table.validate(*draft) : assigned;
}

base::Job<base::Record> EntityVerbs::resolveForUse(QString idOrName, QString miljoeId) const
{
    const auto held = m_access->hold();
    const auto found = co_await resolve(idOrName, miljoeId);
    if (found && (*found)->draft) {
        co_return draftRefused(m_table, **found);
    }
    if (found && (*found)->isRetired() && (*found)->id != idOrName) { // whose name is another's to take by now
        co_return unknown(m_table, idOrName);
    }
    co_return found;
}

base::Job<base::Findings> EntityVerbs::judge(base::Record record) const
{
    const auto held = m_access->hold();
    const base::Findings own = m_table.validate(*record);
    const EntityRelations relations(m_table, m_access);
    const auto related = co_await relations.check(record);
    if (!related) {
        co_return related.error();
    }
    co_return record->draft ? asDraft(own + *related) : own + *related;
}

base::Result<base::Record> EntityVerbs::revised(base::Record record, base::FieldValues changes) const
{
    const auto changed = m_table.copy(*record);
    const base::Findings assigned = notSettable(m_table, changes, true) + m_table.assign(*changed, changes);
    return base::acceptable(assigned) ? base::Result<base::Record>(changed)
                                      : base::Result<base::Record>(judgedError(assigned));
}

base::Job<base::Findings> EntityVerbs::validate(base::FieldValues values, QString id) const
{
    const auto held = m_access->hold();
    std::shared_ptr<base::Entity> draft = m_table.make();
    if (!id.isEmpty()) {
        const auto present = co_await find(id);
        if (!present) {
            co_return present.error();
        }
        draft = m_table.copy(**present);
    }
    const base::Findings assigned = notSettable(m_table, values, !id.isEmpty()) + m_table.assign(*draft, values);
    if (!base::acceptable(assigned)) {
        co_return assigned;
    }
    co_return co_await judge(draft);
}

base::Job<base::Record> EntityVerbs::keep(base::FieldValues values, bool draft, QString why) const
{
    const auto held = m_access->hold();
    const auto record = m_table.make();
    record->draft = draft;
    const base::Findings assigned = notSettable(m_table, values, false) + m_table.assign(*record, values);
    if (!base::acceptable(assigned)) {
        co_return judgedError(assigned);
    }
    const auto findings = co_await judge(record);
    if (!findings) {
        co_return findings.error();
    }
    if (!base::acceptable(*findings)) {
        co_return judgedError(*findings);
    }
    auto records = m_access->of(m_table);
    co_return co_await records.create(record, m_access->actor, why);
}

base::Job<base::Record> EntityVerbs::create(base::FieldValues values, QString why) const
{
    return keep(std::move(values), false, std::move(why));
}

base::Job<base::Record> EntityVerbs::createDraft(base::FieldValues values, QString why) const
{
    return keep(std::move(values), true, std::move(why));
}

base::Job<base::Record> EntityVerbs::revise(QString id, qint64 version, base::FieldValues changes, QString why) const
{
    const auto held = m_access->hold();
    const auto present = co_await find(id);
    if (!present) {
        co_return present.error();
    }
    const auto wanted = revised(*present, changes);
    if (!wanted) {
        co_return wanted.error();
    }
    const auto findings = co_await judge(*wanted);
    if (!findings) {
        co_return findings.error();
    }
    if (!base::acceptable(*findings)) {
        co_return judgedError(*findings);
    }
    const auto record = m_table.copy(**wanted);
    record->version = version;
    auto records = m_access->of(m_table);
    co_return co_await records.revise(record, m_access->actor, why);
}

base::Job<base::Record> EntityVerbs::activate(QString id, qint64 version, QString why) const
{
    const auto held = m_access->hold();
    const auto present = co_await find(id);
    if (!present) {
        co_return present.error();
    }
    if (!(*present)->draft || (*present)->isRetired()) {
        co_return base::failure(base::ErrorKind::Conflict, "record.notDraft", {{u"name"_s, m_table.title(**present)}});
    }
    const auto record = m_table.copy(**present);
    record->draft = false;
    record->version = version;
    const auto findings = co_await judge(record);
    if (!findings) {
        co_return findings.error();
    }
    if (!base::acceptable(*findings)) {
        co_return judgedError(*findings);
    }
    auto records = m_access->of(m_table);
    co_return co_await records.revise(record, m_access->actor, why);
}

base::Job<base::Record> EntityVerbs::retire(QString id, qint64 version, QString why) const
{
    const auto held = m_access->hold();
    const EntityRelations relations(m_table, m_access);
    const auto allowed = co_await relations.mayRetire(id);
    if (!allowed) {
        co_return allowed.error();
    }
    auto records = m_access->of(m_table);
    co_return co_await records.retire(id, version, m_access->actor, why);
}

base::Job<base::Record> EntityVerbs::discard(QString id, qint64 version, QString why) const
{
    const auto held = m_access->hold();
    auto records = m_access->of(m_table);
    co_return co_await records.discard(id, version, m_access->actor, why);
}

base::Job<base::Record> EntityVerbs::confirm(QString id, qint64 version, QString note) const
{
    const auto held = m_access->hold();
    auto records = m_access->of(m_table);
    co_return co_await records.confirm(id, version, note, m_access->actor);
}

base::Findings EntityVerbs::portalFindings(const base::Entity &record) const
{
    return domain::checkPortal(m_table, record, m_access->store->now());
}

base::Job<base::FieldValues> EntityVerbs::showPersonal(QString id, QString reason) const
{
    const auto held = m_access->hold();
    co_return co_await personalValuesOf(m_access, &m_table, id, reason);
}

base::Job<Portalark> EntityVerbs::portalark(QString id) const
{
    const auto held = m_access->hold();
    const auto record = co_await find(id);
    if (!record) {
        co_return record.error();
    }
    co_return co_await portalarkOf(m_access, &m_table, *record);
}

base::Job<Relationskort> EntityVerbs::relations(QString id) const
{
    const auto held = m_access->hold();
    const auto record = co_await find(id);
    if (!record) {
        co_return record.error();
    }
    co_return co_await readRelations(m_access, &m_table, *record);
}

base::Job<HistoryPage> EntityVerbs::history(QString id, qint64 before, int limit) const
{
    const auto held = m_access->hold();
    store::History history(*m_access->store, tableNamed);
    const store::HistoryQuery query {id, limit, before};
    co_return co_await history.list(query);
}

base::Job<AppliedChanges> EntityVerbs::undo(QString changeSet, QString why) const
{
    const auto held = m_access->hold();
    const TakeBack takeBack(m_access);
    co_return co_await takeBack.run(changeSet, why);
}

base::Job<BulkPlan> EntityVerbs::planBulk(QStringList ids, QByteArray field, QVariant value) const
{
    const auto held = m_access->hold();
    const BulkEdit bulk(*this, m_access);
    co_return co_await bulk.plan(ids, field, value);
}

base::Job<AppliedChanges> EntityVerbs::applyBulk(BulkPlan plan, QString why) const
{
    const auto held = m_access->hold();
    const BulkEdit bulk(*this, m_access);
    co_return co_await bulk.apply(plan, why);
}

base::Job<> EntityVerbs::keepForm(QString id, qint64 version, base::FieldValues changes) const
{
    const auto held = m_access->hold();
    store::FormStates states(*m_access->store);
    auto keeping = states.keep({m_table.name, id, version, {}, changes}, m_access->actor);
    co_return co_await keeping;
}

base::Job<FormState> EntityVerbs::keptForm(QString id) const
{
    const auto held = m_access->hold();
    store::FormStates states(*m_access->store);
    co_return co_await states.find(m_table.name, id, m_access->actor);
}

base::Job<> EntityVerbs::dropForm(QString id) const
{
    const auto held = m_access->hold();
    store::FormStates states(*m_access->store);
    co_return co_await states.drop(m_table.name, id, m_access->actor);
}

} // namespace nemsms::usecases
