// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mobilnummer.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace nemsms::protocols {

/// dkal:SlutbrugerStamdata. RECONSTRUCTED: only the name of the resource is public (Bilag A2.4.6).
struct SlutbrugerStamdata {
    std::optional<domain::Mobilnummer> mobilnummer;
    QString email;

    friend bool operator==(const SlutbrugerStamdata &, const SlutbrugerStamdata &) = default;
};

[[nodiscard]] QByteArray encodeSlutbrugerStamdata(const SlutbrugerStamdata &stamdata);
/// dkal:Myndighedstilmelding: true signs on, false signs off. RECONSTRUCTED inside.
[[nodiscard]] QByteArray encodeMyndighedstilmelding(bool tilmeldt);
/// The answer of GET tilmeldinger: of which only "a boolean in application/xml" is known. RECONSTRUCTED.
[[nodiscard]] QByteArray encodeTilmeldtSvar(bool tilmeldt);

} // namespace nemsms::protocols
