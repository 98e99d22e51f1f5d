// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "usecases/tidslinje.h"
#include "usecases/tjekrapport.h"

namespace nemsms::ctl {

/// What stands between a draft and the wire, line by line.
void printTjek(Output &out, const usecases::TjekRapport &report);
void printTidslinje(Output &out, const QList<usecases::TidslinjePunkt> &points);
/// Raw messages, masked.
void printUdvekslinger(Output &out, const QList<usecases::Udveksling> &exchanges);

/// Danish time, dd-MM-yyyy HH:mm:ss; empty for an invalid moment.
[[nodiscard]] QString danish(const QDateTime &moment);

} // namespace nemsms::ctl
