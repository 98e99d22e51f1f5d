// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "app/ctl/referencetitles.h"
#include "usecases/entityverbs.h"

namespace nemsms::ctl {

/// One object a revision: {changeSet, kind, records, version, time, actor, program, why, livsfase: [before, after],
/// fields: [{field, before, after}], undoes, undoneBy}; personal values are masked. People read the names of
/// what is referred to, programs its ids.
void printRevision(Output &out, const base::EntityTable &table, const usecases::Revision &revision,
                   const ReferenceTitles &titles);
/// {portal, dated, source, reconstructed, lines: [{step, label, field, value}]}
void printPortalark(Output &out, const usecases::Portalark &ark);

} // namespace nemsms::ctl
