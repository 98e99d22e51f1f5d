// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/materiale/materialepage.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

MaterialePage::MaterialePage(const EntityTools &tools, QWidget *parent)
    : EntityPage("materiale", tools, u"material"_s, {"materialeId", "navn", "type", "afsendersystemId"}, parent)
{
    MaterialePage::retranslate();
}

EntityPage::Words MaterialePage::words() const
{
    return {tr("Materials", "Danish: Materialer"),
            tr("What a citizen or company can be sent (materialer). Each belongs to a sender system."),
            tr("New material"),
            tr("Search name or MaterialeID"),
            tr("No material yet"),
            tr("A material says what kind of message is sent and by which sender system. Make the first one "
               "with its MaterialeID.")};
}

} // namespace nemsms::ui
