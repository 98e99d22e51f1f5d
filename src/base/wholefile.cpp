// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QSaveFile>

namespace nemsms::base {

using namespace Qt::StringLiterals;

Error unwritable(const QString &path, const QString &why)
{
    return failure(ErrorKind::Internal, "file.unwritable", {{u"path"_s, path}}, why);
}

Result<> writeWholeFile(const QString &path, const QByteArray &bytes, FileReaders readers)
{
    QSaveFile file(path);
    const bool mine = readers == FileReaders::Owner;
    const bool stands = file.open(QIODevice::WriteOnly)
        && (!mine || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        && file.write(bytes) == bytes.size() && file.commit();
    if (!stands) {
        return unwritable(path, file.errorString());
    }
    return {};
}

} // namespace nemsms::base
