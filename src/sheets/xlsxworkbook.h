// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/ziparchive.h"

#include <QList>

namespace nemsms::sheets {

/// What an xlsx file says about itself: its sheets in order, and where its parts lie.
struct XlsxWorkbook {
    struct Sheet {
        QString name;
        QString part; ///< for example "xl/worksheets/sheet1.xml"
        bool hidden = false;
    };

    QList<Sheet> sheets; ///< worksheets only, charts and dialogs left out
    QString stylesPart;  ///< empty when there is none
    QString sharedPart;
    bool since1904 = false;
    bool macros = false;

    /// InvalidInput sheets.notworkbook when the archive is some other thing than an xlsx file.
    [[nodiscard]] static base::Result<XlsxWorkbook> read(std::shared_ptr<ZipArchive> archive,
                                                         const SheetLimits &limits);
};

} // namespace nemsms::sheets
