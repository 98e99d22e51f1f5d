// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/ziparchive.h"

#include <QList>
#include <optional>

namespace nemsms::sheets {

/// The texts that the cells of an xlsx file share, kept as UTF-8 in one piece: 100,000 texts of 20 letters take 2.5 MB.
class SharedStrings
{
public:
    /// InvalidInput sheets.shared when the limits are passed.
    [[nodiscard]] static base::Result<SharedStrings> read(std::shared_ptr<ZipArchive> archive, const QString &part,
                                                          const SheetLimits &limits);

    /// Nothing for a number that no text has.
    [[nodiscard]] std::optional<QString> at(qint64 index) const;
    [[nodiscard]] qsizetype size() const { return m_ends.size(); }

private:
    QByteArray m_bytes;
    QList<quint32> m_ends;
};

/// A text as Excel writes it: "_x000D_" stands for the character with that number.
[[nodiscard]] QString unescaped(QString text);

} // namespace nemsms::sheets
