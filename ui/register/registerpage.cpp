// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerpage.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

RegisterPage::RegisterPage(const EntityTools &tools, QWidget *parent)
    : EntityPage("register", tools, u"inbox"_s, {"sysId", "navn", "omfang", "udveksling", "ean", "certifikatId"}, parent)
{
    RegisterPage::retranslate();
}

EntityPage::Words RegisterPage::words() const
{
    return {tr("Registers", "Danish: Registre"),
            tr("What citizens are enrolled in NemSMS through (registre). A register has a SysID of its own "
               "and its own payer."),
            tr("New register"),
            tr("Search name"),
            tr("No register yet"),
            tr("Without a register nobody can be enrolled in NemSMS from a line-of-business system. Enter "
               "the one from Digital Post's administration portal.")};
}

} // namespace nemsms::ui
