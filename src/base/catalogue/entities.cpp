// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the entities' fields and rules.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"afsendersystem.apinoegle", QT_TRANSLATE_NOOP("Message", "The API key has no day on which it expires. Write it, so that you are told in time.")},
    {"afsendersystem.apiorder", QT_TRANSLATE_NOOP("Message", "The API key expires before it was issued. Correct one of the dates.")},
    {"afsendersystem.leverandoer", QT_TRANSLATE_NOOP("Message", "The supplier of a sender system that sends through Serviceplatformen is KOMBIT, here it is \"{value}\". Check it in the administration portal.")},
    {"afsendersystem.mobil", QT_TRANSLATE_NOOP("Message", "The sender's mobile number is missing. Digital Post needs it before the system can send NemSMS.")},
    {"afsendersystem.opslag", QT_TRANSLATE_NOOP("Message", "KOMBIT's sender system looks registrations up online, here lists are chosen. Choose online look-up in the administration portal.")},
    {"afsendersystem.sidste4", QT_TRANSLATE_NOOP("Message", "The last four characters of the API key are four, here are {count}. Write those four, never the whole key.")},
    {"afsendersystem.snitflade", QT_TRANSLATE_NOOP("Message", "Serviceplatformen sends system to system, and this system is set to another interface. Choose system to system in the administration portal.")},
    {"certifikat.gyldigtil", QT_TRANSLATE_NOOP("Message", "Without the day on which the certificate runs out nobody can be warned. Write it.")},
    {"certifikat.moces", QT_TRANSLATE_NOOP("Message", "The register's certificate is the kommune's own VOCES or FOCES, and a MOCES is an employee's. Choose another.")},
    {"certifikat.serienummer", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a serial number: it has hexadecimal digits only. Copy it from the certificate.")},
    {"field.bidi", QT_TRANSLATE_NOOP("Message", "{field} has an invisible character ({code}) at place {position} that turns the direction of reading. Delete it.")},
    {"field.boolean", QT_TRANSLATE_NOOP("Message", "\"{value}\" is neither yes nor no. Write ja or nej.")},
    {"field.choice", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a choice for {field}. Choose one of: {choices}.")},
    {"field.control", QT_TRANSLATE_NOOP("Message", "{field} has a control character ({code}) at place {position}. Delete it.")},
    {"field.date", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a date. Write it as 21-11-2026 or 2026-11-21.")},
    {"field.datetime", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a point in time. Write it as 2026-11-21T10:00:00Z.")},
    {"field.integer", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a whole number. Write digits only.")},
    {"field.long", QT_TRANSLATE_NOOP("Message", "{field} has {count} characters, and there is room for {limit}. Shorten it.")},
    {"field.negative", QT_TRANSLATE_NOOP("Message", "{value} is less than nothing. Write 0 or more.")},
    {"field.required", QT_TRANSLATE_NOOP("Message", "{field} is missing.")},
    {"field.symbol", QT_TRANSLATE_NOOP("Message", "{field} has a symbol ({code}) at place {position} that portals and letters may not show. Write it in words.")},
    {"field.unknown", QT_TRANSLATE_NOOP("Message", "{entity} has no field named {field}. Check how the name is spelled.")},
    {"forsendelsestype.nummer", QT_TRANSLATE_NOOP("Message", "The number of a kind of message is positive, here it is {value}. Correct it or leave it out.")},
    {"gruppetilknytning.findes", QT_TRANSLATE_NOOP("Message", "{materiale} is in {gruppe} already.")},
    {"gruppetilknytning.type", QT_TRANSLATE_NOOP("Message", "{materiale} and {gruppe} are not of the same type: a NemSMS material belongs in NemSMS groups, a letter in groups for letters. Choose another.")},
    {"kontakt.mail", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not an e-mail address. Write it as name@example.dk.")},
    {"list.field", QT_TRANSLATE_NOOP("Message", "{entity} cannot be listed by {field}. Use one of its fields; personal ones cannot be sorted by.")},
    {"list.filter", QT_TRANSLATE_NOOP("Message", "{field} cannot be filtered in that way. Texts take a part of the text or a whole value, lists their values, dates and numbers from and to, personal fields the whole value.")},
    {"materiale.meddelelse", QT_TRANSLATE_NOOP("Message", "A material of type Meddelelse is for letters and cannot be used for an SMS.")},
    {"materiale.navnforan", QT_TRANSLATE_NOOP("Message", "An SMS has no title, so the name in front of it is without effect. That it takes nothing of the 160 characters is our reading; no text tells it. Leave it out.")},
    {"materiale.svarpostkasse", QT_TRANSLATE_NOOP("Message", "A mailbox for answers is not relevant for NemSMS, which nobody can answer. Take it away.")},
    {"materiale.type", QT_TRANSLATE_NOOP("Message", "{materiale} is a material for letters. Choose one of type NemSMS to send an SMS.")},
    {"miljoe.address", QT_TRANSLATE_NOOP("Message", "The address of PrintService is missing. Write it before anything can be sent.")},
    {"miljoe.certificate", QT_TRANSLATE_NOOP("Message", "The client certificate is missing. Serviceplatformen answers nobody without one: choose the file.")},
    {"miljoe.https", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not an https address. Write it as https://host/path.")},
    {"miljoe.kombipost", QT_TRANSLATE_NOOP("Message", "The address of SF1601 is missing. On this route nothing can be sent without it: write it.")},
    {"miljoe.nodueslag", QT_TRANSLATE_NOOP("Message", "Without a dueslag nothing tells that a message was delivered. It stays at accepted until a person says \"received on the phone\".")},
    {"miljoe.userinfo", QT_TRANSLATE_NOOP("Message", "An address may not carry a user name or password. Take them out.")},
    {"myndighed.cvr", QT_TRANSLATE_NOOP("Message", "{kommune} is known with CVR {cvr}. Check the digits.")},
    {"myndighed.kommunekode", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a kommune code. Write its three digits.")},
    {"myndighed.ukendt", QT_TRANSLATE_NOOP("Message", "No kommune has the code {value}. Check the digits.")},
    {"register.certifikat", QT_TRANSLATE_NOOP("Message", "The register has no certificate. Choose the kommune's VOCES or FOCES that was uploaded to Digital Post.")},
    {"register.leverandoer", QT_TRANSLATE_NOOP("Message", "The supplier of a register that Serviceplatformen uses is KOMBIT, here it is \"{value}\". Check it in the administration portal.")},
    {"register.omfang", QT_TRANSLATE_NOOP("Message", "A register for enrolment in NemSMS speaks about NemSMS, this one about Digital Post. It cannot do both: check it in the administration portal.")},
    {"register.udveksling", QT_TRANSLATE_NOOP("Message", "A register exchanges changes of recipients, this one the full list. Check it in the administration portal.")},
    {"serviceaftale.afvist", QT_TRANSLATE_NOOP("Message", "A rejection needs its reason. Write what the authority answered.")},
    {"serviceaftale.beskedtype", QT_TRANSLATE_NOOP("Message", "An agreement about a message type needs its name, such as NemSMS tilmelding.")},
    {"serviceaftale.certificate", QT_TRANSLATE_NOOP("Message", "Certificate access to PrintService is the exception; a token is the rule.")},
    {"serviceaftale.abonnement", QT_TRANSLATE_NOOP("Message", "{aftale}: no subscription expression with a list of {list} is noted. Make it in Beskedfordeler and write its name or UUID: events come by one with CPR and one with CVR.")},
    {"serviceaftale.abonnementcpr", QT_TRANSLATE_NOOP("Message", "The name of the subscription expression holds what reads as a CPR number. Write the name or UUID of the expression; the numbers belong in Beskedfordeler's list.")},
    {"serviceaftale.abonnementens", QT_TRANSLATE_NOOP("Message", "Both subscription expressions are \"{value}\". One has a list of CPR, the other a list of CVR: write the names of both.")},
    {"serviceaftale.covers", QT_TRANSLATE_NOOP("Message", "{aftale} ({integration}) does not cover this: {act}. It needs an agreement for one of {wanted}: choose another.")},
    {"serviceaftale.date", QT_TRANSLATE_NOOP("Message", "Certificate access is given as an exception. Write the date on which it was given.")},
    {"serviceaftale.expired", QT_TRANSLATE_NOOP("Message", "{aftale} ran out on {date}. Ask for a new agreement.")},
    {"serviceaftale.fjernprint", QT_TRANSLATE_NOOP("Message", "{value} is named as Fjernprint supplier, and nobody has noted when KOMBIT's approval was checked. Look it up and write the date.")},
    {"serviceaftale.fjernprintvarsel", QT_TRANSLATE_NOOP("Message", "{aftale}: KY and KSD do not know of the Fjernprint supplier {value}. Send them the notice and say that it is sent.")},
    {"serviceaftale.ingenvarsel", QT_TRANSLATE_NOOP("Message", "{aftale}: KY and KSD know the Fjernprint supplier already. There is nothing to tell.")},
    {"serviceaftale.inactive", QT_TRANSLATE_NOOP("Message", "{aftale} is not active ({state}), and only an active agreement lets anything through. Set its state when the administration module says so.")},
    {"serviceaftale.miljoe", QT_TRANSLATE_NOOP("Message", "{aftale} belongs to another environment. Choose one of this environment.")},
    {"serviceaftale.noregister", QT_TRANSLATE_NOOP("Message", "An agreement for SF2250 needs the register's SysID from Digital Post's administration portal.")},
    {"serviceaftale.nosysid", QT_TRANSLATE_NOOP("Message", "An agreement for sending needs the sender system's SysID for NemSMS. Copy it from Digital Post's administration portal.")},
    {"serviceaftale.notyet", QT_TRANSLATE_NOOP("Message", "{aftale} is valid from {date} on. Wait, or choose another agreement.")},
    {"serviceaftale.reason", QT_TRANSLATE_NOOP("Message", "Certificate access is given as an exception. Write the reason for it.")},
    {"serviceaftale.receive", QT_TRANSLATE_NOOP("Message", "{aftale} may not receive through Beskedfordeler. Ask for one that may.")},
    {"serviceaftale.registercertifikat", QT_TRANSLATE_NOOP("Message", "The agreement names no certificate for the register. Choose the one that was uploaded to Digital Post.")},
    {"serviceaftale.registershared", QT_TRANSLATE_NOOP("Message", "The register has SysID {sysid} as well as sending. It should have one of its own: check it in the administration portal.")},
    {"serviceaftale.retired", QT_TRANSLATE_NOOP("Message", "{aftale} is retired. Choose an agreement that is in use.")},
    {"serviceaftale.retning", QT_TRANSLATE_NOOP("Message", "An agreement about a message type receives or sends. Choose one.")},
    {"serviceaftale.shared", QT_TRANSLATE_NOOP("Message", "NemSMS and Digital Post have the same SysID {sysid}. One text asks for two, another advises to share because of the fee; check that it is meant.")},
    {"serviceaftale.skift", QT_TRANSLATE_NOOP("Message", "A service agreement does not go from {from} to {to}. Look it up in the administration module and choose the state that stands there.")},
    {"serviceaftale.fagsystem", QT_TRANSLATE_NOOP("Message", "An agreement about a message type belongs to one line-of-business system, since its subscriptions do. Name it.")},
    {"serviceaftale.snaever", QT_TRANSLATE_NOOP("Message", "\"{value}\" is narrower than the \"alle\" that is asked for: events outside it never arrive. Write alle.")},
    {"testperson.both", QT_TRANSLATE_NOOP("Message", "A test person has a CPR or a CVR, not both. Take one away.")},
    {"testperson.nobody", QT_TRANSLATE_NOOP("Message", "A test person needs a CPR or a CVR. Write one.")},
    {"testperson.samtykke", QT_TRANSLATE_NOOP("Message", "Nobody has noted that the owner of the number agreed to get test messages. Outside the local platform nothing is sent to it until then.")},
    {"testperson.virkelig", QT_TRANSLATE_NOOP("Message", "A CPR of our own making may be a living person's. Use one of a public test environment and say so as its source, or record that the person has agreed.")},
    {"testsms.identifier", QT_TRANSLATE_NOOP("Message", "The identifier must be a ULID of 26 characters. Let the program give it.")},
    {"testsms.proof", QT_TRANSLATE_NOOP("Message", "Delivered needs a proof, and a proof is for what was delivered. Accepted is not delivered.")},
    {"testsms.prover", QT_TRANSLATE_NOOP("Message", "Write who received the message on the phone.")},
    {"tilmeldingsgruppe.aktivering", QT_TRANSLATE_NOOP("Message", "An obligatory group has a day on which it begins. Write it.")},
    {"tilmeldingsgruppe.gruppeid", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a group number: it has digits only. Copy it from the administration portal.")},
    {"tilmeldingsgruppe.meddelelse", QT_TRANSLATE_NOOP("Message", "A group of type Meddelelse holds letters; NemSMS materials do not belong in it.")},
    {"tilmeldingsgruppe.obligatorisk", QT_TRANSLATE_NOOP("Message", "NemSMS is something that citizens sign up for themselves, and this group is obligatory. Check it in the administration portal.")},
    {"tilslutningsaftale.nemsms", QT_TRANSLATE_NOOP("Message", "The agreement does not cover NemSMS, so nothing can be sent. Check what was signed.")},
    {"tilslutningsaftale.portal", QT_TRANSLATE_NOOP("Message", "Nobody has access to the administration portal yet, so neither sender system nor register can be made. Ask Digital Post for it.")},
    {"tilslutningsaftale.register", QT_TRANSLATE_NOOP("Message", "The agreement does not cover a register, so nobody can be enrolled. Check what was signed.")},
    {"validity.order", QT_TRANSLATE_NOOP("Message", "The last day lies before the first. Correct one of them.")},
};

} // namespace

Part entities()
{
    return entries;
}

} // namespace nemsms::base::catalogue
