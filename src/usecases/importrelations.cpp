// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importrelations.h"

#include "usecases/recordplace.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::FieldFlag;
using base::Findings;
using base::makeFinding;
using base::Severity;

ImportRelations::ImportRelations(const ImportDraft &draft) : m_draft(draft)
{
    QSet<QString> revised; // they will have the values of their rows
    for (const ImportRow &row : draft.rows) {
        if (row.present) {
            revised.insert(row.present->id);
        }
        hold({row.wanted, row.number});
    }
    for (const auto &record : draft.records.value(draft.table->name)->records()) {
        if (record->isActive() && !revised.contains(record->id)) {
            hold({record, 0});
        }
    }
}

void ImportRelations::hold(const Holder &holder)
{
    for (const auto &field : m_draft.table->fields) {
        const QString value = holder.record && field.has(FieldFlag::Unique) ? field.read(*holder.record).toString()
                                                                             : QString();
        if (!value.isEmpty()) {
            m_holders[&field].insert(value, holder);
        }
    }
}

Findings ImportRelations::check(const ImportRow &row) const
{
    Findings found;
    for (const auto &field : m_draft.table->fields) {
        if (!field.refersTo.isEmpty()) {
            found += checkReference(field, *row.wanted);
        }
        if (field.has(FieldFlag::Unique)) {
            found += checkUnique(field, row);
        }
    }
    if (m_draft.table->name == domain::gruppetilknytningTable().name) {
        found += checkTilknytning(*row.wanted);
    }
    if (m_draft.demoStore && m_draft.table->name == domain::miljoeTable().name
        && static_cast<const domain::Miljoe &>(*row.wanted).art != domain::MiljoeArt::LokalPlatform) {
        found += makeFinding(Severity::Error, "miljoe.demo", {}, {}, "art");
    }
    return found;
}

Findings ImportRelations::checkReference(const base::Field &field, const base::Entity &record) const
{
    const QString id = field.read(record).toString();
    const auto index = m_draft.records.value(field.refersTo);
    if (id.isEmpty() || !index) {
        return {};
    }
    const base::Record meant = index->withId(id);
    const char *code = !meant ? "relation.unknown"
        : meant->isRetired() ? "relation.retired"
        : meant->draft && !record.draft ? "relation.draft" : nullptr;
    if (!code) {
        return {};
    }
    return {makeFinding(Severity::Error, code,
                        {{u"field"_s, base::translated(field.label)}, {u"id"_s, meant ? index->nameOf(id) : id}},
                        QString::fromLatin1(field.reference), field.name)};
}

Findings ImportRelations::checkUnique(const base::Field &field, const ImportRow &row) const
{
    const auto holders = m_holders.constFind(&field);
    const QString value = field.read(*row.wanted).toString();
    if (holders == m_holders.cend() || value.isEmpty()) {
        return {};
    }
    const QString place = placeOf(*m_draft.table, *row.wanted, m_draft.records);
    const QVariantMap about {{u"field"_s, base::translated(field.label)}, {u"value"_s, field.show(*row.wanted)}};
    for (auto other = holders->constFind(value); other != holders->cend() && other.key() == value; ++other) {
        if (other->row >= row.number || !standTogether(place, placeOf(*m_draft.table, *other->record, m_draft.records))) {
            continue;
        }
        QVariantMap arguments = about;
        arguments.insert(other->row ? u"row"_s : u"other"_s,
                         other->row ? QVariant(other->row) : QVariant(m_draft.table->title(*other->record)));
        return {makeFinding(Severity::Error, other->row ? "import.value.twice" : "record.taken", arguments,
                            QString::fromLatin1(field.reference), field.name)};
    }
    return {};
}

Findings ImportRelations::checkTilknytning(const base::Entity &record) const
{
    const auto &link = static_cast<const domain::Gruppetilknytning &>(record);
    const auto materialer = m_draft.records.value(domain::materialeTable().name);
    const auto grupper = m_draft.records.value(domain::tilmeldingsgruppeTable().name);
    const base::Record materiale = materialer ? materialer->withId(link.materialeId) : nullptr;
    const base::Record gruppe = grupper ? grupper->withId(link.tilmeldingsgruppeId) : nullptr;
    return materiale && gruppe ? domain::checkTilknytning(static_cast<const domain::Materiale &>(*materiale),
                                                          static_cast<const domain::Tilmeldingsgruppe &>(*gruppe))
                               : Findings();
}

} // namespace nemsms::usecases
