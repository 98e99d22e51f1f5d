// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/secret.h"
#include "store/storetypes.h"

#include <QSet>
#include <memory>

namespace nemsms::store {

class Store;

/// What was imported of a certificate.
struct KeptCertifikat {
    QByteArray certificatePem;
    QByteArray chainPem;                  ///< intermediates and root in order; may be empty
    std::shared_ptr<base::Secret> keyPem; ///< unencrypted PKCS#8, in memory only; null = there is none, or it was not asked for
};

/// Certificates with their private keys, each sealed under the store's own key and bound to its record, so that it can
/// neither be read nor moved without it.
class CertifikatKeyStore
{
public:
    explicit CertifikatKeyStore(Store &store);

    /// In the place of what was imported before; a certificate without a key leaves a key of the same certificate where
    /// it is. One audit row certifikat.import. InvalidInput store.reference when the Certifikat is not there.
    [[nodiscard]] base::Job<> keep(QString certifikatId, KeptCertifikat kept, Actor actor);
    /// The public part. NotFound certifikat.notimported.
    [[nodiscard]] base::Job<KeptCertifikat> publicPart(QString certifikatId);
    /// With the key, which is given out only together with its audit row certifikat.use, `purpose` in its details.
    /// NotFound certifikat.notimported, certifikat.nokey.
    [[nodiscard]] base::Job<KeptCertifikat> use(QString certifikatId, QVariantMap purpose, Actor actor);
    /// Ids of the certificates whose key is here.
    [[nodiscard]] base::Job<QSet<QString>> withKey();

private:
    Store *m_store;
};

} // namespace nemsms::store
