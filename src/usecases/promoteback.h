// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/promoteplan.h"

#include <QJsonArray>

namespace nemsms::usecases {

/// The file to go back: what the chosen records of the target are before a promote and after it, as text. Ordered by
/// business key, without ids, times and users, so it is the same for the same promote and works in any store that has
/// the same configuration.
class PromoteBack
{
public:
    /// The text for `plan`, to be written before it is applied.
    [[nodiscard]] static QByteArray textOf(const PromotePlan &plan);
    /// InvalidInput promote.back.format when it is no such text.
    [[nodiscard]] static base::Result<PromoteBack> read(const QByteArray &text, const QString &path);

    [[nodiscard]] QString til() const { return m_til; }          ///< key of the Miljoe
    [[nodiscard]] QString myndighed() const { return m_kommune; } ///< key of the Myndighed

    /// What takes the records back to what the text says they were. A record that is so already is left alone. Conflict
    /// promote.back.since when one is neither as before nor as after; promote.back.gone when one is not there.
    [[nodiscard]] base::Result<QList<store::RecordChange>> changes(const RecordIndexes &records) const;

private:
    QString m_til;
    QString m_kommune;
    QJsonArray m_records;
};

} // namespace nemsms::usecases
