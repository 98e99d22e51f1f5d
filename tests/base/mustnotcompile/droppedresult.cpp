// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

nemsms::base::Result<int> work();

void caller()
{
#ifndef NEMSMS_FIXED
    work();
#endif
}
