// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/promoteplan.h"

#include "usecases/storeaccess.h"

#include <algorithm>

namespace nemsms::usecases {

QByteArray toCode(PromoteState state)
{
    switch (state) {
    case PromoteState::New:
        return "new";
    case PromoteState::Changed:
        return "changed";
    case PromoteState::Same:
        return "same";
    case PromoteState::OnlyInTarget:
        return "only-in-target";
    }
    Q_UNREACHABLE();
}

int PromotePlan::count(PromoteState state) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [&](const PromoteRow &row) { return row.state == state; }));
}

int PromotePlan::chosen() const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [](const PromoteRow &row) { return row.chosen; }));
}

int PromotePlan::errors() const
{
    int errors = 0;
    for (const auto &row : rows) {
        errors += int(std::count_if(row.findings.cbegin(), row.findings.cend(), [&](const base::Finding &finding) {
            return row.chosen && finding.severity == base::Severity::Error;
        }));
    }
    return errors;
}

QList<store::RecordChange> PromotePlan::changes() const
{
    QList<store::RecordChange> changes;
    for (const auto &row : rows) {
        if (row.chosen) {
            changes += row.target ? store::RecordChange::revise(*row.table, row.wanted)
                                  : store::RecordChange::create(*row.table, row.wanted);
        }
    }
    return changes;
}

const QList<const base::EntityTable *> &promotedTables()
{
    static const QList<const base::EntityTable *> tables {
        &domain::certifikatTable(),        &domain::afsendersystemTable(),
        &domain::registerTable(),          &domain::materialeTable(),
        &domain::tilmeldingsgruppeTable(), &domain::gruppetilknytningTable(),
        &domain::forsendelsestypeTable(),  &domain::serviceaftaleTable()};
    return tables;
}

} // namespace nemsms::usecases
