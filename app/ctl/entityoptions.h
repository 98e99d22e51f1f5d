// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/personalinput.h"
#include "base/fieldtable.h"

#include <map>

namespace nemsms::ctl {

/// Mobile numbers never stand on a command line, also those that are no person's: who reads the line cannot tell.
[[nodiscard]] bool isKeptFromArguments(const base::Field &field);

/// The options of create and revise, one for each field that a person may set.
struct EntityOptions {
    const base::EntityTable *table = nullptr;
    std::string id; ///< of revise
    std::string skabelon; ///< of create: code of a template whose values are taken where none is given
    qint64 version = 0; ///< of revise; 0 = the record's present one
    std::string why;    ///< for the history
    bool draft = false; ///< of create: keep it as a draft
    std::map<QByteArray, std::string> plain;
    std::map<QByteArray, CLI::Option *> given;
    std::map<QByteArray, PersonalInput> personal;

    void declare(CLI::App &verb, bool revising);
    /// What was given. Errors as PersonalInput::read().
    [[nodiscard]] base::Result<base::FieldValues> values() const;
};

} // namespace nemsms::ctl
