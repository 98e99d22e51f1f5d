// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/zipentry.h"

#include <QByteArrayView>
#include <zip.h>

namespace nemsms::sheets {

using namespace Qt::StringLiterals;

void ZipEntry::Closer::operator()(zip_file *file) const
{
    zip_fclose(file);
}

ZipEntry::ZipEntry(std::unique_ptr<zip_file, Closer> file, QString name, qint64 packedBytes, const SheetLimits &limits)
    : m_file(std::move(file)), m_name(std::move(name)), m_packed(packedBytes), m_limits(limits)
{
    open(QIODevice::ReadOnly);
}

qint64 ZipEntry::readData(char *data, qint64 size)
{
    if (m_problem) {
        return -1;
    }
    const qint64 got = zip_fread(m_file.get(), data, quint64(size));
    if (got < 0) {
        return stop("sheets.damaged");
    }
    m_unpacked += got;
    if (m_unpacked > m_limits.partBytes) {
        return stop("sheets.toolarge", {{u"bytes"_s, m_limits.partBytes}});
    }
    if (m_unpacked > m_limits.ratioFrom && m_unpacked / std::max<qint64>(m_packed, 1) > m_limits.ratio) {
        return stop("sheets.bomb", {{u"ratio"_s, m_limits.ratio}});
    }
    if (!isWithin(data, got)) {
        return stop("sheets.untagged", {{u"bytes"_s, m_limits.untaggedBytes}});
    }
    return got;
}

/// An XML reader keeps a text or a tag in memory until its end: no stretch between two tags may be long.
bool ZipEntry::isWithin(const char *data, qint64 size)
{
    const QByteArrayView bytes(data, size);
    const qsizetype first = bytes.indexOf('<');
    if (first < 0) {
        m_untagged += size;
        return m_untagged <= m_limits.untaggedBytes;
    }
    const bool within = m_untagged + first <= m_limits.untaggedBytes;
    m_untagged = size - bytes.lastIndexOf('<');
    return within;
}

qint64 ZipEntry::stop(const char *code, QVariantMap arguments)
{
    arguments.insert(u"part"_s, m_name);
    m_problem = base::makeError(base::ErrorKind::InvalidInput, code, std::move(arguments),
                                QString::fromUtf8(zip_file_strerror(m_file.get())));
    return -1;
}

qint64 ZipEntry::writeData(const char *, qint64)
{
    return -1;
}

} // namespace nemsms::sheets
