// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldbuilder.h"
#include "domain/cpr.h"
#include "domain/cvr.h"

#include <optional>
#include <variant>

namespace nemsms::domain {

/// Who gets a NemSMS: a person or a company (dkal:AfsendelseModtager, a choice of CPR and CVR).
using Modtager = std::variant<Cpr, Cvr>;

/// Eight digits, or :, DK or CVR in front, is a CVR; everything else is read as a CPR. Errors of Cpr or Cvr.
[[nodiscard]] base::Result<Modtager> parseModtager(const QString &text);
/// The plain digits: ten for a person, eight for a company.
[[nodiscard]] QString toString(const Modtager &modtager);
/// 251248-**** for a person; a company's number in full.
[[nodiscard]] QString masked(const Modtager &modtager);
[[nodiscard]] base::Findings findings(const Modtager &modtager);
[[nodiscard]] bool isBorger(const Modtager &modtager);

} // namespace nemsms::domain

namespace nemsms::base {

/// Lets an optional Modtager be a field.
template <>
struct FieldType<std::optional<domain::Modtager>> {
    static constexpr FieldKind kind = FieldKind::Text;
    static QVariant toVariant(const std::optional<domain::Modtager> &value);
    static Result<std::optional<domain::Modtager>> fromVariant(const QVariant &value);
    static QString show(const std::optional<domain::Modtager> &value);
};

} // namespace nemsms::base
