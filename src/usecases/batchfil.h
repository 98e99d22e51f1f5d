// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/skabelontekst.h"

#include <QList>
#include <QString>

namespace nemsms::usecases {

/// At most so many messages in one batch: this is a console for tests and not a mass sender.
inline constexpr int batchLimit = 1000;

/// One row of a batch's file: who gets the message, what it says, and what its placeholders stand for.
struct BatchLinje {
    int row = 0;       ///< in the file, 1 = the first
    QString testperson; ///< name of a stored test person; or
    QString modtager;  ///< CPR (ten digits) or CVR (eight)
    QString tekst;     ///< empty = the text of the batch
    domain::Pladsvaerdier values; ///< every other column, by its header in small letters
};

/// Reads xlsx or CSV, told by its beginning. The first row names the columns: Testperson or Modtager (also CPR, CVR), and
/// Tekst; every other column is a placeholder's value. InvalidInput batch.header (neither of the first), batch.limit,
/// batch.norows, and the errors of sheets. To be run off the main thread.
[[nodiscard]] base::Result<QList<BatchLinje>> readBatchFil(const QString &path);

} // namespace nemsms::usecases
