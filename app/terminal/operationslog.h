// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace nemsms::terminal {

/// Writes a failure that operations should see without the person's telling to the system's log: the key or the keychain
/// cannot be had, or something inside went wrong. Wrong input, a refusal and a line that is down are the person's own
/// business and passed by. The log is the Windows event log (source = the program's name), syslog elsewhere; a system
/// without one is passed by. The line is the error's code and its sentence's places, so that one search finds it on every
/// machine; never personal data, since no error of these kinds carries any.
void tellOperations(const char *program, const base::Error &error);

} // namespace nemsms::terminal
