// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/xml/xmlelement.h"
#include "protocols/xml/xmlwriter.h"

#include <QString>

namespace nemsms::protocols {

/// dkal:Fejl, the error body of OIOREST and the detail of SP_FejlFault (Bilag A5, SF1600 XSD).
struct Fejl {
    int kode = 0;          ///< 1000-9999; 3000 = certificate not registered for the SysID (HTTP 403 since 6.1)
    QString tekst;         ///< at most 2048 characters
    QString identifikator; ///< at most 26, a stamp like 2017-12-05-15.11.57.482962; may be empty

    friend bool operator==(const Fejl &, const Fejl &) = default;
};

/// The stamp that DKAL puts on a Fejl.
[[nodiscard]] QString fejlStempel(const QDateTime &moment);

void writeFejl(XmlWriter &writer, const Fejl &fejl);
/// The element as a document of its own: an OIOREST error body.
[[nodiscard]] QByteArray encodeFejl(const Fejl &fejl);
/// Reads it in any order of its parts, as real samples have it. Error: dkal.fejl (not one, or without a code).
[[nodiscard]] base::Result<Fejl> readFejl(const XmlElement &element);
[[nodiscard]] base::Result<Fejl> decodeFejl(const QByteArray &bytes);

} // namespace nemsms::protocols
