// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace nemsms::base {

/// A new ULID: 26 characters of Crockford's base 32, 48 bits of `moment` in milliseconds and 80 random bits. It sorts
/// by time and fits OIOREST's MeddelelseIdentifikator (at most 30 of [a-zA-Z0-9-._~]; Afsendelse.xsd).
[[nodiscard]] QString newUlid(const QDateTime &moment);

/// ULIDs that ascend: those of one moment count up from the first, as the ULID specification has it, so that records that
/// are made together stand together in every index. Not to be used from several threads at once.
class UlidSequence
{
public:
    [[nodiscard]] QString next(const QDateTime &moment);

private:
    QDateTime m_moment;
    QString m_last;
};

/// True for 26 characters of Crockford's base 32 whose time fits in 48 bits.
[[nodiscard]] bool isUlid(QStringView text);

} // namespace nemsms::base
