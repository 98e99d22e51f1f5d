// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetlimits.h"
#include "sheets/sheetreader.h"

#include <memory>

namespace nemsms::sheets {

/// The bytes of a file, at most `limits.fileBytes`. NotFound sheets.unreadable, InvalidInput sheets.toolarge.
[[nodiscard]] base::Result<QByteArray> readBytes(const QString &path, const SheetLimits &limits = {});

/// A reader for what `bytes` are, told by their beginning and not by the file's name: xlsx, or else CSV. InvalidInput
/// sheets.oldexcel for an xls file or one with a password, sheets.empty for nothing.
[[nodiscard]] base::Result<std::unique_ptr<SheetReader>> openSheet(QByteArray bytes, const SheetLimits &limits = {});

} // namespace nemsms::sheets
