// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <chrono>

namespace nemsms::domain {

/// What a step of a test plan expects of its message.
struct Forventning {
    enum class Art {
        Accepteret, ///< the platform answers yes
        Afvist,     ///< the counterpart refuses, with `kode` when it is given
        Stoppet,    ///< a check of ours stops it before it is sent, with `kode` when it is given
        Afleveret,  ///< it is proven to be on the phone, within `inden`
        Modtaget    ///< a tester ticks "received on the phone", within `inden`
    };
    Art art = Art::Accepteret;
    QString kode; ///< empty = whatever code
    std::chrono::seconds inden {60};

    /// Reads "accepteret", "afvist 3000", "stoppet sms.length", "afleveret 30", "modtaget 300" and the English words
    /// (accepted, refused, stopped, delivered, received); "s" or "sek" may stand behind the number. Empty = accepteret. InvalidInput forventning.unknown,
    /// forventning.time (not 1 to 3600 seconds).
    [[nodiscard]] static base::Result<Forventning> parse(const QString &text);
    /// As parse() reads it, in Danish.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Forventning &, const Forventning &) = default;
};

} // namespace nemsms::domain
