// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <memory>

namespace nemsms::platform {

/// An exclusive lock on a file that the operating system takes away when its holder ends, however it ends. The file's
/// content stays readable for everybody.
class FolderLock
{
public:
    enum class Wait { No, UntilFree };

    /// Makes the file when it is not there; empty when another holds the lock, or when the file cannot be opened.
    static std::unique_ptr<FolderLock> take(const QString &path, Wait wait);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// Replaces what the file says about the holder.
    [[nodiscard]] bool write(const QByteArray &content);

private:
    explicit FolderLock(const QString &path) : m_file(path) {}

    QFile m_file;
};

} // namespace nemsms::platform
