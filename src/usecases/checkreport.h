// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <optional>

namespace nemsms::usecases {

/// One thing that was looked at before sending.
struct Check {
    QByteArray code;                        ///< text, route, form, window, servicewindow, recipient, person, material, agreement, certificate, server, price
    std::optional<base::Severity> severity; ///< none = in order. An Error stops the sending.
    base::Message message;
    QString reference; ///< document and paragraph
    base::Message fix; ///< what to do; an empty code = nothing
};

/// What stands between a draft and the wire.
struct CheckReport {
    QList<Check> check;
    QDateTime nextSending;  ///< UTC; the next moment at which NemSMS may be sent. Invalid = now.
    bool simuleret = false; ///< the environment is the local platform
    base::ErrorKind refusal = base::ErrorKind::InvalidInput; ///< kind of send()'s error; meaningful when not maySend()

    [[nodiscard]] bool maySend() const;
    [[nodiscard]] const Check *firstError() const;
};

} // namespace nemsms::usecases
