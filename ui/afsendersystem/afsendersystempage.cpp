// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/afsendersystem/afsendersystempage.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

AfsendersystemPage::AfsendersystemPage(const EntityTools &tools, QWidget *parent)
    : EntityPage("afsendersystem", tools, u"sender"_s, {"sysId", "navn", "leverandoer", "afsendermobil", "gyldigTil"}, parent)
{
    AfsendersystemPage::retranslate();
}

EntityPage::Words AfsendersystemPage::words() const
{
    return {tr("Sender systems", "Danish: Afsendersystemer"),
            tr("The systems that send on behalf of the authority in Digital Post (afsendersystemer). Each has "
               "its own SysID."),
            tr("New sender system"),
            tr("Search name or SysID"),
            tr("No sender system yet"),
            tr("A sender system carries the SysID that messages are sent with. Make the first one from your "
               "agreement with Digital Post.")};
}

} // namespace nemsms::ui
