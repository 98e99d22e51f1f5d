// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "domain/miljoeart.h"
#include "domain/smstext.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace nemsms::domain {

/// What `nemsmsctl check` tells about one value.
struct VaerdiCheck {
    QString value; ///< as the interfaces want it; masked where personal
    bool valid = false; ///< no error among the findings
    base::Findings findings;
    std::optional<SmsMaaling> sms; ///< for kind sms
};

/// The kinds that checkVaerdi() knows, in the order of the command's help: cpr cvr ean mobil sysid sms.
[[nodiscard]] QList<QByteArray> vaerdiKinds();

/// Checks `text` as a value of `kind`; empty when there is no such kind. `miljoe` decides about test numbers.
[[nodiscard]] std::optional<VaerdiCheck> checkVaerdi(const QByteArray &kind, const QString &text,
                                                     MiljoeArt miljoe = MiljoeArt::LokalPlatform);

/// The same for a line as it came in: one that is not UTF-8 is not valid (vaerdi.encoding).
[[nodiscard]] std::optional<VaerdiCheck> checkVaerdi(const QByteArray &kind, QByteArrayView line,
                                                     MiljoeArt miljoe = MiljoeArt::LokalPlatform);

} // namespace nemsms::domain
