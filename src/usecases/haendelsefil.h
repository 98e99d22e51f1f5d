// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/haendelseverbs.h"

#include <QSaveFile>

namespace nemsms::usecases {

/// Events as CSV for Danish Excel (UTF-8 with BOM, semicolons), with masked numbers. Nothing stands at `path` before
/// finish().
class HaendelseFil
{
public:
    explicit HaendelseFil(const QString &path);

    void add(const QList<HaendelseLine> &lines);
    /// Internal file.unwritable.
    [[nodiscard]] base::Result<> finish();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void write(const QStringList &cells);

    QSaveFile m_file;
    bool m_stands;
    qint64 m_rows = 0;
};

} // namespace nemsms::usecases
