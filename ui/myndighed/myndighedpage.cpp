// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myndighed/myndighedpage.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

MyndighedPage::MyndighedPage(const EntityTools &tools, QWidget *parent)
    : EntityPage("myndighed", tools, u"building"_s, {"cvr", "navn", "kommunekode"}, parent)
{
    MyndighedPage::retranslate();
}

EntityPage::Words MyndighedPage::words() const
{
    return {tr("Authorities", "Danish: Myndigheder"),
            tr("The kommuner and other authorities that you look after (myndigheder)."),
            tr("New authority"),
            tr("Search name or CVR"),
            tr("No authority yet"),
            tr("Everything here belongs to an authority. Make yours with its CVR number.")};
}

} // namespace nemsms::ui
