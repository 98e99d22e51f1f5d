// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/promotejudge.h"

#include "domain/gruppetilknytning.h"
#include "domain/materiale.h"
#include "domain/miljoenummer.h"
#include "domain/tilmeldingsgruppe.h"
#include "usecases/recordplace.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::makeFinding;
using base::Severity;

namespace {

QVariantMap aboutNumber(const base::Field &field, const QString &value, const PromotePlan &plan)
{
    return {{u"field"_s, base::translated(field.label)}, {u"value"_s, value}, {u"fra"_s, plan.fra.navn},
            {u"til"_s, plan.til.navn}};
}

} // namespace

PromoteJudge::PromoteJudge(PromotePlan &plan) : m_plan(plan)
{
    for (const auto &row : std::as_const(plan.rows)) {
        if (row.chosen) {
            m_chosen.insert(row.wanted->id, row.wanted);
        } else if (row.state == PromoteState::New) {
            m_left.insert(row.wanted->id, &row);
        }
    }
    for (const base::EntityTable *table : promotedTables()) {
        const auto add = [&](const base::Record &record) {
            for (const auto &field : table->fields) {
                if (field.has(base::FieldFlag::Unique)) {
                    m_values[table->name + '.' + field.name].insert(field.read(*record).toString(), record->id);
                }
            }
        };
        for (const auto &record : plan.records.value(table->name)->records()) {
            const QString place = placeOf(*table, *record, plan.records);
            if (!record->isRetired() && !m_chosen.contains(record->id) && (place.isEmpty() || place == plan.til.id)) {
                add(record);
            }
        }
        for (const auto &row : std::as_const(plan.rows)) {
            if (row.chosen && row.table == table) {
                add(row.wanted);
            }
        }
    }
}

void PromoteJudge::judge()
{
    for (auto &row : m_plan.rows) {
        if (row.chosen) {
            judgeRow(row);
        } else {
            row.findings.clear();
        }
    }
}

void PromoteJudge::judgeRow(PromoteRow &row) const
{
    QSet<QByteArray> told;
    for (const auto &finding : std::as_const(row.findings)) {
        told.insert(finding.field); // a value that could not be taken is not missing besides
    }
    judgeNumbers(row, told);
    judgeReferences(row);
    judgeUnique(row);
    judgeLink(row);
    const auto own = row.table->validate(*row.wanted);
    for (const auto &finding : own) {
        if (!told.contains(finding.field) || finding.message.code != "field.required") {
            row.findings += finding;
        }
    }
    if (row.wanted->draft) { // a draft in the target stays one, and may be incomplete
        for (auto &finding : row.findings) {
            finding.severity = std::min(finding.severity, Severity::Warning);
        }
    }
}

void PromoteJudge::judgeNumbers(PromoteRow &row, QSet<QByteArray> &told) const
{
    for (const auto &field : row.table->fields) {
        const auto *number = domain::miljoenummerOf(row.table->name, field.name);
        const QString here = number ? field.read(*row.source).toString() : QString();
        if (here.isEmpty() || told.contains(field.name)) {
            continue;
        }
        const QVariantMap about = aboutNumber(field, here, m_plan);
        const QString there = field.read(*row.wanted).toString();
        const QString reference = QString::fromLatin1(field.reference);
        if (there.isEmpty() && field.has(base::FieldFlag::Required)) {
            told.insert(field.name);
            row.findings += makeFinding(Severity::Error, "promote.asked", about, reference, field.name);
        } else if (there.isEmpty()) {
            row.findings += makeFinding(Severity::Hint, "promote.left", about, reference, field.name);
        } else if (number->eneste && there == here) {
            row.findings += makeFinding(Severity::Warning, "promote.same", about, reference, field.name);
        }
    }
}

void PromoteJudge::judgeReferences(PromoteRow &row) const
{
    for (const auto &field : row.table->fields) {
        const QString id = field.read(*row.wanted).toString();
        if (field.refersTo.isEmpty() || id.isEmpty()) {
            continue;
        }
        const QString label = base::translated(field.label);
        const QString reference = QString::fromLatin1(field.reference);
        const auto stop = [&](const char *code, QVariantMap about) {
            about.insert(u"field"_s, label);
            about.insert(u"til"_s, m_plan.til.navn);
            row.findings += makeFinding(Severity::Error, code, about, reference, field.name);
        };
        if (const auto *left = m_left.value(id)) {
            stop("promote.unchosen", {{u"name"_s, left->table->title(*left->source)}});
            continue;
        }
        const base::Record stands = standing(field.refersTo, id);
        if (!stands || stands->isRetired()) {
            stop("promote.gone", {{u"name"_s, stands ? m_plan.records.value(field.refersTo)->table().title(*stands) : id}});
            continue;
        }
        const auto &table = m_plan.records.value(field.refersTo)->table();
        const QString place = m_chosen.contains(id) ? m_plan.til.id : placeOf(table, *stands, m_plan.records);
        if (!place.isEmpty() && place != m_plan.til.id) {
            stop("promote.elsewhere", {{u"name"_s, table.title(*stands)}});
        } else if (stands->draft && !row.wanted->draft) {
            stop("relation.draft", {{u"id"_s, table.title(*stands)}});
        }
    }
}

void PromoteJudge::judgeUnique(PromoteRow &row) const
{
    for (const auto &field : row.table->fields) {
        const QString value = field.has(base::FieldFlag::Unique) ? field.read(*row.wanted).toString() : QString();
        if (value.isEmpty()) {
            continue;
        }
        const auto holders = m_values.value(row.table->name + '.' + field.name).values(value);
        for (const auto &id : holders) {
            const base::Record other = id == row.wanted->id ? nullptr : standing(row.table->name, id);
            if (other) {
                row.findings += makeFinding(Severity::Error, "record.taken",
                                            {{u"field"_s, base::translated(field.label)},
                                             {u"value"_s, field.show(*row.wanted)},
                                             {u"other"_s, row.table->title(*other)}},
                                            QString::fromLatin1(field.reference), field.name);
                break;
            }
        }
    }
}

void PromoteJudge::judgeLink(PromoteRow &row) const
{
    if (row.table != &domain::gruppetilknytningTable()) {
        return;
    }
    const auto &link = static_cast<const domain::Gruppetilknytning &>(*row.wanted);
    const base::Record materiale = standing("materiale", link.materialeId);
    const base::Record gruppe = standing("tilmeldingsgruppe", link.tilmeldingsgruppeId);
    if (materiale && gruppe) {
        row.findings += domain::checkTilknytning(static_cast<const domain::Materiale &>(*materiale),
                                                 static_cast<const domain::Tilmeldingsgruppe &>(*gruppe));
    }
}

base::Record PromoteJudge::standing(const QByteArray &entity, const QString &id) const
{
    const base::Record chosen = m_chosen.value(id);
    return chosen ? chosen : m_plan.records.value(entity)->withId(id);
}

} // namespace nemsms::usecases
