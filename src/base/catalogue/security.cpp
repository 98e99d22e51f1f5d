// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about keys, vaults, secrets.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"security.placeholder", QT_TRANSLATE_NOOP("Message", "placeholder")},
};

} // namespace

Part security()
{
    return entries;
}

} // namespace nemsms::base::catalogue
