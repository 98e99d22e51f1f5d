// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the local platform and its counterpart.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"platform.answer.json", QT_TRANSLATE_NOOP("Message", "The local platform at {url} answered with something that is not JSON. Check that the address is that of nemsms-platform.")},
    {"platform.answer.unable", QT_TRANSLATE_NOOP("Message", "The local platform at {url} cannot answer now (HTTP status {status}). Try again; a knob may have been set to make it so.")},
    {"platform.answer.status", QT_TRANSLATE_NOOP("Message", "The local platform at {url} answered with HTTP status {status}. Check that the client certificate is that of the platform's own test PKI.")},
    {"platform.clock.change", QT_TRANSLATE_NOOP("Message", "A change of the clock is a JSON object with one or more of set (a moment), advance (seconds) and freeze (true or false).")},
    {"platform.clock.gap", QT_TRANSLATE_NOOP("Message", "\"{value}\" does not exist in Danish time: summer time skips it. Choose another moment, or write the offset, as in 2026-03-29T03:30:00+02:00.")},
    {"platform.clock.moment", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a moment from 2000 to 2099. Write it as 2026-11-24T10:00:00+01:00; without an offset it is Danish time.")},
    {"platform.folder.owned", QT_TRANSLATE_NOOP("Message", "The platform folder {path} is already run by process {pid}. Use that platform, end it, or choose another folder.")},
    {"platform.folder.unreadable", QT_TRANSLATE_NOOP("Message", "{path} cannot be read, so it is not known who runs the local platform. Check that the folder is yours.")},
    {"platform.folder.write", QT_TRANSLATE_NOOP("Message", "{path} cannot be written. Check that the folder is yours and that the disk is not full.")},
    {"platform.journal.failed", QT_TRANSLATE_NOOP("Message", "The local platform's database {path} could not be read or written. Check that the disk is not full and that no other program has the file open.")},
    {"platform.journal.key", QT_TRANSLATE_NOOP("Message", "The local platform's database {path} was sealed under another test PKI than the one beside it. Put that PKI back, or delete the folder: the platform then begins anew.")},
    {"platform.journal.newer", QT_TRANSLATE_NOOP("Message", "The local platform's database {path} was written by a newer version of the program. Use that version, or another folder.")},
    {"platform.knob.choice", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a choice for {field} of a knob. Choose one of: {choices}.")},
    {"platform.knob.milliseconds", QT_TRANSLATE_NOOP("Message", "A knob of kind {kind} needs milliseconds above 0, or it does nothing. Say how many.")},
    {"platform.knob.number", QT_TRANSLATE_NOOP("Message", "{field} of a knob must be a whole number from {low} to {high}.")},
    {"platform.knob.pair", QT_TRANSLATE_NOOP("Message", "A knob of kind {kind} does nothing at {door}. At delivery and status only delay and hang are felt, hold only at printService and afsender, 403 only at printService.")},
    {"platform.pki.make", QT_TRANSLATE_NOOP("Message", "The test certificates of the local platform could not be made. The detail in the log tells the step that failed.")},
    {"platform.pki.read", QT_TRANSLATE_NOOP("Message", "{path} of the local platform's test PKI cannot be read. Remove the pki folder, and the platform makes a new one at its next start.")},
    {"platform.program.broker", QT_TRANSLATE_NOOP("Message", "Give the events to a broker too: amqps://user@host:5671/BF; each dueslag is a queue of that name")},
    {"platform.program.broker.ca", QT_TRANSLATE_NOOP("Message", "PEM file of the CA certificates that the broker's own must come from; otherwise those of the machine")},
    {"platform.program.broker.fd", QT_TRANSLATE_NOOP("Message", "Read the broker's password from this file descriptor")},
    {"platform.program.clock", QT_TRANSLATE_NOOP("Message", "Where the simulated clock starts, in ISO 8601; without an offset it is Danish time. Otherwise it goes on from the folder, or starts on a Tuesday at 10:00")},
    {"platform.program.dir", QT_TRANSLATE_NOOP("Message", "The platform folder; it is made when it is not there")},
    {"platform.program.portbase", QT_TRANSLATE_NOOP("Message", "Listen on ports N, N+1 and N+2; otherwise on those of last time while they are free, or on free ones")},
    {"platform.program.purpose", QT_TRANSLATE_NOOP("Message", "Run the local platform: PrintService, NemSMS and a virtual phone on loopback ports. Prints one JSON line when ready and runs until SIGTERM or SIGINT.")},
    {"platform.ready.unreadable", QT_TRANSLATE_NOOP("Message", "The local platform's description has no usable address for {field}. Stop the program that runs the platform and start it again.")},
    {"platform.setup.choice", QT_TRANSLATE_NOOP("Message", "{place} must be one of: {why}. Nothing was set up; correct it and hand the whole over again.")},
    {"platform.setup.date", QT_TRANSLATE_NOOP("Message", "{place} must be a day such as 2026-11-24. Nothing was set up; correct it and hand the whole over again.")},
    {"platform.setup.form", QT_TRANSLATE_NOOP("Message", "A set-up is a JSON object with the lists afsendersystemer, materialer and serviceaftaler, each of objects. Nothing was set up; see docs/local-platform.md for the fields.")},
    {"platform.setup.missing", QT_TRANSLATE_NOOP("Message", "{place} is missing. Nothing was set up; fill it in and hand the whole over again.")},
    {"platform.setup.twice", QT_TRANSLATE_NOOP("Message", "{place} has {value}, which stands in the list already. Nothing was set up; name each once.")},
    {"platform.setup.unknown", QT_TRANSLATE_NOOP("Message", "{place} is no field of a set-up. Nothing was set up; see docs/local-platform.md for the fields.")},
    {"platform.setup.value", QT_TRANSLATE_NOOP("Message", "{place} cannot be used: {why} Nothing was set up.")},
    {"platform.xml.expected", QT_TRANSLATE_NOOP("Message", "The content must be announced as application/xml.")},
};

} // namespace

Part platform()
{
    return entries;
}

} // namespace nemsms::base::catalogue
