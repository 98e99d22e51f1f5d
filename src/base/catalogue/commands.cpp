// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the programs themselves.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"commands.placeholder", QT_TRANSLATE_NOOP("Message", "placeholder")},
};

} // namespace

Part commands()
{
    return entries;
}

} // namespace nemsms::base::catalogue
