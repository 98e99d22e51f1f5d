// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/beskedkuvert/pkohaendelse.h"

#include <algorithm>
#include <array>

namespace nemsms::protocols {

namespace {

// In the order of the enum.
constexpr std::array uuids {
    "e2b30d57-504a-4e2e-ae2d-a1394a9cb0b8", "db5a6025-caa3-45c3-8e02-4e6fa8142ade",
    "eb866ca2-b871-4387-b501-12cde577bd58", "f7161a89-5068-4023-bc80-d7f4daad2a2e",
    "dd98e71c-41ac-4305-a47b-8f86b00e639b", "e3c0a021-2070-40d4-b7b7-754aeba762e9",
    "e94a0a8b-60a0-42ad-8b83-52c9e15d0fb3", "f4e6eb11-0261-4198-8b5d-be92a9b1a35d",
    "f03904aa-df6e-417f-bd74-6a01a61adbcf", "e225a75c-4b63-46c4-9423-77f5c8762445",
};

} // namespace

QString toUuid(PkoHaendelse haendelse)
{
    return QString::fromLatin1(uuids[std::size_t(haendelse)]);
}

std::optional<PkoHaendelse> pkoHaendelse(const QString &uuid)
{
    const auto found = std::find_if(uuids.begin(), uuids.end(), [&](const char *one) {
        return uuid.compare(QLatin1String(one), Qt::CaseInsensitive) == 0;
    });
    return found == uuids.end() ? std::nullopt : std::optional(PkoHaendelse(found - uuids.begin()));
}

} // namespace nemsms::protocols
