// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace nemsms::ctl {

/// Command lines stand in process lists and shell histories, so no verb but `check` takes a CPR or mobile number as an
/// argument: Usage command.personal. `arguments` without the program's name. Every spelling that Cpr
/// and Mobilnummer read is refused, alone or within a text. Let through are values of options for identifiers (SysID,
/// UUID, MaterialeID, CVR, EAN, an organisation's telephone) and counts, dates, and numbers that are no CPR number; eight
/// digits without a country code are a mobile number on lines about people (sms, tilmelding, telefon, testperson);
/// elsewhere they are one beside other words unless they are a CVR, and alone a number by which records are found.
[[nodiscard]] base::Result<> refusePersonalArguments(const QStringList &arguments);

} // namespace nemsms::ctl
