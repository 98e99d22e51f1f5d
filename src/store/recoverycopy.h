// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>
#include <QString>
#include <memory>

namespace nemsms::store {

/// A copy of the key to keep outside the machine: the private key of a holder of its own and the data key of that day,
/// sealed with a passphrase. With the first it opens every later backup, with the second also earlier ones.
struct RecoveryCopy {
    QString storeId;
    QString holderId;
    QDateTime createdAt; ///< UTC
    std::shared_ptr<base::Secret> privateKey;
    int keyVersion = 0;
    std::shared_ptr<base::Secret> dataKey;

    /// Text between BEGIN and END lines, with a head that people can read. Takes a tenth of a second.
    [[nodiscard]] base::Result<QString> toText(const base::Secret &passphrase) const;
    /// InvalidInput store.recovery.format when it is no such text; SecretUnavailable store.recovery.passphrase when
    /// the passphrase is wrong or a character was changed.
    [[nodiscard]] static base::Result<RecoveryCopy> parse(const QString &text, const base::Secret &passphrase);
};

} // namespace nemsms::store
