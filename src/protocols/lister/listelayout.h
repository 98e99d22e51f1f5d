// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <optional>

namespace nemsms::protocols {

/// Where the fields of a list file stand: the one table that a kommune can correct, since the layouts of Bilag C are
/// RECONSTRUCTED. A line of it names record, field, place and length, or csv, field and column; `#` begins a comment.
class Listelayout
{
public:
    /// Place from 1; `length` 0 = a column of the CSV form.
    struct Place {
        qsizetype from = 0;
        qsizetype length = 0;
    };

    /// The reconstructed table itself, as text, to start from.
    [[nodiscard]] static QByteArray builtIn();
    /// InvalidInput liste.layout {line}.
    [[nodiscard]] static base::Result<Listelayout> parse(const QByteArray &table);

    /// `record`: header, parameter, trailer or csv. None when the table does not have it.
    [[nodiscard]] std::optional<Place> place(const QByteArray &record, const QByteArray &field) const;
    [[nodiscard]] char separator() const { return m_separator; }
    [[nodiscard]] bool isLatin1() const { return m_latin1; }

private:
    QHash<QByteArray, Place> m_places;
    char m_separator = ';';
    bool m_latin1 = false;
};

} // namespace nemsms::protocols
