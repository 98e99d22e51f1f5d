// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/lister/linereader.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

constexpr std::size_t bufferSize = 1024 * 1024;
constexpr std::size_t longestLine = 4096; // no form of a list comes near it: what is longer is no list

} // namespace

LineReader::LineReader(std::unique_ptr<QFile> file, QString path)
    : m_file(std::move(file)), m_path(std::move(path)), m_buffer(bufferSize)
{
}

base::Result<LineReader> LineReader::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return base::failure(base::ErrorKind::NotFound, "liste.file", {{u"path"_s, path}}, file->errorString());
    }
    LineReader reader(std::move(file), path);
    if (const auto filled = reader.fill(); !filled) {
        return filled.error();
    }
    const std::string_view start(reader.m_buffer.data(), reader.m_end);
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF")) {
        return base::failure(base::ErrorKind::InvalidInput, "liste.utf16", {{u"path"_s, path}});
    }
    if (start.starts_with("\xEF\xBB\xBF")) {
        reader.m_begin = 3;
    }
    return reader;
}

base::Result<bool> LineReader::fill()
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    const qint64 got = m_file->read(m_buffer.data() + m_end, qint64(m_buffer.size() - m_end));
    if (got < 0) {
        return base::failure(base::ErrorKind::NotFound, "liste.file", {{u"path"_s, m_path}}, m_file->errorString());
    }
    m_end += std::size_t(got);
    return got > 0;
}

base::Result<bool> LineReader::next(std::string_view &line)
{
    for (;;) {
        const char *start = m_buffer.data() + m_begin;
        const std::size_t left = m_end - m_begin;
        const void *found = left ? std::memchr(start, '\n', std::min(left, longestLine)) : nullptr;
        if (!found && left >= longestLine) {
            return base::failure(base::ErrorKind::InvalidInput, "liste.line.long",
                                 {{u"path"_s, m_path}, {u"line"_s, m_number + 1}});
        }
        if (found) {
            line = {start, std::size_t(static_cast<const char *>(found) - start)};
            m_begin += line.size() + 1;
        } else {
            const auto more = fill();
            if (!more) {
                return more.error();
            }
            if (*more) {
                continue;
            }
            line = {m_buffer.data() + m_begin, m_end - m_begin};
            m_begin = m_end;
            if (line.empty()) {
                return false;
            }
        }
        ++m_number;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        return true;
    }
}

} // namespace nemsms::protocols
