// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/entityrelations.h"

#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

const base::Field *identityField(const base::EntityTable &table)
{
    for (const char *name : {"sysId", "materialeId", "uuid", "cvr", "cpr"}) {
        const base::Field *field = table.field(name);
        if (field && field->has(base::FieldFlag::Required) && field->refersTo.isEmpty()) {
            return field;
        }
    }
    return nullptr;
}

EntityRelations::EntityRelations(const base::EntityTable &table, std::shared_ptr<StoreAccess> access)
    : m_table(table), m_access(std::move(access))
{
}

base::Job<base::Findings> EntityRelations::check(base::Record record) const
{
    base::Findings findings = checkDemo(*record);
    for (const auto &field : m_table.fields) {
        const QString id = field.read(*record).toString();
        if (field.refersTo.isEmpty() || id.isEmpty()) {
            continue;
        }
        const auto checked = co_await checkReference(field, id);
        if (!checked) {
            co_return checked.error();
        }
        findings += *checked;
    }
    const auto identity = co_await checkIdentity(record);
    if (!identity) {
        co_return identity.error();
    }
    co_return findings + *identity;
}

base::Job<base::Findings> EntityRelations::checkReference(base::Field field, QString id) const
{
    const base::EntityTable *target = tableNamed(field.refersTo);
    Q_ASSERT_X(target, "refersTo", field.refersTo.constData());
    auto records = m_access->of(*target);
    const auto found = co_await records.find(id);
    const QVariantMap arguments {{u"field"_s, base::translated(field.label)}, {u"id"_s, id}};
    const QString reference = QString::fromLatin1(field.reference);
    if (!found && found.error().kind == base::ErrorKind::NotFound) {
        co_return base::Findings {
            base::makeFinding(base::Severity::Error, "relation.unknown", arguments, reference, field.name)};
    }
    if (!found) {
        co_return found.error();
    }
    if ((*found)->isRetired()) {
        co_return base::Findings {
            base::makeFinding(base::Severity::Error, "relation.retired", arguments, reference, field.name)};
    }
    co_return base::Findings();
}

base::Job<base::Findings> EntityRelations::checkIdentity(base::Record record) const
{
    const base::Field *field = identityField(m_table);
    const QString value = field ? field->read(*record).toString() : QString();
    if (value.isEmpty()) {
        co_return base::Findings();
    }
    store::ListQuery query;
    query.equals = {{QString::fromLatin1(field->name), value}};
    query.limit = 2;
    if (const base::Field *place = m_table.field("miljoeId")) {
        query.equals.insert(u"miljoeId"_s, place->read(*record)); // one person may be known in several environments
    }
    auto records = m_access->of(m_table);
    const auto page = co_await records.list(query);
    if (!page) {
        co_return page.error();
    }
    for (const auto &other : page->records) {
        if (other->id != record->id) {
            co_return base::Findings {base::makeFinding(base::Severity::Error, "record.taken",
                                                        {{u"field"_s, base::translated(field->label)},
                                                         {u"value"_s, field->show(*record)},
                                                         {u"other"_s, m_table.title(*other)}},
                                                        QString::fromLatin1(field->reference), field->name)};
        }
    }
    co_return base::Findings();
}

base::Findings EntityRelations::checkDemo(const base::Entity &record) const
{
    if (!m_access->store->isDemo() || m_table.name != domain::miljoeTable().name
        || static_cast<const domain::Miljoe &>(record).art == domain::MiljoeArt::LokalPlatform) {
        return {};
    }
    return {base::makeFinding(base::Severity::Error, "miljoe.demo", {}, {}, "art")};
}

base::Job<> EntityRelations::mayRetire(QString id) const
{
    for (const base::EntityTable *table : administeredTables()) {
        for (const auto &field : table->fields) {
            if (field.refersTo != m_table.name) {
                continue;
            }
            store::ListQuery query;
            query.equals = {{QString::fromLatin1(field.name), id}};
            query.limit = 1;
            auto records = m_access->of(*table);
            const auto page = co_await records.list(query);
            if (!page) {
                co_return page.error();
            }
            if (!page->records.isEmpty()) {
                co_return base::failure(base::ErrorKind::Conflict, "record.needed",
                                        {{u"by"_s, table->title(*page->records.first())},
                                         {u"entity"_s, base::translated(table->singular)},
                                         {u"n"_s, int(page->total)}});
            }
        }
    }
    co_return base::Result<>();
}

} // namespace nemsms::usecases
