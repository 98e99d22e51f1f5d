// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "base/result.h"

#include <QString>
#include <string>

namespace nemsms::ctl {

/// A value that may not stand on the command line: `--<name>-stdin` reads its first line from standard input,
/// `--<name>-fil FILE` from a file. `--<name> VALUE` is there to explain that.
struct PersonalInput {
    std::string refused;
    std::string file;
    bool standardInput = false;

    void declare(CLI::App &verb, const std::string &name, const std::string &purpose);
    [[nodiscard]] bool isGiven() const { return standardInput || !file.empty(); }
    /// Empty when it was not given. Usage command.personal when it stands on the command line; NotFound when the file
    /// cannot be read.
    [[nodiscard]] base::Result<QString> read() const;
};

} // namespace nemsms::ctl
