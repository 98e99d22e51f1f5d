// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filecopy.h"

#include "store/dialect/sqlitedialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

Result<> FileCopy::makePrivate(const QString &path)
{
    QFile file(path);
    if (file.exists()) {
        return {};
    }
    const bool made = QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!made) {
        return base::failure(ErrorKind::Internal, "store.cannotOpen", {{u"file"_s, path}}, file.errorString());
    }
    return {};
}

Result<qint64> FileCopy::copy(Connection &connection, const QString &target)
{
    if (QFileInfo::exists(target)) {
        return base::failure(ErrorKind::Conflict, "store.backup.exists", {{u"file"_s, target}});
    }
    const QString part = target + u".part"_s;
    QFile::remove(part); // left by a copy that was interrupted
    const auto made = makePrivate(part);
    if (!made) {
        return made.error();
    }
    const auto copied = connection.run(SqliteDialect::copyInto(), {part});
    if (!copied) {
        QFile::remove(part);
        return copied.error().asCauseOf(
            base::failure(ErrorKind::Internal, "store.backup.failed", {{u"file"_s, target}}));
    }
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return base::failure(ErrorKind::Internal, "store.backup.failed", {{u"file"_s, target}});
    }
    return QFileInfo(target).size();
}

} // namespace nemsms::store
