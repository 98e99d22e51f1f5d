// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/promoteplanner.h"

#include "base/ulid.h"
#include "domain/miljoenummer.h"
#include "usecases/promotejudge.h"
#include "usecases/recordkey.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

PromotePlanner::PromotePlanner(const RecordIndexes &records, PromoteOrder order, QDateTime now)
    : m_plan(std::make_shared<PromotePlan>()), m_now(std::move(now)),
      m_pairs((m_plan->records = records), (m_plan->order = std::move(order)))
{
    const auto known = [&](const base::EntityTable &table, const QString &id) {
        return records.value(table.name)->withId(id);
    };
    m_plan->fra = static_cast<const domain::Miljoe &>(*known(domain::miljoeTable(), m_plan->order.fraId));
    m_plan->til = static_cast<const domain::Miljoe &>(*known(domain::miljoeTable(), m_plan->order.tilId));
    m_plan->myndighed =
        static_cast<const domain::Myndighed &>(*known(domain::myndighedTable(), m_plan->order.myndighedId));
}

std::shared_ptr<const PromotePlan> PromotePlanner::plan()
{
    learnNumbers();
    for (const base::EntityTable *table : promotedTables()) {
        const auto sources = m_pairs.sources(table);
        for (const auto &source : sources) {
            addRow(*table, source);
        }
        addRest(*table);
    }
    for (const auto &number : domain::miljoenumre()) {
        m_plan->numbers += m_numbers.value(number.code).values();
    }
    choose();
    PromoteJudge(*m_plan).judge();
    return m_plan;
}

/// Records that are the same thing in both environments show which number stands for which.
void PromotePlanner::learnNumbers()
{
    for (const base::EntityTable *table : promotedTables()) {
        const auto sources = m_pairs.sources(table);
        for (const auto &source : sources) {
            const base::Record target = m_pairs.targetOf(source->id);
            if (!target) {
                m_newIds.insert(source->id, base::newUlid(m_now));
                continue;
            }
            for (const auto &field : table->fields) {
                const auto *number = domain::miljoenummerOf(table->name, field.name);
                const QString there = field.read(*target).toString();
                const QString here = field.read(*source).toString();
                if (!number || here.isEmpty() || there.isEmpty()) {
                    continue;
                }
                auto &learned = m_learned[number->code];
                learned.insert(here, learned.value(here, there) == there ? there : QString());
            }
        }
    }
}

void PromotePlanner::addRow(const base::EntityTable &table, const base::Record &source)
{
    PromoteRow row;
    row.id = source->id;
    row.table = &table;
    row.source = source;
    row.target = m_pairs.targetOf(source->id);
    const auto made = wanted(table, source, row.findings);
    if (!row.target) {
        row.state = PromoteState::New;
    } else if (table.values(*made) != table.values(*row.target) || !row.findings.isEmpty()) {
        row.state = PromoteState::Changed;
    }
    if (row.state != PromoteState::Same) {
        row.wanted = made;
    }
    m_plan->rows += row;
}

std::shared_ptr<base::Entity> PromotePlanner::wanted(const base::EntityTable &table, const base::Record &source,
                                                     base::Findings &findings)
{
    const base::Record target = m_pairs.targetOf(source->id);
    const auto made = target ? table.copy(*target) : table.make();
    if (!target) {
        made->id = m_newIds.value(source->id);
    }
    for (const auto &field : table.fields) {
        if (field.has(base::FieldFlag::ReadOnly) || (target && field.has(base::FieldFlag::Immutable))) {
            continue;
        }
        if (const auto carried = carry(table, field, *source, *made, !target); !carried) {
            findings += {base::Severity::Error, carried.error().message, field.name, QString::fromLatin1(field.reference)};
        }
    }
    return made;
}

base::Result<> PromotePlanner::carry(const base::EntityTable &table, const base::Field &field,
                                     const base::Entity &source, base::Entity &wanted, bool isNew)
{
    const QVariant value = field.read(source);
    if (const auto *number = domain::miljoenummerOf(table.name, field.name)) {
        note(table, field, source, isNew && field.has(base::FieldFlag::Required));
        const QString there = target(number->code, value.toString());
        return value.toString().isEmpty() || there.isEmpty() ? base::Result<>() : field.write(wanted, there);
    }
    if (domain::erMiljoeetsEget(table.name, field.name)) {
        return {};
    }
    if (!field.refersTo.isEmpty()) {
        return field.write(wanted, reference(field, value.toString()));
    }
    return field.write(wanted, value.isValid() ? value : QVariant(QString()));
}

QString PromotePlanner::reference(const base::Field &field, const QString &id) const
{
    if (field.refersTo == domain::miljoeTable().name) {
        return m_plan->order.tilId;
    }
    const QString made = m_newIds.value(id);
    return made.isEmpty() ? m_pairs.translated(id) : made;
}

QString PromotePlanner::target(const QByteArray &kind, const QString &source) const
{
    const QString said = m_plan->order.mapping.target(kind, source);
    return said.isEmpty() ? m_learned.value(kind).value(source) : said;
}

void PromotePlanner::note(const base::EntityTable &table, const base::Field &field, const base::Entity &source,
                          bool needed)
{
    const QByteArray kind = domain::miljoenummerOf(table.name, field.name)->code;
    const QString value = field.read(source).toString();
    if (value.isEmpty()) {
        return;
    }
    PromoteNumber &number = m_numbers[kind][value];
    number.kind = kind;
    number.source = value;
    number.target = target(kind, value);
    number.said = !m_plan->order.mapping.target(kind, value).isEmpty();
    number.needed = number.needed || needed;
    number.usedBy += base::translated(table.singular) + u' ' + table.title(source);
}

void PromotePlanner::addRest(const base::EntityTable &table)
{
    const auto targets = m_pairs.targets(&table);
    for (const auto &target : targets) {
        if (!m_pairs.isPaired(target->id)) {
            PromoteRow row;
            row.id = target->id;
            row.table = &table;
            row.state = PromoteState::OnlyInTarget;
            row.target = target;
            m_plan->rows += row;
        }
    }
}

void PromotePlanner::choose()
{
    for (auto &row : m_plan->rows) {
        row.chosen = row.canBeChosen() && (!m_plan->order.chosen || m_plan->order.chosen->contains(row.id));
        showFields(row);
    }
}

void PromotePlanner::showFields(PromoteRow &row) const
{
    if (!row.wanted) {
        return;
    }
    const auto shown = [&](const base::Field &field, const base::Entity &record) -> QString {
        const QString id = field.read(record).toString();
        if (field.refersTo.isEmpty() || id.isEmpty()) {
            return field.show(record);
        }
        for (const auto &other : m_plan->rows) {
            if (other.wanted && other.wanted->id == id) {
                return other.table->title(*other.wanted);
            }
        }
        const base::Record known = m_plan->records.value(field.refersTo)->withId(id);
        return known ? m_plan->records.value(field.refersTo)->table().title(*known) : id;
    };
    for (const auto &field : row.table->fields) {
        const QString before = row.target ? shown(field, *row.target) : QString();
        const QString after = shown(field, *row.wanted);
        const bool differs = row.target ? field.read(*row.target) != field.read(*row.wanted) : !after.isEmpty();
        if (differs && !field.has(base::FieldFlag::ReadOnly)) {
            row.fields += {&field, before, after};
        }
    }
}

} // namespace nemsms::usecases
