// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/coredump.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace nemsms::base {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0) {
        qWarning("A crash of this program may leave its memory in a core file: the limit could not be set.");
    }
#endif
}

} // namespace nemsms::base
