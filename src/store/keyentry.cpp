// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyentry.h"

namespace nemsms::store {

using base::Secret;

namespace {

// Layout: format (1), holder id (26), private key (32), audit head (40).
constexpr int idSize = 26;
constexpr int keySize = 32;
constexpr int headSize = 40;
constexpr char format = 1;

} // namespace

std::shared_ptr<Secret> KeyEntry::toSecret() const
{
    Q_ASSERT(holderId.size() == idSize && privateKey->size() == keySize);
    auto secret = std::make_shared<Secret>(std::size_t(1 + idSize + keySize + headSize));
    unsigned char *out = secret->data();
    *out++ = format;
    const QByteArray id = holderId.toLatin1();
    out = std::copy_n(id.constData(), idSize, out);
    out = std::copy_n(privateKey->reveal().data(), keySize, out);
    const QByteArray end = head.toBytes();
    std::copy_n(end.constData(), headSize, out);
    return secret;
}

base::Result<KeyEntry> KeyEntry::parse(const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    if (bytes.size() != 1 + idSize + keySize + headSize || bytes.front() != format) {
        return base::failure(base::ErrorKind::SecretUnavailable, "store.key.entry");
    }
    KeyEntry entry;
    entry.holderId = QString::fromLatin1(bytes.sliced(1, idSize));
    entry.privateKey = std::make_shared<Secret>(bytes.sliced(1 + idSize, keySize).toByteArray());
    auto head = AuditHead::parse(bytes.last(headSize));
    if (!head) {
        return head.error();
    }
    entry.head = *head;
    return entry;
}

} // namespace nemsms::store
