// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/ziparchive.h"

#include <QList>

namespace nemsms::sheets {

/// The one thing that is wanted of an xlsx file's styles: whether the numbers of a cell are dates.
class XlsxStyles
{
public:
    [[nodiscard]] static base::Result<XlsxStyles> read(std::shared_ptr<ZipArchive> archive, const QString &part,
                                                       const SheetLimits &limits);

    [[nodiscard]] bool isDate(int style) const { return style >= 0 && style < m_dates.size() && m_dates.at(style); }

private:
    QList<bool> m_dates;
};

} // namespace nemsms::sheets
