// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/random.h"

#include "security/openssl.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace nemsms::security {

using base::ErrorKind;
using base::failure;

base::Result<base::Secret> randomSecret(std::size_t size)
{
    base::Secret secret(size);
    if (RAND_priv_bytes(secret.data(), int(size)) != 1) {
        return failure(ErrorKind::Internal, "security.random", {}, openssl::drainErrors());
    }
    return secret;
}

base::Result<QByteArray> randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(size)) != 1) {
        return failure(ErrorKind::Internal, "security.random", {}, openssl::drainErrors());
    }
    return bytes;
}

bool constantTimeEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), std::size_t(a.size())) == 0;
}

} // namespace nemsms::security
