// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forsendelsestype/forsendelsestypepage.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

ForsendelsestypePage::ForsendelsestypePage(const EntityTools &tools, QWidget *parent)
    : EntityPage("forsendelsestype", tools, u"message"_s, {"fagsystem", "navn", "nummer", "materialeId"}, parent)
{
    ForsendelsestypePage::retranslate();
}

EntityPage::Words ForsendelsestypePage::words() const
{
    return {tr("Kinds of message", "Danish: Forsendelsestyper"),
            tr("Which MaterialeID each line-of-business system uses for its messages (forsendelsestyper)."),
            tr("New kind of message"),
            tr("Search system or name"),
            tr("No kind of message yet"),
            tr("The supplier of the line-of-business system records which MaterialeID it sends with. Enter "
               "what was recorded there, so that both can be compared.")};
}

} // namespace nemsms::ui
