// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cprmodulus11.h"

#include <algorithm>
#include <array>

namespace nemsms::domain {

namespace {

// Years whose 1 January is on the list of 2023-05-10.
constexpr std::array years {1960, 1962, 1964, 1965, 1966, 1967, 1969, 1970, 1974, 1975, 1978, 1980, 1981,
                            1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992, 1994, 1995};

} // namespace

bool isKnownDateWithoutModulus11(QDate date)
{
    return date.month() == 1 && date.day() == 1 && std::binary_search(years.begin(), years.end(), date.year());
}

} // namespace nemsms::domain
