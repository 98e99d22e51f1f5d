// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about enrolment on a citizen's behalf.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"command.enrol.contract", QT_TRANSLATE_NOOP("Message", "The names of VedligeholdTilmelding on the wire are reconstructed: SF2250's WSDL is not public.")},
    {"command.enrol.contract.file", QT_TRANSLATE_NOOP("Message", "The names of VedligeholdTilmelding on the wire come from {kilde}.")},
    {"command.enrol.kept", QT_TRANSLATE_NOOP("Message", "The case is kept as {id}. Take it up again with: nemsmsctl tilmelding enrol {id}.")},
    {"command.option.cifre", QT_TRANSLATE_NOOP("Message", "Take the last four digits of the CPR from standard input or from a file, as an assisted sign-up asks")},
    {"command.option.confirmmobil", QT_TRANSLATE_NOOP("Message", "Take the phone's number from standard input or from a file; otherwise the only one that is asked")},
    {"command.option.enrolagreement", QT_TRANSLATE_NOOP("Message", "Id or name of the service agreement; otherwise the one that covers TilmeldNemSMS")},
    {"command.option.enrolid", QT_TRANSLATE_NOOP("Message", "Id or identifier of the enrolment; otherwise a new one, or the person's open one")},
    {"command.option.enrolment", QT_TRANSLATE_NOOP("Message", "Id or identifier of the enrolment")},
    {"command.option.mobil", QT_TRANSLATE_NOOP("Message", "Take the mobile number from standard input or from a file; otherwise the test person's")},
    {"command.option.samtykkeaf", QT_TRANSLATE_NOOP("Message", "Who consented: borgeren, foraelder, vaerge, virksomheden")},
    {"command.option.samtykketid", QT_TRANSLATE_NOOP("Message", "When, as 2026-11-24T09:30 in Danish time; otherwise now")},
    {"command.option.samtykkevej", QT_TRANSLATE_NOOP("Message", "How: skriftligt, telefonisk, fremmoede, digitalt")},
    {"command.option.slutbruger", QT_TRANSLATE_NOOP("Message", "Take the citizen's CPR or the company's CVR from standard input or from a file")},
    {"command.telefon.confirm", QT_TRANSLATE_NOOP("Message", "The citizen's yes on a virtual phone, which makes an enrolment active")},
    {"command.telefon.confirmed", QT_TRANSLATE_NOOP("Message", "Confirmed on the phone. nemsmsctl tilmelding status follows the case to active.")},
    {"command.telefon.waiting", QT_TRANSLATE_NOOP("Message", "The virtual phones that are asked to confirm an enrolment")},
    {"command.tilmelding.consent", QT_TRANSLATE_NOOP("Message", "Print the consent that a citizen must give before being enrolled")},
    {"command.tilmelding.enrol", QT_TRANSLATE_NOOP("Message", "Enrol a citizen who has consented: OpdaterBorgerNemSMS and TilmeldNemSMS, or what is left of them")},
    {"command.tilmelding.list", QT_TRANSLATE_NOOP("Message", "List enrolments, newest first")},
    {"command.tilmelding.show", QT_TRANSLATE_NOOP("Message", "Show one enrolment with its timeline")},
    {"command.tilmelding.status", QT_TRANSLATE_NOOP("Message", "Look up whether the citizen has confirmed, and follow the case to active")},
    {"command.tilmelding.update", QT_TRANSLATE_NOOP("Message", "Register a citizen who has consented: OpdaterBorgerNemSMS alone")},
    {"command.tilmelding.withdraw", QT_TRANSLATE_NOOP("Message", "Sign the citizen off, from every authority")},
    {"command.when", QT_TRANSLATE_NOOP("Message", "The time {value} was not understood. Write it as 2026-11-24T09:30, Danish time.")},
    {"kontrakt.json", QT_TRANSLATE_NOOP("Message", "The file {path} with the names of VedligeholdTilmelding holds no JSON object, so nothing was called. Correct the file, or empty the setting tilmelding/kontrakt to use the reconstructed names.")},
    {"kontrakt.missing", QT_TRANSLATE_NOOP("Message", "The file {path} with the names of VedligeholdTilmelding lacks \"{key}\". Add it; it must not be empty.")},
    {"kontrakt.name", QT_TRANSLATE_NOOP("Message", "In the file {path} \"{key}\" is \"{value}\", which cannot be the name of an XML element. Copy the name from the official WSDL.")},
    {"kontrakt.unknown", QT_TRANSLATE_NOOP("Message", "The file {path} says \"{key}\", which is no part of the contract of VedligeholdTilmelding. Correct its spelling or take it away.")},
    {"kontrakt.uri", QT_TRANSLATE_NOOP("Message", "In the file {path} \"{key}\" is \"{value}\", which is no absolute URI. Copy it from the official WSDL.")},
    {"log.tilmelding.aktiv", QT_TRANSLATE_NOOP("Message", "{entity} {id}: a look-up saw it active.")},
    {"log.tilmelding.failed", QT_TRANSLATE_NOOP("Message", "{entity} {id}: a call failed, and the case waits as it was.")},
    {"log.tilmelding.frameldt", QT_TRANSLATE_NOOP("Message", "{entity} {id}: signed off from every authority.")},
    {"log.tilmelding.gone", QT_TRANSLATE_NOOP("Message", "{entity} {id}: a look-up saw that the person has left NemSMS elsewhere.")},
    {"log.tilmelding.opdateret", QT_TRANSLATE_NOOP("Message", "{entity} {id}: OpdaterBorgerNemSMS was answered.")},
    {"log.tilmelding.tilmeldt", QT_TRANSLATE_NOOP("Message", "{entity} {id}: TilmeldNemSMS was answered; the citizen is asked on the phone.")},
    {"screen.phone.confirmed", QT_TRANSLATE_NOOP("Message", "Confirmed on the phone. A look-up now shows the citizen as enrolled.")},
    {"telefon.digits", QT_TRANSLATE_NOOP("Message", "These are not the last four digits of the citizen's CPR, so nothing was confirmed. Type them again.")},
    {"telefon.nonewaits", QT_TRANSLATE_NOOP("Message", "No phone is asked to confirm an enrolment, at least not this one. Enrol first.")},
    {"telefon.several", QT_TRANSLATE_NOOP("Message", "Several phones are asked to confirm. Say which one answers (--mobil-stdin or --mobil-fil).")},
    {"tilmelding.consent.future", QT_TRANSLATE_NOOP("Message", "The consent is dated after now. Give the time when it was given.")},
    {"tilmelding.consent.text", QT_TRANSLATE_NOOP("Message", "I consent that {kommune} enrols my mobile number in NemSMS on my behalf. The enrolment holds for every authority that uses NemSMS, hospitals and courts too, and not for {kommune} alone. It becomes active when I have confirmed it on the phone. I can sign off again at any time, and that too holds for every authority.")},
    {"tilmelding.consent.who", QT_TRANSLATE_NOOP("Message", "A company consents for itself, and a citizen or somebody on the citizen's behalf for a citizen. Choose who consented.")},
    {"tilmelding.elsewhere", QT_TRANSLATE_NOOP("Message", "The enrolment {id} belongs to another environment than the active one. Change to its environment first.")},
    {"tilmelding.ended", QT_TRANSLATE_NOOP("Message", "The enrolment {id} has ended with signing off. Enrol anew, with a new consent.")},
    {"tilmelding.identifier", QT_TRANSLATE_NOOP("Message", "The identifier is no ULID, so it cannot follow the calls.")},
    {"tilmelding.line.active", QT_TRANSLATE_NOOP("Message", "Active: the citizen has confirmed, a look-up says so")},
    {"tilmelding.line.confirmation", QT_TRANSLATE_NOOP("Message", "The citizen must confirm on the phone before NemSMS becomes active; a look-up shows when that has happened")},
    {"tilmelding.line.consent", QT_TRANSLATE_NOOP("Message", "Consent: {who}, {how}; noted by {noted}")},
    {"tilmelding.line.enrolled", QT_TRANSLATE_NOOP("Message", "TilmeldNemSMS was answered: signed on to NemSMS of every authority, awaiting confirmation")},
    {"tilmelding.line.failed", QT_TRANSLATE_NOOP("Message", "The latest call failed: {code} {text}")},
    {"tilmelding.line.first", QT_TRANSLATE_NOOP("Message", "OpdaterBorgerNemSMS is still to be answered")},
    {"tilmelding.line.second", QT_TRANSLATE_NOOP("Message", "TilmeldNemSMS is still to be answered; until then the citizen is enrolled nowhere")},
    {"tilmelding.line.updated", QT_TRANSLATE_NOOP("Message", "OpdaterBorgerNemSMS was answered: NemSMS knows the citizen and the number")},
    {"tilmelding.line.withdrawn", QT_TRANSLATE_NOOP("Message", "Signed off from NemSMS of every authority")},
    {"tilmelding.noagreement", QT_TRANSLATE_NOOP("Message", "No service agreement covers TilmeldNemSMS here. Enrolment needs one for SF2250; record it under Service agreements.")},
    {"tilmelding.noconsent", QT_TRANSLATE_NOOP("Message", "Nobody is enrolled without consent. Say who gave it and how (--samtykke-af, --samtykke-vej).")},
    {"tilmelding.nolookup", QT_TRANSLATE_NOOP("Message", "No service agreement covers look-ups here, so whether the citizen has confirmed cannot be seen. Record one for SF1600 or SF1601.")},
    {"tilmelding.nonumber", QT_TRANSLATE_NOOP("Message", "There is no mobile number to enrol. Record it with the test person, or give it.")},
    {"tilmelding.noowner", QT_TRANSLATE_NOOP("Message", "The owner of {slutbruger}'s number has not agreed to get test messages, so it is not enrolled in {miljoe}. Note the agreement with the test person first.")},
    {"tilmelding.notmade", QT_TRANSLATE_NOOP("Message", "The enrolment {id} has not reached NemSMS, so there is nothing to sign off.")},
    {"tilmelding.nottestnumber", QT_TRANSLATE_NOOP("Message", "In {miljoe} {slutbruger} is enrolled only with the mobile number that is recorded with the test person: another number may be a stranger's.")},
    {"tilmelding.nottestperson", QT_TRANSLATE_NOOP("Message", "{slutbruger} is no registered test person of {miljoe}, so nobody is enrolled there. Register the person first, when it is one.")},
    {"tilmelding.nourl", QT_TRANSLATE_NOOP("Message", "{miljoe} has no address of VedligeholdTilmelding. Record it with the environment; SF2250 does not tell it.")},
    {"tilmelding.open", QT_TRANSLATE_NOOP("Message", "The person has an open enrolment with another number, {id}. Take that one up, or sign it off first.")},
    {"tilmelding.production.body", QT_TRANSLATE_NOOP("Message", "{slutbruger} is enrolled in {miljoe}, a production environment, on behalf of {kommune}: in NemSMS of every authority, on a real phone.")},
    {"tilmelding.production.declined", QT_TRANSLATE_NOOP("Message", "Nobody was enrolled: the question was not answered with the kommune's name.")},
    {"tilmelding.production.title", QT_TRANSLATE_NOOP("Message", "Enrol in the production environment {miljoe}?")},
    {"tilmelding.production.unasked", QT_TRANSLATE_NOOP("Message", "Enrolling in production needs a person's yes, and nobody can be asked here. Enrol from a terminal or the console.")},
    {"tilmelding.unknown", QT_TRANSLATE_NOOP("Message", "There is no enrolment {id}.")},
    {"tilmelding.withdraw.body", QT_TRANSLATE_NOOP("Message", "{slutbruger} loses NemSMS from every authority, not from {kommune} alone: reminders from hospitals and courts stop too.")},
    {"tilmelding.withdraw.declined", QT_TRANSLATE_NOOP("Message", "Nobody was signed off: the question was not answered with the kommune's name.")},
    {"tilmelding.withdraw.policy", QT_TRANSLATE_NOOP("Message", "Signing off in {miljoe} is not allowed: {slutbruger} would lose NemSMS from every authority, hospitals and courts too. The setting tilmelding/framelding allows it.")},
    {"tilmelding.withdraw.title", QT_TRANSLATE_NOOP("Message", "Sign off in {miljoe}?")},
    {"tilmelding.withdraw.unasked", QT_TRANSLATE_NOOP("Message", "Signing off needs a person's yes, and nobody can be asked here. Sign off from a terminal or the console.")},
};

} // namespace

Part tilmelding()
{
    return entries;
}

} // namespace nemsms::base::catalogue
