// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/modtager.h"
#include "protocols/xml/xmlelement.h"
#include "protocols/xml/xmlwriter.h"

/// Names and parts that every DKAL resource shares (urn:oio:dkal:1.0.0; SF1600 schemas).
namespace nemsms::protocols::dkal {

constexpr char ns[] = "urn:oio:dkal:1.0.0";
constexpr char adirNs[] = "urn:oio:adir:dagpenge:2009.07.01";

/// Declares the prefixes dkal and adir on the element just opened.
void declare(XmlWriter &writer);
/// <adir:CPRnummerIdentifikator> or <adir:CVRnummerIdentifikator>: the inside of a SlutbrugerIdentitetType.
void writeIdentitet(XmlWriter &writer, const domain::Modtager &modtager);
/// Error: dkal.identitet (neither CPR nor CVR, or one that cannot be).
[[nodiscard]] base::Result<domain::Modtager> readIdentitet(const XmlElement &identitet);

/// xs:dateTime in UTC, to the second.
[[nodiscard]] QString dateTimeText(const QDateTime &moment);
/// The same to the millisecond.
[[nodiscard]] QString preciseDateTimeText(const QDateTime &moment);
/// Reads xs:dateTime, to the millisecond when it says so; without a zone it is Danish time. Invalid when it is none.
[[nodiscard]] QDateTime readDateTime(const QString &text);
/// xs:boolean: true, false, 1, 0.
[[nodiscard]] std::optional<bool> readBoolean(const QString &text);

} // namespace nemsms::protocols::dkal
