// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/lister/linereader.h"
#include "protocols/lister/listrow.h"

#include <optional>
#include <span>

namespace nemsms::protocols {

/// A plain list: one CPR number (ten digits) or CVR number (eight, with or without the colon of EP_NS2) a line. When the
/// first line has a `;`, every line has a mobile number behind it, which may be empty.
///
/// Further errors, each with path and line and never with the number: InvalidInput liste.line.empty, .number, .mobil,
/// .fields.
class NumberList
{
public:
    [[nodiscard]] static base::Result<NumberList> open(const QString &path);

    /// Fills `rows` from the front with packed rows (ListRow) and tells how many; fewer than asked only at the end.
    [[nodiscard]] base::Result<std::size_t> read(std::span<quint64> rows);
    [[nodiscard]] bool hasMobil() const { return m_hasMobil.value_or(false); }
    [[nodiscard]] const QString &path() const { return m_lines.path(); }
    /// About how many rows the whole file has, judged by its size; never fewer when every line is as long as a CPR number.
    [[nodiscard]] qint64 estimatedRows() const;

private:
    explicit NumberList(LineReader lines) : m_lines(std::move(lines)) {}
    [[nodiscard]] base::Result<quint64> row(std::string_view line);
    [[nodiscard]] base::Error bad(const char *code) const;

    LineReader m_lines;
    std::optional<bool> m_hasMobil;
};

} // namespace nemsms::protocols
