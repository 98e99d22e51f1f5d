// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gruppetilknytning/gruppetilknytningpage.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

GruppetilknytningPage::GruppetilknytningPage(const EntityTools &tools, QWidget *parent)
    : EntityPage("gruppetilknytning", tools, u"replace"_s, {"materialeId", "tilmeldingsgruppeId"}, parent)
{
    GruppetilknytningPage::retranslate();
}

EntityPage::Words GruppetilknytningPage::words() const
{
    return {tr("Materials in groups", "Danish: Materialer i grupper"),
            tr("Which materials belong to which registration groups (gruppetilknytninger). Both ends have "
               "the same type."),
            tr("Put a material in a group"),
            tr("Search"),
            tr("No material is in a group yet"),
            tr("A material reaches nobody before it belongs to a group. Choose a material and its group.")};
}

} // namespace nemsms::ui
