// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the value types (Cpr, SmsText ...).
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"domain.placeholder", QT_TRANSLATE_NOOP("Message", "placeholder")},
};

} // namespace

Part domain()
{
    return entries;
}

} // namespace nemsms::base::catalogue
