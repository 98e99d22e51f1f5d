// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tilmeldingsgruppe/tilmeldingsgruppepage.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

TilmeldingsgruppePage::TilmeldingsgruppePage(const EntityTools &tools, QWidget *parent)
    : EntityPage("tilmeldingsgruppe", tools, u"filter"_s, {"navn", "gruppeId", "modtagertype", "type", "obligatorisk"}, parent)
{
    TilmeldingsgruppePage::retranslate();
}

EntityPage::Words TilmeldingsgruppePage::words() const
{
    return {tr("Registration groups", "Danish: Tilmeldingsgrupper"),
            tr("Whom materials are for (tilmeldingsgrupper): citizens or companies. A material for both "
               "belongs to two groups."),
            tr("New registration group"),
            tr("Search name"),
            tr("No registration group yet"),
            tr("A material reaches nobody before it belongs to a group. Enter the groups from Digital Post's "
               "administration portal.")};
}

} // namespace nemsms::ui
