// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/lister/linereader.h"
#include "protocols/lister/listelayout.h"
#include "protocols/lister/listrow.h"

#include <stop_token>
#include <vector>

namespace nemsms::protocols {

/// The two lists that are never mixed (trap 9): of who is enrolled, and of a register's end users with mobile numbers.
enum class Listeart { Tilmeldingsliste, Slutbrugerliste };

/// What a list must be.
struct ListeKrav {
    QString sysId; ///< whose list it must be; only the record form tells
    Listeart art = Listeart::Tilmeldingsliste;
    std::stop_token stop;
};

/// A list file of Bilag C, read whole and checked: in record form, when its first line begins with 00, else CSV.
struct ReceivedList {
    std::vector<quint64> rows; ///< ListRow, packed and in ascending order, each number once; of those who are signed on
    qint64 lines = 0;          ///< end users in the file, signed on or not

    /// Refused whole for one bad line. Errors: those of LineReader; InvalidInput liste.encoding, .record, .sysid, .kind,
    /// .trailer, .half, .line.number, .line.mobil, .line.fields, .line.repeated; Refused liste.cancelled.
    [[nodiscard]] static base::Result<ReceivedList> read(const QString &path, const Listelayout &layout, const ListeKrav &krav);
};

} // namespace nemsms::protocols
