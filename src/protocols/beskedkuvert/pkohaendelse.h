// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace nemsms::protocols {

/// What happened to a forsendelse: ObjektHandling of a PKO_PostStatus message. The UUIDs are from public receivers of
/// such messages; which of them a NemSMS passes is not written down (RECONSTRUCTED: Afsendt, then Afleveret or Fejlet).
enum class PkoHaendelse {
    Klar,
    Afsendt,
    ModtagetDigitalPost,
    AfleveretDigitalPost,
    ModtagetFjernprint,
    AfleveretTilPrint,
    ModtagetPostDanmark,
    OpdateringFraPostDanmark,
    Tilbagekaldt,
    Fejlet
};

[[nodiscard]] QString toUuid(PkoHaendelse haendelse);
/// None for a UUID that is not in the list.
[[nodiscard]] std::optional<PkoHaendelse> pkoHaendelse(const QString &uuid);

} // namespace nemsms::protocols
