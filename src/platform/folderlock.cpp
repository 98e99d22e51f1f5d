// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/folderlock.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <sys/file.h>
#endif

namespace nemsms::platform {

namespace {

#ifdef Q_OS_WIN
bool lockFile(int handle, bool wait)
{
    // A byte far behind the content, so that others can read what the file says.
    OVERLAPPED place = {};
    place.OffsetHigh = 1;
    const DWORD flags = LOCKFILE_EXCLUSIVE_LOCK | (wait ? 0 : LOCKFILE_FAIL_IMMEDIATELY);
    return LockFileEx(reinterpret_cast<HANDLE>(_get_osfhandle(handle)), flags, 0, 1, 0, &place) != 0;
}
#else
bool lockFile(int handle, bool wait)
{
    int done = 0;
    do {
        done = flock(handle, LOCK_EX | (wait ? 0 : LOCK_NB));
    } while (done != 0 && errno == EINTR);
    return done == 0;
}
#endif

} // namespace

std::unique_ptr<FolderLock> FolderLock::take(const QString &path, Wait wait)
{
    std::unique_ptr<FolderLock> made(new FolderLock(path));
    QFile &file = made->m_file;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return {};
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return lockFile(file.handle(), wait == Wait::UntilFree) ? std::move(made) : nullptr;
}

FolderLock::~FolderLock() = default;

bool FolderLock::write(const QByteArray &content)
{
    return m_file.resize(0) && m_file.seek(0) && m_file.write(content) == content.size();
}

} // namespace nemsms::platform
