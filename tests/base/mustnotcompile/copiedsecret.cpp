// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

nemsms::base::Secret caller(const nemsms::base::Secret &secret)
{
#ifndef NEMSMS_FIXED
    return secret;
#else
    return secret.duplicate();
#endif
}
