// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/entityverbs.h"

#include "usecases/entityrelations.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// The first finding that stops, as an error; a guard of the program is told from a wrong value by its kind.
base::Error firstError(const base::Findings &findings)
{
    for (const auto &finding : findings) {
        if (finding.severity == base::Severity::Error) {
            const bool guard = finding.message.code == "miljoe.demo";
            const bool taken = finding.message.code == "record.taken";
            return {guard ? base::ErrorKind::NotPermitted
                        : taken ? base::ErrorKind::Conflict
                                : base::ErrorKind::InvalidInput,
                    finding.message, {}, {}};
        }
    }
    Q_UNREACHABLE();
}

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

base::Job<base::Record> EntityVerbs::resolve(QString idOrName) const
{
    const auto held = m_access->hold();
    auto records = m_access->of(m_table);
    const auto byId = co_await records.find(idOrName);
    if (byId || byId.error().kind != base::ErrorKind::NotFound) {
        co_return byId;
    }
    for (const auto &field : m_table.fields) {
        const bool names = field.has(base::FieldFlag::Identifier) || field.has(base::FieldFlag::Unique);
        if (!names || field.has(base::FieldFlag::Personal)) {
            continue;
        }
        const auto named = co_await records.findBy(field.name, idOrName);
        const bool other = !named && named.error().kind == base::ErrorKind::InvalidInput; // no value of this field
        if (!other && (named || named.error().kind != base::ErrorKind::NotFound)) {
            co_return named;
        }
    }
    co_return base::failure(base::ErrorKind::NotFound, "record.unknown",
                            {{u"entity"_s, base::translated(m_table.singular)}, {u"name"_s, idOrName}});
}

base::Findings EntityVerbs::check(base::FieldValues values) const
{
    const auto draft = m_table.make();
    const base::Findings assigned = m_table.assign(*draft, values);
    return base::acceptable(assigned) ? assigned + m_table.validate(*draft) : assigned;
}

base::Job<base::Findings> EntityVerbs::findingsFor(base::Record record) const
{
    const base::Findings own = m_table.validate(*record);
    const EntityRelations relations(m_table, m_access);
    const auto related = co_await relations.check(record);
    if (!related) {
        co_return related.error();
    }
    co_return own + *related;
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
    const auto findings = co_await findingsFor(draft);
    co_return findings;
}

base::Job<base::Record> EntityVerbs::create(base::FieldValues values) const
{
    const auto held = m_access->hold();
    const auto findings = co_await validate(values);
    if (!findings) {
        co_return findings.error();
    }
    if (!base::acceptable(*findings)) {
        co_return firstError(*findings);
    }
    const auto draft = m_table.make();
    (void)m_table.assign(*draft, values); // judged above
    auto records = m_access->of(m_table);
    co_return co_await records.create(draft, m_access->actor);
}

base::Job<base::Record> EntityVerbs::revise(QString id, qint64 version, base::FieldValues changes) const
{
    const auto held = m_access->hold();
    const auto findings = co_await validate(changes, id);
    if (!findings) {
        co_return findings.error();
    }
    if (!base::acceptable(*findings)) {
        co_return firstError(*findings);
    }
    const auto present = co_await find(id);
    if (!present) {
        co_return present.error();
    }
    const auto changed = m_table.copy(**present);
    (void)m_table.assign(*changed, changes); // judged above
    changed->version = version;
    auto records = m_access->of(m_table);
    co_return co_await records.revise(changed, m_access->actor);
}

base::Job<base::Record> EntityVerbs::retire(QString id, qint64 version) const
{
    const auto held = m_access->hold();
    const EntityRelations relations(m_table, m_access);
    const auto allowed = co_await relations.mayRetire(id);
    if (!allowed) {
        co_return allowed.error();
    }
    auto records = m_access->of(m_table);
    co_return co_await records.retire(id, version, m_access->actor);
}

} // namespace nemsms::usecases
