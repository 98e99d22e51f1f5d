// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <array>
#include <span>

/// The catalogue of sentences, one file per room that speaks. Add a sentence: one line in the room's file.
namespace nemsms::base::catalogue {

using Part = std::span<const CatalogueEntry>;

[[nodiscard]] Part certificates();
[[nodiscard]] Part domain();
[[nodiscard]] Part entities();
[[nodiscard]] Part haendelser();
[[nodiscard]] Part sammenhaeng();
[[nodiscard]] Part security();
[[nodiscard]] Part sheets();
[[nodiscard]] Part store();
[[nodiscard]] Part protocols();
[[nodiscard]] Part platform();
[[nodiscard]] Part usecases();
[[nodiscard]] Part commands();
[[nodiscard]] Part screens();
[[nodiscard]] Part secrets();
[[nodiscard]] Part tilmelding();
[[nodiscard]] Part tokens();

[[nodiscard]] inline std::array<Part, 16> parts()
{
    return {certificates(), domain(),   entities(), sammenhaeng(), security(), sheets(),  store(),
            protocols(),    platform(), usecases(), commands(),    screens(),  tokens(), haendelser(),
            secrets(),      tilmelding()};
}

} // namespace nemsms::base::catalogue
