// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/lister/numberlist.h"

#include <stop_token>
#include <vector>

namespace nemsms::protocols {

/// The rows of a list spread over partitions by a hash of whom they are about, so that each partition of two lists can
/// be compared by itself within the processor's cache. The hash is one to one: it can be undone, and equal keys in a
/// partition are equal numbers.
class ListPartitions
{
public:
    static constexpr int partitionBits = 11;
    static constexpr int keyBits = ListRow::identityBits - partitionBits;
    static constexpr std::size_t count = std::size_t(1) << partitionBits;

    /// The partitions from `first` to before `last`.
    struct Range {
        std::size_t first = 0;
        std::size_t last = count;
    };

    /// A row within its partition: the key, and the mobile number below it.
    [[nodiscard]] static quint64 key(quint64 entry) { return entry >> ListRow::mobilBits; }
    /// The row that an entry of `partition` was made from, packed.
    [[nodiscard]] static quint64 row(std::size_t partition, quint64 entry);

    /// Reads the whole file and keeps the rows of `range`. Errors: those of NumberList, liste.cancelled,
    /// liste.line.duplicate when one partition has more rows than there are keys.
    [[nodiscard]] static base::Result<ListPartitions> read(const QString &path, Range range, std::stop_token stop);

    [[nodiscard]] const std::vector<quint64> &at(std::size_t partition) const { return m_entries[partition - m_range.first]; }
    [[nodiscard]] bool hasMobil() const { return m_hasMobil; }
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }

private:
    [[nodiscard]] base::Result<> spread(std::span<const quint64> rows, const QString &path);

    Range m_range;
    std::vector<std::vector<quint64>> m_entries;
    bool m_hasMobil = false;
    qint64 m_rows = 0; ///< of the whole file
};

/// The first line of `path` that repeats one of `identities`, as an error: liste.line.duplicate (path, line, first, n).
[[nodiscard]] base::Error duplicateLine(const QString &path, const std::vector<quint64> &identities);

} // namespace nemsms::protocols
