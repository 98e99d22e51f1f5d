// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/abonnementcommand.h"
#include "app/ctl/afsendersystemcommand.h"
#include "app/ctl/aktivitetcommand.h"
#include "app/ctl/borgercommand.h"
#include "app/ctl/certifikatcommand.h"
#include "app/ctl/checkcommand.h"
#include "app/ctl/democommand.h"
#include "app/ctl/doctorcommand.h"
#include "app/ctl/exchangecommand.h"
#include "app/ctl/forsendelsestypecommand.h"
#include "app/ctl/gruppetilknytningcommand.h"
#include "app/ctl/haendelsecommand.h"
#include "app/ctl/konfigurationcommand.h"
#include "app/ctl/listecommand.h"
#include "app/ctl/logcommand.h"
#include "app/ctl/manualcommand.h"
#include "app/ctl/materialecommand.h"
#include "app/ctl/miljoecommand.h"
#include "app/ctl/myndighedcommand.h"
#include "app/ctl/registercommand.h"
#include "app/ctl/secretcommand.h"
#include "app/ctl/serviceaftalecommand.h"
#include "app/ctl/settingscommand.h"
#include "app/ctl/storecommand.h"
#include "app/ctl/telefoncommand.h"
#include "app/ctl/testpersoncommand.h"
#include "app/ctl/testsmscommand.h"
#include "app/ctl/tilmeldingcommand.h"
#include "app/ctl/tilmeldingsgruppecommand.h"
#include "app/ctl/tilslutningsaftalecommand.h"
#include "app/ctl/tokencommand.h"

namespace nemsms::ctl {

void addCommands(CommandTree &tree)
{
    addCheckCommand(tree);
    addMyndighedCommand(tree);
    addMiljoeCommand(tree);
    addCertifikatCommand(tree);
    addTilslutningsaftaleCommand(tree);
    addAfsendersystemCommand(tree);
    addRegisterCommand(tree);
    addMaterialeCommand(tree);
    addTilmeldingsgruppeCommand(tree);
    addGruppetilknytningCommand(tree);
    addForsendelsestypeCommand(tree);
    addServiceaftaleCommand(tree);
    addTestpersonCommand(tree);
    addAktivitetCommand(tree);
    addDoctorCommand(tree);
    addTokenCommand(tree);
    addTilmeldingCommand(tree);
    addTestSmsCommand(tree);
    addBorgerCommand(tree);
    addTelefonCommand(tree);
    addExchangeCommand(tree);
    addKonfigurationCommand(tree);
    addHaendelseCommand(tree);
    addListeCommand(tree);
    addAbonnementCommand(tree);
    addLogCommand(tree);
    addStoreCommand(tree);
    addSecretCommand(tree);
    addSettingsCommand(tree);
    addDemoCommand(tree);
    addManualCommand(tree);
}

} // namespace nemsms::ctl
