// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace nemsms::sheets {

/// The encodings that a CSV file of this country comes in.
enum class TextEncoding { Utf8, Utf8Bom, Utf16, Windows1252 };

struct DecodedText {
    QByteArray utf8; ///< without a byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Tells the encoding by byte order mark, then by whether the bytes are UTF-8; what is neither is Windows-1252, which
/// Danish Excel writes as "CSV". InvalidInput sheets.notext when the bytes are no text (NUL, broken UTF-16).
[[nodiscard]] base::Result<DecodedText> decodeText(QByteArray bytes);

} // namespace nemsms::sheets
