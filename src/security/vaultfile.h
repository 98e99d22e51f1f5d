// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>
#include <functional>
#include <map>
#include <memory>

namespace nemsms::security {

/// The file of a VaultSecretStore. Layout: "NSVAULT1", logN, r, p (one byte each), salt (16), check (8: derived from
/// the key, tells a wrong passphrase from a damaged file), then the sealed entries, bound to all bytes before them.
/// Used by one thread; other programs are held off with a lock file while it changes.
class VaultFile
{
public:
    using Entries = std::map<QString, base::Secret>;

    VaultFile(QString path, std::shared_ptr<base::Secret> passphrase);

    /// No entries when there is no file yet. SecretUnavailable security.vault.gone when there was one before: whoever
    /// took it away meant it, and it is not made anew.
    [[nodiscard]] base::Result<Entries> load();
    /// Loads, lets `edit` change the entries and replaces the file; without entries it is taken away.
    [[nodiscard]] base::Result<> change(const std::function<void(Entries &)> &edit);
    /// Seals the file anew under `next`. SecretUnavailable security.vault.passphrase when `present` is not the one that
    /// it was opened with.
    [[nodiscard]] base::Result<> changePassphrase(const base::Secret &present, std::shared_ptr<base::Secret> next);

private:
    [[nodiscard]] base::Result<> deriveKey(const QByteArray &salt, int logN, int r, int p);
    [[nodiscard]] base::Result<> save(const Entries &entries);
    [[nodiscard]] base::Result<> removeFile();
    [[nodiscard]] QString lockPath() const;
    [[nodiscard]] base::Error fault(base::ErrorKind kind, const char *code, const QString &detail = {}) const;

    QString m_path;
    std::shared_ptr<base::Secret> m_passphrase;
    QByteArray m_header; ///< of the derived key; empty before the first derivation
    base::Secret m_key;
};

} // namespace nemsms::security
