// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "platform/folderlock.h"
#include "protocols/localplatform/platformready.h"

#include <QString>
#include <memory>

namespace nemsms::platform {

/// The folder of a local platform: PKI, journal, and the lock file in which the owner tells its pid and endpoints.
class PlatformFolder
{
public:
    /// Makes the folder with mode 0700 when it is not there.
    static base::Result<PlatformFolder> prepare(const QString &dir);

    /// True when a platform was ever started on `dir`.
    [[nodiscard]] static bool isUsed(const QString &dir);

    /// Held by whoever starts or connects, so that nobody reads the lock file while its owner is still starting.
    [[nodiscard]] std::unique_ptr<FolderLock> startLock() const;
    /// The ownership; empty while another program has it.
    [[nodiscard]] std::unique_ptr<FolderLock> own() const;
    /// What the owner wrote. Only under startLock().
    [[nodiscard]] base::Result<protocols::PlatformReady> readOwner() const;

    [[nodiscard]] QString dir() const { return m_dir; }
    [[nodiscard]] QString pkiFolder() const;
    [[nodiscard]] QString journalFile() const;

private:
    explicit PlatformFolder(QString dir) : m_dir(std::move(dir)) {}
    [[nodiscard]] QString lockFile() const;

    QString m_dir;
};

} // namespace nemsms::platform
