// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the entities' fields and rules.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"afsendersystem.leverandoer", QT_TRANSLATE_NOOP("Message", "The supplier of a sender system that sends through Serviceplatformen is KOMBIT, here it is \"{value}\". Check it in the administration portal.")},
    {"afsendersystem.mail", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not an e-mail address. Write it as name@example.dk.")},
    {"afsendersystem.mobil", QT_TRANSLATE_NOOP("Message", "The sender's mobile number is missing. Digital Post needs it before the system can send NemSMS.")},
    {"field.boolean", QT_TRANSLATE_NOOP("Message", "\"{value}\" is neither yes nor no. Write ja or nej.")},
    {"field.choice", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a choice for {field}. Choose one of: {choices}.")},
    {"field.date", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a date. Write it as 21-11-2026 or 2026-11-21.")},
    {"field.datetime", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a point in time. Write it as 2026-11-21T10:00:00Z.")},
    {"field.integer", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a whole number. Write digits only.")},
    {"field.required", QT_TRANSLATE_NOOP("Message", "{field} is missing.")},
    {"field.unknown", QT_TRANSLATE_NOOP("Message", "{entity} has no field named {field}. Check how the name is spelled.")},
    {"materiale.meddelelse", QT_TRANSLATE_NOOP("Message", "A material of type Meddelelse is for letters and cannot be used for an SMS.")},
    {"materiale.type", QT_TRANSLATE_NOOP("Message", "{materiale} is a material for letters. Choose one of type NemSMS to send an SMS.")},
    {"miljoe.address", QT_TRANSLATE_NOOP("Message", "The address of PrintService is missing. Write it before anything can be sent.")},
    {"miljoe.certificate", QT_TRANSLATE_NOOP("Message", "The client certificate is missing. Serviceplatformen answers nobody without one: choose the file.")},
    {"miljoe.https", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not an https address. Write it as https://host/path.")},
    {"miljoe.nodueslag", QT_TRANSLATE_NOOP("Message", "Without a dueslag nothing tells that a message was delivered. It stays at accepted until a person says \"received on the phone\".")},
    {"miljoe.userinfo", QT_TRANSLATE_NOOP("Message", "An address may not carry a user name or password. Take them out.")},
    {"myndighed.kommunekode", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a kommune code. Write its three digits.")},
    {"serviceaftale.certificate", QT_TRANSLATE_NOOP("Message", "Certificate access to PrintService is the exception; a token is the rule.")},
    {"serviceaftale.covers", QT_TRANSLATE_NOOP("Message", "{aftale} is an agreement for SF2250, which covers enrolment only. Sending needs one for SF1600 or SF1601: choose another.")},
    {"serviceaftale.date", QT_TRANSLATE_NOOP("Message", "Certificate access is given as an exception. Write the date on which it was given.")},
    {"serviceaftale.expired", QT_TRANSLATE_NOOP("Message", "{aftale} ran out on {date}. Ask for a new agreement.")},
    {"serviceaftale.noregister", QT_TRANSLATE_NOOP("Message", "An agreement for SF2250 needs the register's SysID from Digital Post's administration portal.")},
    {"serviceaftale.nosysid", QT_TRANSLATE_NOOP("Message", "An agreement for sending needs the sender system's SysID for NemSMS. Copy it from Digital Post's administration portal.")},
    {"serviceaftale.notyet", QT_TRANSLATE_NOOP("Message", "{aftale} is valid from {date} on. Wait, or choose another agreement.")},
    {"serviceaftale.reason", QT_TRANSLATE_NOOP("Message", "Certificate access is given as an exception. Write the reason for it.")},
    {"serviceaftale.registershared", QT_TRANSLATE_NOOP("Message", "The register has SysID {sysid} as well as sending. It should have one of its own: check it in the administration portal.")},
    {"serviceaftale.shared", QT_TRANSLATE_NOOP("Message", "NemSMS and Digital Post have the same SysID {sysid}. One text asks for two, another advises to share because of the fee; check that it is meant.")},
    {"testsms.identifier", QT_TRANSLATE_NOOP("Message", "The identifier must be a ULID of 26 characters. Let the program give it.")},
    {"testsms.proof", QT_TRANSLATE_NOOP("Message", "Delivered needs a proof, and a proof is for what was delivered. Accepted is not delivered.")},
    {"testsms.prover", QT_TRANSLATE_NOOP("Message", "Write who received the message on the phone.")},
    {"validity.order", QT_TRANSLATE_NOOP("Message", "The last day lies before the first. Correct one of them.")},
};

} // namespace

Part entities()
{
    return entries;
}

} // namespace nemsms::base::catalogue
