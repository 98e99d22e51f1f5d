// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the local platform and its counterpart.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"platform.placeholder", QT_TRANSLATE_NOOP("Message", "placeholder")},
};

} // namespace

Part platform()
{
    return entries;
}

} // namespace nemsms::base::catalogue
