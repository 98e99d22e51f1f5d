// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/tlsidentity.h"

static_assert(std::is_copy_constructible_v<nemsms::security::TlsIdentity>, "jobs copy what they carry");
