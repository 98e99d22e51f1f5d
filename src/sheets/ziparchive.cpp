// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/ziparchive.h"

#include <zip.h>

namespace nemsms::sheets {

using namespace Qt::StringLiterals;
using base::ErrorKind;

ZipArchive::ZipArchive(QByteArray bytes, const SheetLimits &limits) : m_bytes(std::move(bytes)), m_limits(limits) {}

ZipArchive::~ZipArchive()
{
    if (m_zip) {
        zip_discard(m_zip);
    }
}

base::Result<std::shared_ptr<ZipArchive>> ZipArchive::open(QByteArray bytes, const SheetLimits &limits)
{
    const std::shared_ptr<ZipArchive> archive(new ZipArchive(std::move(bytes), limits));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(archive->m_bytes.constData(), quint64(archive->m_bytes.size()), 0,
                                                    &error);
    archive->m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive->m_zip) {
        if (source) {
            zip_source_free(source);
        }
        return base::failure(ErrorKind::InvalidInput, "sheets.damaged", {{u"part"_s, u"zip"_s}}, why);
    }
    if (zip_get_num_entries(archive->m_zip, 0) > limits.parts) {
        return base::failure(ErrorKind::InvalidInput, "sheets.toomanyparts", {{u"most"_s, limits.parts}});
    }
    return archive;
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), 0) >= 0;
}

base::Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString &name) const
{
    const qint64 index = zip_name_locate(m_zip, name.toUtf8().constData(), 0);
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (index < 0 || zip_stat_index(m_zip, quint64(index), 0, &facts) != 0) {
        return base::failure(ErrorKind::InvalidInput, "sheets.missingpart", {{u"part"_s, name}});
    }
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) && facts.encryption_method != ZIP_EM_NONE) {
        return base::failure(ErrorKind::InvalidInput, "sheets.encrypted");
    }
    std::unique_ptr<zip_file, ZipEntry::Closer> file(zip_fopen_index(m_zip, quint64(index), 0));
    if (!file) {
        return base::failure(ErrorKind::InvalidInput, "sheets.damaged", {{u"part"_s, name}},
                             QString::fromUtf8(zip_strerror(m_zip)));
    }
    return std::make_unique<ZipEntry>(std::move(file), name, qint64(facts.comp_size), m_limits);
}

} // namespace nemsms::sheets
