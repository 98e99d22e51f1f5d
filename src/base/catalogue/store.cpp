// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the database, migrations, backup, audit log.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"store.placeholder", QT_TRANSLATE_NOOP("Message", "placeholder")},
};

} // namespace

Part store()
{
    return entries;
}

} // namespace nemsms::base::catalogue
