// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about transport, SOAP, OIOREST.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"protocols.placeholder", QT_TRANSLATE_NOOP("Message", "placeholder")},
};

} // namespace

Part protocols()
{
    return entries;
}

} // namespace nemsms::base::catalogue
