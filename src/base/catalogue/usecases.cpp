// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the product's verbs.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"usecases.placeholder", QT_TRANSLATE_NOOP("Message", "placeholder")},
};

} // namespace

Part usecases()
{
    return entries;
}

} // namespace nemsms::base::catalogue
