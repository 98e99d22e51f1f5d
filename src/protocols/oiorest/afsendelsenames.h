// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <array>

namespace nemsms::protocols {

/// The words of AfsendelseTilstand and MeddelelseType on the wire, in the order of the enums; empty = left out.
constexpr std::array<QStringView, 4> tilstandNames {QStringView(), u"afventer", u"fremsendt", u"planlagt"};
constexpr std::array<QStringView, 3> typeNames {QStringView(), u"meddelelse", u"serviceBesked"};

} // namespace nemsms::protocols
