// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serviceaftale/serviceaftalepage.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

ServiceaftalePage::ServiceaftalePage(const EntityTools &tools, QWidget *parent)
    : EntityPage("serviceaftale", tools, u"agreement"_s, {"navn", "integration", "nemSmsSysId", "gyldigFra", "gyldigTil", "myndighedId"}, parent)
{
    ServiceaftalePage::retranslate();
}

EntityPage::Words ServiceaftalePage::words() const
{
    return {tr("Service agreements", "Danish: Serviceaftaler"),
            tr("What the authority may do on Serviceplatformen, and with which system (serviceaftaler). SF1600 "
               "covers look-up and sending; SF2250 covers enrolment only."),
            tr("New service agreement"),
            tr("Search name"),
            tr("No service agreement yet"),
            tr("Without an SF1600 agreement nothing can be looked up or sent. Enter the one from the "
               "administration module of Serviceplatformen.")};
}

} // namespace nemsms::ui
