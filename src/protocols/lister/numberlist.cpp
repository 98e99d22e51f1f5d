// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/lister/numberlist.h"

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

/// The digits as a number; none when anything else stands among them.
std::optional<quint64> digits(std::string_view text)
{
    quint64 value = 0;
    for (const char each : text) {
        if (each < '0' || each > '9') {
            return std::nullopt;
        }
        value = value * 10 + quint64(each - '0');
    }
    return value;
}

std::optional<quint64> identity(std::string_view text)
{
    if (text.starts_with(':')) { // a CVR number as EP_NS2 has it
        text.remove_prefix(1);
        if (text.size() != 8) {
            return std::nullopt;
        }
    }
    const auto value = digits(text);
    if (!value || (text.size() != 10 && text.size() != 8)) {
        return std::nullopt;
    }
    return text.size() == 10 ? *value : ListRow::firstCvr + *value;
}

} // namespace

base::Result<NumberList> NumberList::open(const QString &path)
{
    auto lines = LineReader::open(path);
    if (!lines) {
        return lines.error();
    }
    return NumberList(std::move(*lines));
}

qint64 NumberList::estimatedRows() const
{
    return m_lines.size() / 11 + 1;
}

base::Result<std::size_t> NumberList::read(std::span<quint64> rows)
{
    std::string_view line;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto more = m_lines.next(line);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return at;
        }
        const auto packed = row(line);
        if (!packed) {
            return packed.error();
        }
        rows[at] = *packed;
    }
    return rows.size();
}

base::Result<quint64> NumberList::row(std::string_view line)
{
    const std::size_t separator = line.find(';');
    const bool hasMobil = separator != std::string_view::npos;
    if (line.empty()) {
        return bad("liste.line.empty");
    }
    if (m_hasMobil.value_or(hasMobil) != hasMobil) {
        return bad("liste.line.fields");
    }
    m_hasMobil = hasMobil;
    const auto who = identity(line.substr(0, separator));
    if (!who) {
        return bad("liste.line.number");
    }
    ListRow row {*who, 0};
    const std::string_view mobil = hasMobil ? line.substr(separator + 1) : std::string_view();
    if (!mobil.empty()) {
        const auto value = digits(mobil);
        if (!value || mobil.size() != 8 || mobil.front() < '2') { // a Danish mobile number (domain/mobilnummer.h)
            return bad("liste.line.mobil");
        }
        row.mobil = quint32(*value);
    }
    return row.packed();
}

base::Error NumberList::bad(const char *code) const
{
    return base::failure(base::ErrorKind::InvalidInput, code, {{u"path"_s, m_lines.path()}, {u"line"_s, m_lines.number()}});
}

} // namespace nemsms::protocols
