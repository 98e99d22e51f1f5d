// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/certifikatbrug.h"

#include "store/certifikatkeystore.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

base::Job<security::TlsIdentity> useCertifikat(std::shared_ptr<StoreAccess> access, QString certifikatId,
                                               QVariantMap purpose)
{
    const auto held = access->hold();
    store::CertifikatKeyStore keys(*access->store);
    const store::Actor actor = access->actor;
    const auto kept = co_await keys.use(certifikatId, purpose, actor);
    if (!kept) {
        co_return kept.error();
    }
    security::TlsIdentity identity;
    identity.certificatePem = kept->certificatePem;
    identity.chainPem = kept->chainPem;
    identity.keyPem = kept->keyPem;
    co_return identity;
}

} // namespace nemsms::usecases
