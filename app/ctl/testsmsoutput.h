// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "usecases/timeline.h"
#include "usecases/checkreport.h"

namespace nemsms::ctl {

/// What stands between a draft and the wire, line by line.
void printCheck(Output &out, const usecases::CheckReport &report, const QJsonObject &environment);
void printTimeline(Output &out, const QList<usecases::TimelinePoint> &points);
/// Raw messages, masked.
void printExchanges(Output &out, const QList<usecases::Udveksling> &exchanges);

/// Danish time, dd-MM-yyyy HH:mm:ss; empty for an invalid moment.
[[nodiscard]] QString danish(const QDateTime &moment);

} // namespace nemsms::ctl
