// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tilslutningsaftale/tilslutningsaftalepage.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

TilslutningsaftalePage::TilslutningsaftalePage(const EntityTools &tools, QWidget *parent)
    : EntityPage("tilslutningsaftale", tools, u"agreement"_s, {"navn", "myndighedId", "modpart", "ean", "underskrevet", "gyldigTil"}, parent)
{
    TilslutningsaftalePage::retranslate();
}

EntityPage::Words TilslutningsaftalePage::words() const
{
    return {tr("Connection agreements", "Danish: Tilslutningsaftaler"),
            tr("What the authority has agreed with Digital Post (tilslutningsaftaler): what is covered, and "
               "which EAN is billed for all sending."),
            tr("New connection agreement"),
            tr("Search name"),
            tr("No connection agreement yet"),
            tr("Everything rests on it: without an agreement with Digital Post there is no SysID, and "
               "nothing can be sent. Enter the one that the authority has signed.")};
}

} // namespace nemsms::ui
