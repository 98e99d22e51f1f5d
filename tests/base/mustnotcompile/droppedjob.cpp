// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/job.h"

nemsms::base::Job<int> work();

nemsms::base::Job<int> caller()
{
#ifndef NEMSMS_FIXED
    work();
#endif
    co_return 1;
}
