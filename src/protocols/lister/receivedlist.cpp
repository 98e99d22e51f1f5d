// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/lister/receivedlist.h"

#include "domain/modtager.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

std::optional<quint64> digits(std::string_view text)
{
    quint64 value = 0;
    for (const char each : text) {
        if (each < '0' || each > '9') {
            return std::nullopt;
        }
        value = value * 10 + quint64(each - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    return text;
}

/// One reading of one file.
class Reading
{
public:
    Reading(LineReader lines, const Listelayout &layout, const ListeKrav &krav)
        : m_lines(std::move(lines)), m_layout(layout), m_krav(krav)
    {
    }

    base::Result<ReceivedList> all();

private:
    base::Result<> take(std::string_view line);
    base::Result<> header(std::string_view line);
    base::Result<> trailer(std::string_view line);
    base::Result<> endUser(const QByteArray &record, std::string_view line);
    [[nodiscard]] std::string_view field(const QByteArray &record, const char *name, std::string_view line) const;
    [[nodiscard]] base::Error bad(const char *code, QVariantMap more = {}) const;

    LineReader m_lines;
    const Listelayout &m_layout;
    const ListeKrav &m_krav;
    ReceivedList m_list;
    bool m_records = false;
    bool m_ended = false;
};

base::Error Reading::bad(const char *code, QVariantMap more) const
{
    more.insert(u"path"_s, m_lines.path());
    more.insert(u"line"_s, m_lines.number());
    return base::failure(base::ErrorKind::InvalidInput, code, more);
}

std::string_view Reading::field(const QByteArray &record, const char *name, std::string_view line) const
{
    const auto place = m_layout.place(record, name);
    if (!place) {
        return {};
    }
    if (place->length > 0) {
        const auto from = std::size_t(place->from - 1);
        return from < line.size() ? trimmed(line.substr(from, std::size_t(place->length))) : std::string_view();
    }
    for (qsizetype column = 1; column < place->from; ++column) {
        const std::size_t next = line.find(m_layout.separator());
        if (next == std::string_view::npos) {
            return {};
        }
        line.remove_prefix(next + 1);
    }
    return trimmed(line.substr(0, line.find(m_layout.separator())));
}

base::Result<> Reading::header(std::string_view line)
{
    const std::string_view sysId = field("header", "sysId", line);
    const QString found = QString::fromLatin1(sysId.data(), qsizetype(sysId.size()));
    const auto number = digits(sysId);
    if (!m_krav.sysId.isEmpty() && found != m_krav.sysId && (!number || QString::number(*number) != m_krav.sysId)) {
        return bad("liste.sysid", {{u"found"_s, found}, {u"sysId"_s, m_krav.sysId}});
    }
    const std::string_view wanted = m_krav.art == Listeart::Tilmeldingsliste ? "TL" : "SL";
    const std::string_view kind = field("header", "listetype", line);
    return kind == wanted ? base::Result<>() : bad("liste.kind");
}

base::Result<> Reading::trailer(std::string_view line)
{
    const auto told = digits(field("trailer", "antal", line));
    if (!told || qint64(*told) != m_list.lines) {
        return bad("liste.trailer", {{u"told"_s, told ? QString::number(*told) : QString()}, {u"found"_s, m_list.lines}});
    }
    m_ended = true;
    return {};
}

base::Result<> Reading::endUser(const QByteArray &record, std::string_view line)
{
    const std::string_view kind = field(record, "type", line);
    const std::string_view identity = field(record, "identitet", line);
    const std::string_view enrolled = field(record, "tilmeldt", line);
    const auto number = digits(identity);
    if ((kind != "CPR" && kind != "CVR") || (enrolled != "J" && enrolled != "N")) {
        return bad("liste.line.fields");
    }
    const auto who = domain::parseModtager(QString::fromLatin1(identity.data(), qsizetype(identity.size())));
    if (!number || !who || domain::isBorger(*who) != (kind == "CPR")) {
        return bad("liste.line.number");
    }
    ++m_list.lines;
    ListRow row {kind == "CPR" ? *number : ListRow::firstCvr + *number, 0};
    const std::string_view mobil = m_krav.art == Listeart::Slutbrugerliste ? field(record, "mobilnummer", line) : std::string_view();
    if (!mobil.empty()) {
        const auto value = digits(mobil);
        if (!value || mobil.size() != 8 || mobil.front() < '2') {
            return bad("liste.line.mobil");
        }
        row.mobil = quint32(*value);
    }
    if (enrolled == "J") {
        m_list.rows.push_back(row.packed());
    }
    return {};
}

base::Result<> Reading::take(std::string_view line)
{
    if (!m_layout.isLatin1() && !QByteArrayView(line.data(), qsizetype(line.size())).isValidUtf8()) {
        return bad("liste.encoding");
    }
    if (m_lines.number() == 1) {
        m_records = line.starts_with("00");
        if (m_records) {
            return header(line);
        }
        if (line.starts_with("identitetstype")) { // the names of the columns
            return {};
        }
    }
    if (!m_records) {
        return endUser("csv", line);
    }
    if (m_ended) { // something stands behind the trailer
        return bad("liste.record");
    }
    if (line.starts_with("10")) {
        return endUser("parameter", line);
    }
    return line.starts_with("99") ? trailer(line) : bad("liste.record");
}

base::Result<ReceivedList> Reading::all()
{
    std::string_view line;
    for (;;) {
        const auto more = m_lines.next(line);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            break;
        }
        if (m_krav.stop.stop_requested()) {
            return base::failure(base::ErrorKind::Refused, "liste.cancelled");
        }
        if (const auto taken = take(line); !taken) {
            return taken.error();
        }
    }
    if (m_lines.number() == 0 || (m_records && !m_ended)) {
        return bad("liste.half");
    }
    auto &rows = m_list.rows;
    std::sort(rows.begin(), rows.end());
    const auto same = [](quint64 a, quint64 b) { return ListRow::unpacked(a).identity == ListRow::unpacked(b).identity; };
    if (std::adjacent_find(rows.begin(), rows.end(), same) != rows.end()) {
        return bad("liste.line.repeated");
    }
    return std::move(m_list);
}

} // namespace

base::Result<ReceivedList> ReceivedList::read(const QString &path, const Listelayout &layout, const ListeKrav &krav)
{
    auto lines = LineReader::open(path);
    if (!lines) {
        return lines.error();
    }
    Reading reading(std::move(*lines), layout, krav);
    return reading.all();
}

} // namespace nemsms::protocols
