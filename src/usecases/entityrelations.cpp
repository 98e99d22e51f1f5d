// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/entityrelations.h"

#include "usecases/recordtitle.h"
#include "usecases/storeaccess.h"

#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

const base::Field *identityField(const base::EntityTable &table)
{
    const auto found = std::find_if(table.fields.cbegin(), table.fields.cend(), [](const base::Field &field) {
        return field.has(base::FieldFlag::Unique) && field.has(base::FieldFlag::Required);
    });
    return found == table.fields.cend() ? nullptr : &*found;
}

base::Error draftRefused(const base::EntityTable &table, const base::Entity &record)
{
    return base::failure(base::ErrorKind::Conflict, "record.draft",
                         {{u"entity"_s, base::translated(table.singular)}, {u"name"_s, table.title(record)}});
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
    for (const auto &field : m_table.fields) {
        if (!field.has(base::FieldFlag::Unique)) {
            continue;
        }
        const auto unique = co_await checkUnique(record, field);
        if (!unique) {
            co_return unique.error();
        }
        findings += *unique;
    }
    if (m_table.name == domain::gruppetilknytningTable().name) {
        const auto link = co_await checkTilknytning(record);
        if (!link) {
            co_return link.error();
        }
        findings += *link;
    }
    co_return findings;
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
    if ((*found)->draft) {
        co_return base::Findings {
            base::makeFinding(base::Severity::Error, "relation.draft", arguments, reference, field.name)};
    }
    co_return base::Findings();
}

base::Job<base::Findings> EntityRelations::checkUnique(base::Record record, base::Field field) const
{
    const QString value = field.read(*record).toString();
    if (value.isEmpty()) {
        co_return base::Findings();
    }
    store::ListQuery query;
    query.equals = {{QString::fromLatin1(field.name), value}};
    const auto place = co_await placeOf(record);
    if (!place) {
        co_return place.error();
    }
    auto records = m_access->of(m_table);
    const auto page = co_await records.list(query);
    if (!page) {
        co_return page.error();
    }
    for (const auto &other : page->records) {
        const auto otherPlace = co_await placeOf(other);
        if (!otherPlace) {
            co_return otherPlace.error();
        }
        // A record that belongs to no environment belongs to every one.
        const bool together = place->isEmpty() || otherPlace->isEmpty() || *place == *otherPlace;
        if (other->id != record->id && together) {
            co_return base::Findings {base::makeFinding(base::Severity::Error, "record.taken",
                                                        {{u"field"_s, base::translated(field.label)},
                                                         {u"value"_s, field.show(*record)},
                                                         {u"other"_s, m_table.title(*other)}},
                                                        QString::fromLatin1(field.reference), field.name)};
        }
    }
    co_return base::Findings();
}

base::Job<QString> EntityRelations::placeOf(base::Record record) const
{
    if (const base::Field *place = m_table.field("miljoeId")) {
        co_return place->read(*record).toString();
    }
    if (m_table.name == domain::materialeTable().name) {
        const QString systemId = static_cast<const domain::Materiale &>(*record).afsendersystemId;
        const auto system = co_await fetch<domain::Afsendersystem>(m_access, systemId);
        co_return system ? system->miljoeId : QString(); // a missing one is told by checkReference()
    }
    co_return QString();
}

base::Job<base::Findings> EntityRelations::checkTilknytning(base::Record record) const
{
    const auto &link = static_cast<const domain::Gruppetilknytning &>(*record);
    const QString materialeId = link.materialeId;
    const QString gruppeId = link.tilmeldingsgruppeId;
    const auto materiale = co_await fetch<domain::Materiale>(m_access, materialeId);
    const auto gruppe = co_await fetch<domain::Tilmeldingsgruppe>(m_access, gruppeId);
    if (!materiale || !gruppe) {
        co_return base::Findings(); // told by checkReference()
    }
    base::Findings found = domain::checkTilknytning(*materiale, *gruppe);
    ListQuery query;
    query.equals = {{u"materialeId"_s, materialeId}, {u"tilmeldingsgruppeId"_s, gruppeId}};
    const auto same = co_await fetchAll<domain::Gruppetilknytning>(m_access, query);
    if (!same) {
        co_return same.error();
    }
    const QString id = link.id;
    if (std::any_of(same->cbegin(), same->cend(),
                    [&](const domain::Gruppetilknytning &other) { return other.id != id; })) {
        found += base::makeFinding(base::Severity::Error, "gruppetilknytning.findes",
                                   {{u"materiale"_s, materiale->navn}, {u"gruppe"_s, gruppe->navn}},
                                   u"SF2250 TS104"_s, "tilmeldingsgruppeId");
    }
    co_return found;
}

base::Findings EntityRelations::checkDemo(const base::Entity &record) const
{
    if (!m_access->store->isDemo() || m_table.name != domain::miljoeTable().name
        || static_cast<const domain::Miljoe &>(record).art == domain::MiljoeArt::LokalPlatform) {
        return {};
    }
    return {base::makeFinding(base::Severity::Error, "miljoe.demo", {}, {}, "art")};
}

base::Job<> EntityRelations::letGo(const base::EntityTable *table, QByteArray field, QString id,
                                   QSet<QString> leaving) const
{
    store::ListQuery query;
    query.equals = {{QString::fromLatin1(field), id}};
    auto records = m_access->of(*table);
    do {
        const auto page = co_await records.list(query);
        if (!page) {
            co_return page.error();
        }
        for (const auto &record : page->records) {
            if (!leaving.contains(record->id)) {
                const auto by = co_await titleOf(m_access, table, record);
                if (!by) {
                    co_return by.error();
                }
                co_return base::failure(base::ErrorKind::Conflict, "record.needed",
                                        {{u"by"_s, *by},
                                         {u"entity"_s, base::translated(table->singular)},
                                         {u"n"_s, int(page->total)}});
            }
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    co_return base::Result<>();
}

base::Job<> EntityRelations::mayRetire(QString id, QSet<QString> leaving) const
{
    for (const base::EntityTable *table : administeredTables()) {
        for (const auto &field : table->fields) {
            if (field.refersTo != m_table.name) {
                continue;
            }
            const auto free = co_await letGo(table, field.name, id, leaving);
            if (!free) {
                co_return free.error();
            }
        }
    }
    co_return base::Result<>();
}

} // namespace nemsms::usecases
