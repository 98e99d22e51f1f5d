// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetwriter.h"

#include <QSaveFile>

namespace nemsms::sheets {

/// Writes CSV as Danish Excel opens it with a double click: UTF-8 with byte order mark, semicolons, CRLF.
class CsvFile final : public SheetWriter
{
public:
    CsvFile(const QString &path, const QList<ColumnLayout> &columns);

    [[nodiscard]] base::Result<> add(const QStringList &values) override;
    [[nodiscard]] base::Result<> finish() override;

private:
    QSaveFile m_file;
    QStringList m_headers;
    bool m_opened;
};

/// One value as it stands in the file. What Excel would take for a number, a date or a formula is given a tab in front
/// inside quotes: Excel then keeps every digit and computes nothing, and a reader that trims gets the value itself.
[[nodiscard]] QByteArray csvValue(const QString &value);

} // namespace nemsms::sheets
