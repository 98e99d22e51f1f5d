// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/forventning.h"

#include <QList>

namespace nemsms::usecases {

/// One step of a test plan as its file has it.
struct PlanLinje {
    int row = 0;        ///< in the file, 1 = the first
    QString trin;       ///< what the step is called
    QString testperson; ///< name of a stored test person; or
    QString modtager;   ///< CPR or CVR, on the local platform only
    QString materiale;  ///< MaterialeID or name; empty = that of the run
    QString rute;       ///< empty = that of the run
    QString tekst;
    domain::Forventning forventet;
};

/// A test plan: the steps of a file, in its order.
struct PlanFil {
    QString navn;      ///< the file's name without its ending
    QByteArray sha256; ///< of the file, hexadecimal: the report names what was run
    QList<PlanLinje> linjer;
};

/// Reads xlsx or CSV with the columns Trin, Testperson or Modtager, Tekst, Forventet and, when wanted, Materiale and Rute.
/// InvalidInput plan.header (Tekst or the recipient is missing), plan.norows, plan.step with the row as the cause's
/// argument, and the errors of sheets. At most 1,000 steps: plan.limit. To be run off the main thread.
[[nodiscard]] base::Result<PlanFil> readPlanFil(const QString &path);

} // namespace nemsms::usecases
