// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "store/audithead.h"

#include <QString>
#include <memory>

namespace nemsms::store {

/// What a keychain or vault keeps for one store: the holder's private key, and where the audit log ended when the
/// program last looked.
struct KeyEntry {
    QString holderId; ///< ULID
    std::shared_ptr<base::Secret> privateKey; ///< X25519, 32 bytes
    AuditHead head;

    [[nodiscard]] std::shared_ptr<base::Secret> toSecret() const;
    [[nodiscard]] static base::Result<KeyEntry> parse(const base::Secret &secret);
};

} // namespace nemsms::store
