// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"

namespace nemsms::usecases {
struct HaendelseDetail;
struct HaendelseLine;
struct QuarantineLine;
}

namespace nemsms::ctl {

/// One event: time, sentence, and its id.
void printHaendelse(Output &out, const usecases::HaendelseLine &line);
/// With its envelope as a tree; the message itself in JSON.
void printHaendelseDetail(Output &out, const usecases::HaendelseDetail &detail);
void printQuarantine(Output &out, const usecases::QuarantineLine &line);

} // namespace nemsms::ctl
