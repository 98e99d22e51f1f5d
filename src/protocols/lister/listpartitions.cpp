// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/lister/listpartitions.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

constexpr quint64 identityMask = (quint64(1) << ListRow::identityBits) - 1;
constexpr quint64 keyMask = (quint64(1) << ListPartitions::keyBits) - 1;
constexpr quint64 mobilMask = (quint64(1) << ListRow::mobilBits) - 1;
constexpr std::size_t batch = 16 * 1024;

/// Odd, so that it can be undone; of the golden ratio, so that neighbours part.
constexpr quint64 spreader = 0x9E3779B97F4A7C15 & identityMask;

constexpr quint64 inverse(quint64 odd)
{
    quint64 found = odd; // right in three bits; each step doubles them
    for (int step = 0; step < 5; ++step) {
        found *= 2 - odd * found;
    }
    return found & identityMask;
}

constexpr quint64 gatherer = inverse(spreader);
static_assert((spreader * gatherer & identityMask) == 1);

/// A partition with more entries than keys repeats one: which?
std::vector<quint64> repeatedIn(std::size_t partition, const std::vector<quint64> &entries)
{
    std::vector<bool> seen(keyMask + 1);
    for (const quint64 entry : entries) {
        if (seen[ListPartitions::key(entry)]) {
            return {ListRow::unpacked(ListPartitions::row(partition, entry)).identity};
        }
        seen[ListPartitions::key(entry)] = true;
    }
    return {};
}

} // namespace

quint64 ListPartitions::row(std::size_t partition, quint64 entry)
{
    const quint64 hash = quint64(partition) << keyBits | key(entry);
    return (hash * gatherer & identityMask) << ListRow::mobilBits | (entry & mobilMask);
}

base::Result<ListPartitions> ListPartitions::read(const QString &path, Range range, std::stop_token stop)
{
    auto list = NumberList::open(path);
    if (!list) {
        return list.error();
    }
    ListPartitions made;
    made.m_range = range;
    made.m_entries.resize(range.last - range.first);
    const auto expected = std::size_t(list->estimatedRows()) / count;
    for (auto &entries : made.m_entries) {
        entries.reserve(expected + expected / 16 + 16);
    }
    std::vector<quint64> rows(batch);
    for (std::size_t got = batch; got == batch;) {
        if (stop.stop_requested()) {
            return base::failure(base::ErrorKind::Refused, "liste.cancelled");
        }
        const auto filled = list->read(rows);
        if (!filled) {
            return filled.error();
        }
        got = *filled;
        if (const auto spread = made.spread({rows.data(), got}, path); !spread) {
            return spread.error();
        }
    }
    made.m_hasMobil = list->hasMobil();
    return made;
}

base::Result<> ListPartitions::spread(std::span<const quint64> rows, const QString &path)
{
    m_rows += qint64(rows.size());
    for (const quint64 packed : rows) {
        const quint64 hash = (packed >> ListRow::mobilBits) * spreader & identityMask;
        const std::size_t partition = hash >> keyBits;
        if (partition < m_range.first || partition >= m_range.last) {
            continue;
        }
        auto &entries = m_entries[partition - m_range.first];
        entries.push_back((hash & keyMask) << ListRow::mobilBits | (packed & mobilMask));
        if (entries.size() > keyMask + 1) [[unlikely]] {
            return duplicateLine(path, repeatedIn(partition, entries));
        }
    }
    return {};
}

base::Error duplicateLine(const QString &path, const std::vector<quint64> &identities)
{
    QHash<quint64, qint64> firstSeen;
    for (const quint64 identity : identities) {
        firstSeen.insert(identity, 0);
    }
    auto list = NumberList::open(path);
    qint64 line = 0;
    std::vector<quint64> row(1);
    while (list) {
        const auto got = list->read(row);
        if (!got || *got == 0) {
            break;
        }
        ++line;
        const auto seen = firstSeen.find(ListRow::unpacked(row.front()).identity);
        if (seen != firstSeen.end() && *seen != 0) {
            return base::failure(base::ErrorKind::InvalidInput, "liste.line.duplicate",
                                 {{u"path"_s, path}, {u"line"_s, line}, {u"first"_s, *seen}});
        }
        if (seen != firstSeen.end()) {
            *seen = line;
        }
    }
    return base::failure(base::ErrorKind::Conflict, "liste.moving", {{u"path"_s, path}});
}

} // namespace nemsms::protocols
