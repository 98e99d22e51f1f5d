// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importjudge.h"

#include "usecases/importcell.h"
#include "usecases/importrelations.h"
#include "usecases/judgederror.h"
#include "usecases/recordplace.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::makeFinding;
using base::Severity;

namespace {

bool stops(const QList<ImportFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const ImportFinding &found) {
        return found.finding.severity == Severity::Error;
    });
}

bool sameValues(const base::EntityTable &table, const base::Entity &one, const base::Entity &other)
{
    return std::all_of(table.fields.cbegin(), table.fields.cend(), [&](const base::Field &field) {
        return field.read(one) == field.read(other);
    });
}

} // namespace

ImportJudge::ImportJudge(ImportDraft &draft, const FieldWords &words)
    : m_draft(draft), m_words(words), m_key(businessKeyFields(*draft.table))
{
}

base::Result<> ImportJudge::judge(std::stop_token stop, SheetProgress *progress)
{
    int done = 0;
    for (ImportRow &row : m_draft.rows) {
        if (stop.stop_requested()) {
            return stoppedByPerson();
        }
        judgeRow(row);
        progress->rows = ++done;
    }
    const ImportRelations relations(m_draft);
    for (ImportRow &row : m_draft.rows) {
        if (stop.stop_requested()) {
            return stoppedByPerson();
        }
        settle(row, relations);
    }
    count();
    return {};
}

void ImportJudge::judgeRow(ImportRow &row)
{
    row.findings.clear();
    row.present = nullptr;
    row.wanted = nullptr;
    row.action = ImportAction::Wrong;
    if (row.hidden) {
        add(row, -1, makeFinding(Severity::Warning, "import.row.hidden"));
    }
    const auto fresh = m_draft.table->make();
    assign(row, *fresh, false);
    findPresent(row, *fresh);
    if (!row.present) {
        keep(row, fresh);
        return;
    }
    // What the file does not speak of stays as it is; so the values are written over the record that is there.
    row.findings.removeIf([](const ImportFinding &found) { return !found.finding.field.isEmpty(); });
    const auto revised = m_draft.table->copy(*row.present);
    assign(row, *revised, true);
    keep(row, revised);
}

void ImportJudge::assign(ImportRow &row, base::Entity &record, bool revising)
{
    for (int i = 0; i < m_draft.columns.size(); ++i) {
        const base::Field *field = m_draft.columns.at(i).field;
        if (!field) {
            continue;
        }
        const CellVerdict verdict = judgeCell(*field, row.values.at(i), m_words, m_draft.records);
        if (verdict.finding) {
            add(row, i, *verdict.finding);
        }
        const bool absent = !verdict.value.isValid();
        const bool keepsDefault = absent && !revising && field->kind == base::FieldKind::Choice;
        if (verdict.stops() || keepsDefault) {
            continue;
        }
        const QVariant before = field->read(record);
        if (const auto written = field->write(record, absent ? QVariant(QString()) : verdict.value); !written) {
            add(row, i, {Severity::Error, written.error().message, field->name, QString::fromLatin1(field->reference)});
        } else if (revising && field->has(base::FieldFlag::Immutable) && field->read(record) != before) {
            add(row, i, makeFinding(Severity::Error, "field.fixed", {{u"field"_s, base::translated(field->label)}}, {},
                                    field->name));
        }
    }
}

void ImportJudge::findPresent(ImportRow &row, const base::Entity &fresh)
{
    const QString key = businessKey(m_key, fresh);
    if (m_key.isEmpty() || m_key.first()->read(fresh).toString().isEmpty()) {
        return; // the required fields tell
    }
    const int column = columnOf(m_key.first()->name);
    const QString place = placeOf(*m_draft.table, fresh, m_draft.records);
    for (auto other = m_rowsByKey.constFind(key); other != m_rowsByKey.cend() && other.key() == key; ++other) {
        if (other->second == place) {
            add(row, column, makeFinding(Severity::Error, "import.row.twice", {{u"row"_s, other->first}}));
            return;
        }
    }
    m_rowsByKey.insert(key, {row.number, place});
    auto found = m_draft.records.value(m_draft.table->name)->withKey(key);
    found.removeIf([&](const base::Record &record) {
        return !standTogether(place, placeOf(*m_draft.table, *record, m_draft.records));
    });
    if (found.size() > 1) {
        add(row, column, makeFinding(Severity::Error, "import.row.several", {{u"count"_s, found.size()}}));
    } else if (found.size() == 1) {
        row.present = found.first();
    }
}

void ImportJudge::keep(ImportRow &row, const std::shared_ptr<base::Entity> &record)
{
    const base::Findings own = m_draft.table->validate(*record);
    addUntold(row, record->draft ? asDraft(own) : own);
    row.wanted = record;
}

void ImportJudge::addUntold(ImportRow &row, const base::Findings &findings) const
{
    for (const auto &finding : findings) {
        const bool told = std::any_of(row.findings.cbegin(), row.findings.cend(), [&](const ImportFinding &found) {
            const bool sameRow = finding.message.code == "import.value.twice"
                && found.finding.message.code == "import.row.twice";
            return sameRow || (!finding.field.isEmpty() && found.finding.field == finding.field
                               && found.finding.severity == Severity::Error);
        });
        if (!told) { // a value that could not be read is not missing besides
            add(row, columnOf(finding.field), finding);
        }
    }
}

void ImportJudge::settle(ImportRow &row, const ImportRelations &relations)
{
    const base::Findings related = relations.check(row);
    addUntold(row, row.wanted->draft ? asDraft(related) : related);
    row.action = stops(row.findings) ? ImportAction::Wrong
        : !row.present ? ImportAction::Create
        : sameValues(*m_draft.table, *row.present, *row.wanted) ? ImportAction::Unchanged : ImportAction::Revise;
}

/// `column` counts in the draft's columns; the finding says where that is in the file.
void ImportJudge::add(ImportRow &row, int column, base::Finding finding) const
{
    ImportFinding made {row.number, -1, {}, std::move(finding)};
    if (column >= 0) {
        made.column = m_draft.columns.at(column).column;
        made.value = shownCell(m_draft.columns.at(column).field, row.values.at(column).text);
    }
    row.findings += std::move(made);
}

int ImportJudge::columnOf(const QByteArray &field) const
{
    for (int i = 0; i < m_draft.columns.size(); ++i) {
        if (m_draft.columns.at(i).field && m_draft.columns.at(i).field->name == field) {
            return i;
        }
    }
    return -1;
}

void ImportJudge::count()
{
    ImportCounts counts;
    const auto weigh = [&](const QList<ImportFinding> &findings) {
        for (const auto &found : findings) {
            counts.errors += found.finding.severity == Severity::Error ? 1 : 0;
            counts.warnings += found.finding.severity == Severity::Warning ? 1 : 0;
        }
    };
    weigh(m_draft.findings);
    for (const ImportRow &row : std::as_const(m_draft.rows)) {
        weigh(row.findings);
        switch (row.action) {
        case ImportAction::Create: ++counts.created; break;
        case ImportAction::Revise: ++counts.revised; break;
        case ImportAction::Unchanged: ++counts.unchanged; break;
        case ImportAction::Wrong: ++counts.wrong; break;
        }
    }
    m_draft.counts = counts;
}

} // namespace nemsms::usecases
