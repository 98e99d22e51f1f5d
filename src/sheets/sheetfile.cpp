// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetfile.h"

#include "sheets/csvreader.h"
#include "sheets/xlsxreader.h"

#include <QFile>

namespace nemsms::sheets {

using namespace Qt::StringLiterals;
using base::ErrorKind;

base::Result<QByteArray> readBytes(const QString &path, const SheetLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(ErrorKind::NotFound, "sheets.unreadable", {{u"path"_s, path}}, file.errorString());
    }
    const QByteArray bytes = file.read(limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return base::failure(ErrorKind::NotFound, "sheets.unreadable", {{u"path"_s, path}}, file.errorString());
    }
    if (bytes.size() > limits.fileBytes) {
        return base::failure(ErrorKind::InvalidInput, "sheets.toolarge",
                             {{u"part"_s, path}, {u"bytes"_s, limits.fileBytes}});
    }
    return bytes;
}

base::Result<std::unique_ptr<SheetReader>> openSheet(QByteArray bytes, const SheetLimits &limits)
{
    if (bytes.trimmed().isEmpty()) {
        return base::failure(ErrorKind::InvalidInput, "sheets.empty");
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return base::failure(ErrorKind::InvalidInput, "sheets.oldexcel");
    }
    if (bytes.startsWith("PK")) {
        return XlsxReader::open(std::move(bytes), limits);
    }
    return CsvReader::open(std::move(bytes), limits);
}

} // namespace nemsms::sheets
