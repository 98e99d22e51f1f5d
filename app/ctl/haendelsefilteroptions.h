// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/personalinput.h"
#include "usecases/haendelseverbs.h"

#include <CLI/CLI.hpp>

namespace nemsms::ctl {

/// The filters of a list of events as options of a verb.
struct HaendelseFilterOptions {
    std::string kind;
    std::string cvr;
    std::string from;
    std::string until;
    PersonalInput number;
    bool unseen = false;
    int limit = 200;
};

void declareHaendelseFilter(CLI::App &verb, HaendelseFilterOptions &options);
/// Usage command.haendelse.time; errors of PersonalInput.
[[nodiscard]] base::Result<usecases::HaendelseFilter> readHaendelseFilter(const HaendelseFilterOptions &options);
/// A day (Danish time) or a moment in ISO 8601; empty gives an invalid moment. Usage command.haendelse.time.
[[nodiscard]] base::Result<QDateTime> readMoment(const std::string &text);

} // namespace nemsms::ctl
