// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "security/tlsidentity.h"

#include <QVariantMap>
#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// The certificate with its private key out of the store: given together with one row in the audit log that tells what
/// for (`purpose`). NotFound certifikat.notimported and certifikat.nokey.
[[nodiscard]] base::Job<security::TlsIdentity> useCertifikat(std::shared_ptr<StoreAccess> access, QString certifikatId,
                                                             QVariantMap purpose);

} // namespace nemsms::usecases
