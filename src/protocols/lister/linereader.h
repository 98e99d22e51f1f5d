// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <memory>
#include <string_view>
#include <vector>

namespace nemsms::protocols {

/// The lines of a file of any size, one after the other, in a megabyte of memory. Ends of line are LF or CRLF; the mark
/// of UTF-8 (BOM) is passed by. Errors: NotFound liste.file, InvalidInput liste.utf16, liste.line.long.
class LineReader
{
public:
    [[nodiscard]] static base::Result<LineReader> open(const QString &path);

    /// Gives the next line without its end, valid until the next call; false at the end of the file.
    [[nodiscard]] base::Result<bool> next(std::string_view &line);
    /// Number of the line that next() gave last, from 1.
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_file->size(); }

private:
    LineReader(std::unique_ptr<QFile> file, QString path);
    /// Puts more of the file behind what is left in the buffer; false when nothing came.
    [[nodiscard]] base::Result<bool> fill();

    std::unique_ptr<QFile> m_file;
    QString m_path;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    qint64 m_number = 0;
};

} // namespace nemsms::protocols
