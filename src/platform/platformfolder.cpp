// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platformfolder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

base::Result<PlatformFolder> PlatformFolder::prepare(const QString &dir)
{
    const QString path = QDir(dir).absolutePath();
    const bool made = QDir().mkpath(path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!made) {
        return base::failure(base::ErrorKind::Internal, "platform.folder.write", {{u"path"_s, path}});
    }
    return PlatformFolder(path);
}

bool PlatformFolder::isUsed(const QString &dir)
{
    return QFile::exists(PlatformFolder(dir).lockFile());
}

std::unique_ptr<FolderLock> PlatformFolder::startLock() const
{
    return FolderLock::take(m_dir + u"/start.lock"_s, FolderLock::Wait::UntilFree);
}

std::unique_ptr<FolderLock> PlatformFolder::own() const
{
    return FolderLock::take(lockFile(), FolderLock::Wait::No);
}

base::Result<protocols::PlatformReady> PlatformFolder::readOwner() const
{
    QFile file(lockFile());
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::Internal, "platform.folder.unreadable", {{u"path"_s, lockFile()}},
                             file.errorString());
    }
    return protocols::PlatformReady::fromJson(file.readAll());
}

QString PlatformFolder::lockFile() const
{
    return m_dir + u"/platform.lock"_s;
}

QString PlatformFolder::pkiFolder() const
{
    return m_dir + u"/pki"_s;
}

QString PlatformFolder::journalFile() const
{
    return m_dir + u"/platform.db"_s;
}

} // namespace nemsms::platform
