// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace nemsms::terminal {

/// Whether this is a failure that operations should see without the person's telling: the key or the keychain cannot be
/// had, or something inside went wrong. Wrong input, a refusal and a line that is down are the person's own business.
[[nodiscard]] bool concernsOperations(const base::Error &error);

/// Writes the error's code and its sentence's places to the system's log: the Windows event log (source = the program's
/// name), syslog elsewhere. In English, so that one search finds it on every machine; never personal data, since no error
/// of these kinds carries any. A system without such a log is passed by.
void tellOperations(const char *program, const base::Error &error);

} // namespace nemsms::terminal
