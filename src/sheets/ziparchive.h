// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/zipentry.h"

#include <QByteArray>

struct zip;

namespace nemsms::sheets {

/// A zip archive in memory, read only. Parts are unpacked one at a time and only when asked for, so that archives
/// within archives and overlapping parts cost nothing.
class ZipArchive
{
public:
    /// InvalidInput sheets.damaged, sheets.toomanyparts.
    [[nodiscard]] static base::Result<std::shared_ptr<ZipArchive>> open(QByteArray bytes, const SheetLimits &limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool has(const QString &name) const;
    /// InvalidInput sheets.missingpart, sheets.encrypted. The archive outlives the entry.
    [[nodiscard]] base::Result<std::unique_ptr<ZipEntry>> entry(const QString &name) const;

private:
    ZipArchive(QByteArray bytes, const SheetLimits &limits);

    QByteArray m_bytes; ///< what m_zip reads from
    SheetLimits m_limits;
    zip *m_zip = nullptr;
};

} // namespace nemsms::sheets
