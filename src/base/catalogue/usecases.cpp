// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the product's verbs.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"settings.locked", QT_TRANSLATE_NOOP("Message", "{setting} is set by your organisation and cannot be changed here. Ask IT operations.")},
    {"settings.unwritable", QT_TRANSLATE_NOOP("Message", "The settings could not be saved in {file}. Check that the folder exists and that you may write there.")},
};

} // namespace

Part usecases()
{
    return entries;
}

} // namespace nemsms::base::catalogue
