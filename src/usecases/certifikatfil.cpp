// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/certifikatfil.h"

#include "protocols/transport/systemanchors.h"

#include <QFile>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

base::Result<QByteArray> readSmall(const QString &path, const char *missing)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::NotFound, missing, {{u"path"_s, path}}, file.errorString());
    }
    return file.read(largestFile);
}

} // namespace

base::Result<security::TlsIdentity> readCertifikatfil(const QString &path, const base::Secret &password)
{
    const auto bytes = readSmall(path, "miljoe.file");
    if (!bytes) {
        return bytes.error();
    }
    return security::readPkcs12(*bytes, password);
}

base::Result<QByteArray> readTillidsankre(const QString &path)
{
    if (!path.isEmpty()) {
        return readSmall(path, "miljoe.anchors");
    }
    return protocols::systemAnchorsPem();
}

} // namespace nemsms::usecases
