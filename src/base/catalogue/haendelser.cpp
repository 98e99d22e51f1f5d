// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about lists, events and subscriptions.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"abonnement.number", QT_TRANSLATE_NOOP("Message", "Line {line} of the value list is no {art} number, so nothing was changed. Correct the line; an expression holds numbers of one kind.")},
    {"abonnement.unknown", QT_TRANSLATE_NOOP("Message", "There is no subscription {id} on the local platform. Look it up with nemsmsctl abonnement list.")},
    {"amqp.access", QT_TRANSLATE_NOOP("Message", "The broker {host} lets nobody of ours into the dueslag {queue}: {text} Ask its owner for the right to read it.")},
    {"amqp.closed", QT_TRANSLATE_NOOP("Message", "The broker {host} closed the connection: {text} Nothing was lost: what was not acknowledged it gives out again. Try again later.")},
    {"amqp.firstframe", QT_TRANSLATE_NOOP("Message", "The broker {host} broke the connection on the token of {size} bytes. RabbitMQ takes 4,096 bytes in the first frame unless it is told otherwise: ask the broker's owner to set initial_frame_max to 65536.")},
    {"amqp.login.password", QT_TRANSLATE_NOOP("Message", "The broker {host} did not let the user {user} in. Check the user in the dueslag's address, and the password.")},
    {"amqp.login.token", QT_TRANSLATE_NOOP("Message", "The broker {host} did not accept the token or the certificate. Check the service agreement for Beskedfordeler and which certificate the environment uses.")},
    {"amqp.mechanism", QT_TRANSLATE_NOOP("Message", "The broker {host} does not offer the log-in {mechanism}. With a user in the dueslag's address one logs in by password, without by token; choose the other one.")},
    {"amqp.queue", QT_TRANSLATE_NOOP("Message", "The broker {host} knows no dueslag {queue} in the virtual host {vhost}. Check the UUID in the dueslag's address.")},
    {"amqp.refused", QT_TRANSLATE_NOOP("Message", "The broker {host} refused with code {code}: {text}")},
    {"amqp.unconfirmed", QT_TRANSLATE_NOOP("Message", "The broker {host} did not take a message over (it said no instead of confirming). The message is still here; try again later.")},
    {"amqp.unroutable", QT_TRANSLATE_NOOP("Message", "The broker {host} has no dueslag {queue}, so a message came back. The message is still here; create the dueslag, or correct the subscription.")},
    {"amqp.vhost", QT_TRANSLATE_NOOP("Message", "The broker {host} gives no access to the virtual host {vhost}: {text} Check the virtual host in the dueslag's address (BF at Beskedfordeler).")},
    {"beskedkuvert.tilmelding", QT_TRANSLATE_NOOP("Message", "The message in the dueslag holds {element} where a NemSMSTilmelding that tells who and what was expected, so it was not read.")},
    {"command.abonnement", QT_TRANSLATE_NOOP("Message", "Subscriptions at Beskedfordeler: who gets which events, on the local platform")},
    {"command.abonnement.all", QT_TRANSLATE_NOOP("Message", "Let every number through")},
    {"command.abonnement.file", QT_TRANSLATE_NOOP("Message", "File with the value list: a number a line")},
    {"command.abonnement.id", QT_TRANSLATE_NOOP("Message", "Id (UUID) of the subscription")},
    {"command.abonnement.line", QT_TRANSLATE_N_NOOP("Message", "{id}  %n {art} number(s) for CVR {cvr}, into dueslag {dueslag}")},
    {"command.abonnement.line.all", QT_TRANSLATE_NOOP("Message", "{id}  {art} numbers for CVR {cvr}, all of them, into dueslag {dueslag}")},
    {"command.abonnement.list", QT_TRANSLATE_NOOP("Message", "The subscriptions, two expressions a kommune (SF2250 TS111)")},
    {"command.abonnement.revise", QT_TRANSLATE_NOOP("Message", "Give a subscription another value list")},
    {"command.abonnement.show", QT_TRANSLATE_NOOP("Message", "One subscription")},
    {"command.haendelse", QT_TRANSLATE_NOOP("Message", "Events from Beskedfordeler: looked at without taking anything away")},
    {"command.haendelse.art", QT_TRANSLATE_NOOP("Message", "Only this kind")},
    {"command.haendelse.cvr", QT_TRANSLATE_NOOP("Message", "Only events for the authority with this CVR number")},
    {"command.haendelse.export", QT_TRANSLATE_NOOP("Message", "Write what the filters find as CSV, with masked numbers")},
    {"command.haendelse.file", QT_TRANSLATE_NOOP("Message", "The CSV file to write")},
    {"command.haendelse.fra", QT_TRANSLATE_NOOP("Message", "From this day (2026-11-24) or moment (ISO 8601) on")},
    {"command.haendelse.id", QT_TRANSLATE_NOOP("Message", "Id of the event, as list shows it")},
    {"command.haendelse.istaken", QT_TRANSLATE_NOOP("Message", "(taken from the dueslag)")},
    {"command.haendelse.list", QT_TRANSLATE_NOOP("Message", "The events that are kept here, newest first")},
    {"command.haendelse.more", QT_TRANSLATE_NOOP("Message", "Only the newest {limit} are shown. Ask for more with --limit, or narrow the filters.")},
    {"command.haendelse.nummer", QT_TRANSLATE_NOOP("Message", "Only events about this CPR or CVR number")},
    {"command.haendelse.once", QT_TRANSLATE_NOOP("Message", "Look once, and end")},
    {"command.haendelse.purge", QT_TRANSLATE_NOOP("Message", "Delete the events before a moment; the log keeps the proof")},
    {"command.haendelse.purge.til", QT_TRANSLATE_NOOP("Message", "Delete what happened before this day or moment")},
    {"command.haendelse.purged", QT_TRANSLATE_N_NOOP("Message", "%n event(s) deleted. The log says when, by whom and how many.")},
    {"command.haendelse.quarantine", QT_TRANSLATE_NOOP("Message", "Messages that could not be read, each with the reason")},
    {"command.haendelse.quarantined", QT_TRANSLATE_N_NOOP("Message", "%n message(s) could not be read and are in quarantine. Look with nemsmsctl haendelse quarantine.")},
    {"command.haendelse.show", QT_TRANSLATE_NOOP("Message", "One event: its sentence, its envelope as a tree, and with --json the message")},
    {"command.haendelse.take", QT_TRANSLATE_NOOP("Message", "Take an event out of the dueslag, so that no system receives it any more; asks first")},
    {"command.haendelse.til", QT_TRANSLATE_NOOP("Message", "Before this day or moment")},
    {"command.haendelse.time", QT_TRANSLATE_NOOP("Message", "{text} is neither a day (2026-11-24) nor a moment (2026-11-24T10:00:00Z). Nothing was done; write it in one of these ways.")},
    {"command.haendelse.usete", QT_TRANSLATE_NOOP("Message", "Only events that nobody has looked at")},
    {"command.haendelse.watch", QT_TRANSLATE_NOOP("Message", "Look into the dueslag, keep a copy of what is new and print it, until Ctrl+C; nothing is taken")},
    {"command.haendelse.yes", QT_TRANSLATE_NOOP("Message", "Say yes beforehand")},
    {"command.liste.accept", QT_TRANSLATE_NOOP("Message", "Publish the list that differs so much that it waits for a yes")},
    {"command.liste.history", QT_TRANSLATE_NOOP("Message", "The daily lists that the local platform compared, newest first")},
    {"command.liste.run", QT_TRANSLATE_NOOP("Message", "Run the local platform's daily list now: fetch, compare, one event a change")},
    {"command.liste.run.done", QT_TRANSLATE_NOOP("Message", "SysID {sysId}: {rows} rows, new {added}, gone {removed}.")},
    {"command.liste.run.waits", QT_TRANSLATE_NOOP("Message", "SysID {sysId}: {rows} rows, new {added}, gone {removed}. So much change waits for a yes: nemsmsctl liste run --accept.")},
    {"dueslagadresse.broker", QT_TRANSLATE_NOOP("Message", "{value} is not the address of a broker. Write amqps://user@host:5671/BF.")},
    {"dueslagadresse.form", QT_TRANSLATE_NOOP("Message", "{value} is not the address of a dueslag at a broker. Write amqps://host:5671/BF/UUID, or amqps://user@host:5671/BF/UUID where one logs in by password.")},
    {"dueslagadresse.password", QT_TRANSLATE_NOOP("Message", "The address of the dueslag holds a password, which must not stand in the open. Leave it out: it is asked for when it is needed.")},
    {"dueslagadresse.queue", QT_TRANSLATE_NOOP("Message", "{value} is not a UUID, and a dueslag is named by one. Correct the last part of the address.")},
    {"haendelse.frameldt", QT_TRANSLATE_NOOP("Message", "{who} was signed off NemSMS. Told to {authority}.")},
    {"haendelse.nodueslag", QT_TRANSLATE_NOOP("Message", "The environment {miljoe} has no dueslag, so there are no events to look at. Enter the dueslag's address in the environment.")},
    {"haendelse.poststatus", QT_TRANSLATE_NOOP("Message", "The message {identifier} got the status {status}.")},
    {"haendelse.take.body", QT_TRANSLATE_NOOP("Message", "Event {id} is taken out of the dueslag of {miljoe}. The system that the dueslag belongs to will never receive it. A copy stays here.")},
    {"haendelse.take.noone", QT_TRANSLATE_NOOP("Message", "Nothing was taken, since nobody said yes. Answer yes when you are asked, or give --yes.")},
    {"haendelse.take.title", QT_TRANSLATE_NOOP("Message", "Take the event out of the dueslag?")},
    {"haendelse.taken", QT_TRANSLATE_NOOP("Message", "Event {id} was taken out of the dueslag before. Nothing was done.")},
    {"haendelse.tilmeldt", QT_TRANSLATE_NOOP("Message", "{who} was signed on to NemSMS. Told to {authority}.")},
    {"haendelse.ukendt", QT_TRANSLATE_NOOP("Message", "A message of the type {type}, which this program does not know, came for {authority}. It is kept as it is.")},
    {"haendelse.unknown", QT_TRANSLATE_NOOP("Message", "There is no event {id} in this store. Look it up with nemsmsctl haendelse list.")},
    {"liste.cancelled", QT_TRANSLATE_NOOP("Message", "You cancelled while the lists were being read. Nothing was changed.")},
    {"liste.count", QT_TRANSLATE_NOOP("Message", "Part {part} of the list of SysID {sysId} should have {told} rows and has {found}, so the whole list was refused. Fetch it again; if it goes on, tell its owner.")},
    {"liste.file", QT_TRANSLATE_NOOP("Message", "The list {path} cannot be read. Check the name, and that you may open the file.")},
    {"liste.forms", QT_TRANSLATE_NOOP("Message", "{path} has mobile numbers and {other} has none, so they are two kinds of list that cannot be compared. Choose two lists of one kind.")},
    {"liste.line.duplicate", QT_TRANSLATE_NOOP("Message", "Line {line} of {path} repeats the number of line {first}, so the whole list was refused. Fetch the list again, or have its owner correct it.")},
    {"liste.line.empty", QT_TRANSLATE_NOOP("Message", "Line {line} of {path} is empty, so the whole list was refused. Fetch the list again, or remove the line.")},
    {"liste.line.fields", QT_TRANSLATE_NOOP("Message", "Line {line} of {path} has other fields than the lines before it, so the whole list was refused. Either every line has a mobile number field, or none.")},
    {"liste.line.long", QT_TRANSLATE_NOOP("Message", "Line {line} of {path} is longer than any line of a list, so the whole list was refused. Check that the file is a list of numbers.")},
    {"liste.line.mobil", QT_TRANSLATE_NOOP("Message", "The mobile number in line {line} of {path} is not eight digits beginning with 2 to 9, so the whole list was refused. Have the owner of the list correct it.")},
    {"liste.line.number", QT_TRANSLATE_NOOP("Message", "Line {line} of {path} is neither a CPR number (ten digits) nor a CVR number (eight digits), so the whole list was refused. Fetch the list again, or have its owner correct it.")},
    {"liste.moving", QT_TRANSLATE_NOOP("Message", "The list {path} changed while it was being read, so it was refused. Try again when nobody writes it any more.")},
    {"liste.none.waits", QT_TRANSLATE_NOOP("Message", "No list waits for a yes. Run the daily list first.")},
    {"liste.nothing.waits", QT_TRANSLATE_NOOP("Message", "No list of SysID {sysId} waits for a yes. Fetch the list first.")},
    {"liste.notlocal", QT_TRANSLATE_NOOP("Message", "Daily lists and subscriptions of {miljoe} are kept by KOMBIT and cannot be reached from here. Choose the local platform.")},
    {"liste.output.same", QT_TRANSLATE_NOOP("Message", "{path} is one of the lists that are compared, so nothing was written. Choose another file for the changes.")},
    {"liste.reference", QT_TRANSLATE_NOOP("Message", "What came back does not tell where the parts of the list are, so the whole list was refused. Tell the owner of the service.")},
    {"liste.sysid", QT_TRANSLATE_NOOP("Message", "The list is that of SysID {found} and not of {sysId}, so it was refused whole. Fetch the list of the right sender system.")},
    {"liste.twice", QT_TRANSLATE_NOOP("Message", "Somebody stands twice in the list of SysID {sysId}, the second time in part {part}, so the whole list was refused. Fetch it again; if it goes on, tell its owner.")},
    {"liste.utf16", QT_TRANSLATE_NOOP("Message", "The list {path} is written in UTF-16, so the whole list was refused. Save it as UTF-8 or ISO 8859-1.")},
    {"log.haendelse.purge", QT_TRANSLATE_N_NOOP("Message", "%n event(s) from before {before} were deleted by their age.")},
    {"log.haendelse.take", QT_TRANSLATE_NOOP("Message", "The event {id} was taken out of the dueslag.")},
};

} // namespace

Part haendelser()
{
    return entries;
}

} // namespace nemsms::base::catalogue
