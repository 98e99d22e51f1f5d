// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace nemsms::protocols {

/// What a receipt of Digital Post says of a message (receiptStatus).
enum class Kvitteringsstatus {
    Received,  ///< the technical receipt: the system has it
    Completed, ///< the business receipt: it was delivered
    Invalid,   ///< the business receipt: it cannot be delivered
    NotAllowed ///< the business receipt: it may not be delivered
};

/// A receipt as NgDP's REST interface writes it, in JSON.
struct Kvittering {
    QString transmissionId;
    QString messageUuid;
    Kvitteringsstatus status = Kvitteringsstatus::Received;
    QDateTime time; ///< UTC
    QString errorCode; ///< for example do.not.deliver.until.date.too.late; empty = none
    QString errorMessage;

    friend bool operator==(const Kvittering &, const Kvittering &) = default;
};

[[nodiscard]] QByteArray encodeKvittering(const Kvittering &kvittering);
/// Error: ngdp.receipt.
[[nodiscard]] base::Result<Kvittering> readKvittering(const QByteArray &json);

} // namespace nemsms::protocols
