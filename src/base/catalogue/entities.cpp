// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the entities' fields and rules.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"field.boolean", QT_TRANSLATE_NOOP("Message", "\"{value}\" is neither yes nor no. Write ja or nej.")},
    {"field.choice", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a choice for {field}. Choose one of: {choices}.")},
    {"field.date", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a date. Write it as 21-11-2026 or 2026-11-21.")},
    {"field.datetime", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a point in time. Write it as 2026-11-21T10:00:00Z.")},
    {"field.integer", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a whole number.")},
    {"field.required", QT_TRANSLATE_NOOP("Message", "{field} is missing.")},
    {"field.unknown", QT_TRANSLATE_NOOP("Message", "{entity} has no field named {field}.")},
};

} // namespace

Part entities()
{
    return entries;
}

} // namespace nemsms::base::catalogue
