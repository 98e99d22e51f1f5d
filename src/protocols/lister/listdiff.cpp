// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/lister/listdiff.h"

#include "protocols/lister/listpartitions.h"

#include <QFileInfo>
#include <algorithm>
#include <bit>
#include <future>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

constexpr quint64 inYesterday = quint64(1) << 61;
constexpr quint64 inToday = quint64(1) << 62;
constexpr quint64 entryMask = inYesterday - 1;
constexpr std::size_t mostRepeats = 1000; // enough to name the first line

/// The comparison of a few partitions: counts, changes, and who stands twice in a list.
struct Part {
    ListDiff diff;
    std::vector<quint64> repeatedYesterday;
    std::vector<quint64> repeatedToday;
};

/// A hash table of one partition, small enough for the cache. Slots hold the entry and which lists it was seen in.
class Table
{
public:
    void prepare(std::size_t entries)
    {
        m_bits = std::min(int(std::bit_width(2 * entries + 1)), ListPartitions::keyBits);
        m_slots.assign(std::size_t(1) << m_bits, 0);
    }

    /// The slot of the key, or the free one where it belongs.
    quint64 &slot(quint64 entry)
    {
        const quint64 key = ListPartitions::key(entry);
        std::size_t at = key >> (ListPartitions::keyBits - m_bits);
        while (m_slots[at] != 0 && ListPartitions::key(m_slots[at] & entryMask) != key) {
            at = (at + 1) & (m_slots.size() - 1);
        }
        return m_slots[at];
    }

private:
    std::vector<quint64> m_slots;
    int m_bits = 0;
};

void note(std::vector<quint64> &repeated, std::size_t partition, quint64 entry)
{
    if (repeated.size() < mostRepeats) {
        repeated.push_back(ListRow::unpacked(ListPartitions::row(partition, entry)).identity);
    }
}

void comparePartition(std::size_t partition, const std::vector<quint64> &before, const std::vector<quint64> &after,
                      bool keep, Table &table, Part &part)
{
    ListDiff &diff = part.diff;
    table.prepare(before.size() + after.size());
    for (const quint64 entry : before) {
        quint64 &slot = table.slot(entry);
        if (slot != 0) {
            note(part.repeatedYesterday, partition, entry);
        }
        slot = entry | inYesterday;
    }
    for (const quint64 entry : after) {
        quint64 &slot = table.slot(entry);
        if (slot & inToday) {
            note(part.repeatedToday, partition, entry);
            continue;
        }
        const bool known = slot & inYesterday;
        const bool same = known && (slot & entryMask) == entry;
        qint64 &counted = same ? diff.unchanged : known ? diff.changed : diff.added;
        ++counted;
        if (keep && !same) {
            (known ? diff.changedRows : diff.addedRows).push_back(ListPartitions::row(partition, entry));
        }
        slot |= inToday;
        slot = known ? slot : entry | inToday;
    }
    for (const quint64 entry : before) {
        if (!(table.slot(entry) & inToday)) {
            ++diff.removed;
            if (keep) {
                diff.removedRows.push_back(ListPartitions::row(partition, entry));
            }
        }
    }
}

Part compareRange(const ListPartitions &before, const ListPartitions &after, ListPartitions::Range range, bool keep)
{
    Part part;
    Table table;
    for (std::size_t partition = range.first; partition < range.last; ++partition) {
        comparePartition(partition, before.at(partition), after.at(partition), keep, table, part);
    }
    return part;
}

void append(std::vector<quint64> &all, const std::vector<quint64> &more)
{
    all.insert(all.end(), more.cbegin(), more.cend());
}

void add(ListDiff &sum, const ListDiff &part)
{
    sum.added += part.added;
    sum.removed += part.removed;
    sum.changed += part.changed;
    sum.unchanged += part.unchanged;
    append(sum.addedRows, part.addedRows);
    append(sum.removedRows, part.removedRows);
    append(sum.changedRows, part.changedRows);
}

/// One pass over both files, which takes the rows of `range` alone.
base::Result<ListDiff> diffRange(const QString &yesterday, const QString &today, ListPartitions::Range range,
                                 const ListDiffOptions &options)
{
    auto other = std::async(std::launch::async, [&] { return ListPartitions::read(today, range, options.stop); });
    const auto before = ListPartitions::read(yesterday, range, options.stop);
    const auto after = other.get();
    if (!before || !after) {
        return before ? after.error() : before.error();
    }
    if (before->hasMobil() != after->hasMobil() && !before->isEmpty() && !after->isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "liste.forms",
                             {{u"path"_s, before->hasMobil() ? yesterday : today},
                              {u"other"_s, before->hasMobil() ? today : yesterday}});
    }
    const std::size_t middle = (range.first + range.last) / 2;
    auto upper = std::async(std::launch::async, [&] {
        return compareRange(*before, *after, {middle, range.last}, options.keepChanges);
    });
    Part part = compareRange(*before, *after, {range.first, middle}, options.keepChanges);
    const Part second = upper.get();
    add(part.diff, second.diff);
    append(part.repeatedYesterday, second.repeatedYesterday);
    append(part.repeatedToday, second.repeatedToday);
    if (!part.repeatedYesterday.empty()) {
        return duplicateLine(yesterday, part.repeatedYesterday);
    }
    if (!part.repeatedToday.empty()) {
        return duplicateLine(today, part.repeatedToday);
    }
    return std::move(part.diff);
}

/// How often both files are read, so that no more than the wished memory is held.
std::size_t passesFor(const QString &yesterday, const QString &today, quint64 memory)
{
    const auto bytes = quint64(QFileInfo(yesterday).size() + QFileInfo(today).size());
    const quint64 rows = bytes / 9; // the shortest line: a CVR number
    return std::clamp<std::size_t>(rows * sizeof(quint64) / std::max<quint64>(memory, 1) + 1, 1, ListPartitions::count);
}

} // namespace

base::Result<ListDiff> diffLists(const QString &yesterday, const QString &today, const ListDiffOptions &options)
{
    const std::size_t passes = passesFor(yesterday, today, options.memory);
    ListDiff sum;
    for (std::size_t pass = 0; pass < passes; ++pass) {
        const ListPartitions::Range range {pass * ListPartitions::count / passes,
                                           (pass + 1) * ListPartitions::count / passes};
        const auto part = diffRange(yesterday, today, range, options);
        if (!part) {
            return part.error();
        }
        add(sum, *part);
    }
    for (auto *rows : {&sum.addedRows, &sum.removedRows, &sum.changedRows}) {
        std::sort(rows->begin(), rows->end());
    }
    return sum;
}

} // namespace nemsms::protocols
