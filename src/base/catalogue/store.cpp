// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the database, migrations, backup, audit log.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"audit.altered", QT_TRANSLATE_NOOP("Message", "The audit log is broken at row {number}: the row was altered, moved or added by somebody without the key. Compare with a backup.")},
    {"audit.cut", QT_TRANSLATE_NOOP("Message", "The audit log has lost its end: row {number} and those after it were removed. Compare with a backup.")},
    {"audit.head", QT_TRANSLATE_NOOP("Message", "The audit log's end mark does not fit row {number}, the last row that it should name. Compare with a backup.")},
    {"audit.missing", QT_TRANSLATE_NOOP("Message", "The audit log is broken: row {number} was removed. Compare with a backup.")},
    {"audit.revisions", QT_TRANSLATE_NOOP("Message", "The history of a change does not fit row {number} of the audit log: it was altered by somebody without the key. Compare with a backup.")},
    {"audit.witness", QT_TRANSLATE_NOOP("Message", "The key remembers row {number} of the audit log, which is not in it: rows were removed, or an older copy was put back. If that was on purpose, accept it with a reason.")},
    {"store.audit.form", QT_TRANSLATE_NOOP("Message", "The end mark of the audit log is not of the right form. Verify the log and put back a backup.")},
    {"store.audit.head", QT_TRANSLATE_NOOP("Message", "The end mark of the audit log in {file} is missing or was changed, so nothing more is written. Verify the log and put back a backup.")},
    {"store.backup.exists", QT_TRANSLATE_NOOP("Message", "The file {file} is there already and is not overwritten. Choose another name for the copy.")},
    {"store.backup.failed", QT_TRANSLATE_NOOP("Message", "The copy {file} could not be written. Check the folder and the free space.")},
    {"store.backup.noRecovery", QT_TRANSLATE_NOOP("Message", "The copy {file} can only be opened with this machine's key. Make a recovery copy of the key and keep it elsewhere.")},
    {"store.busy", QT_TRANSLATE_NOOP("Message", "Another program is writing to {file}. Try again in a moment.")},
    {"store.cannotOpen", QT_TRANSLATE_NOOP("Message", "The store {file} cannot be opened. Check that the folder exists and who may read and write it.")},
    {"store.change.act", QT_TRANSLATE_NOOP("Message", "{entity}: what was sent, acknowledged or done with a key cannot be taken back. Nothing was changed.")},
    {"store.change.since", QT_TRANSLATE_NOOP("Message", "{entity} \"{name}\" was changed again by {who} after this, so this cannot be taken back. Take the later change back first; nothing was changed.")},
    {"store.change.undone", QT_TRANSLATE_NOOP("Message", "The change {id} was taken back already, by {by}. Nothing was changed.")},
    {"store.change.unknown", QT_TRANSLATE_NOOP("Message", "There is no change {id}. See the record's history.")},
    {"store.confirm.noPortal", QT_TRANSLATE_NOOP("Message", "{entity} \"{name}\" lives in no portal, so there is nothing to confirm.")},
    {"store.confirm.notActive", QT_TRANSLATE_NOOP("Message", "{entity} \"{name}\" is not in use, so it is not confirmed. Activate it first.")},
    {"store.damaged", QT_TRANSLATE_NOOP("Message", "The store {file} is damaged or is no store. It was left as it is; put back a backup.")},
    {"store.demo.miljoe", QT_TRANSLATE_NOOP("Message", "The demo store takes no other environment than the local platform, so \"{miljoe}\" was not kept. Make a store of your own for it.")},
    {"store.copy.differs", QT_TRANSLATE_NOOP("Message", "The copy in {file} is not the same in {table}, so it was taken away again. Try again, and report it with the log.")},
    {"store.copy.noKey", QT_TRANSLATE_NOOP("Message", "The table {table} of {file} has no key and cannot be copied. It is of another program.")},
    {"store.dump.missing", QT_TRANSLATE_NOOP("Message", "There is no pg_dump on this machine to copy {file} with. Install PostgreSQL's client programs, or copy the store into a file.")},
    {"store.duplicate", QT_TRANSLATE_NOOP("Message", "A record with the same identifier is in {file} already. Nothing was changed.")},
    {"store.foreign", QT_TRANSLATE_NOOP("Message", "{file} is a database of another program. It was left as it is; choose another file.")},
    {"store.full", QT_TRANSLATE_NOOP("Message", "There is no room left for {file}. Nothing was changed; free some space and try again.")},
    {"store.key.entry", QT_TRANSLATE_NOOP("Message", "The kept key is not in a form that this program can read. Use the recovery copy.")},
    {"store.key.holderForged", QT_TRANSLATE_NOOP("Message", "The key holder \"{label}\" was added by somebody without the key, so the key is not changed. Remove it first.")},
    {"store.key.missing", QT_TRANSLATE_NOOP("Message", "The key of {file} cannot be had, and no new key is made. Unlock the keychain or vault, or import the recovery copy.")},
    {"store.key.noHolder", QT_TRANSLATE_NOOP("Message", "The key that is kept here does not belong to {file}, or was taken away from it. Import the recovery copy.")},
    {"store.key.nowhere", QT_TRANSLATE_NOOP("Message", "There is no keychain or vault that can keep the key of {file}. Unlock the keychain, or use a vault file.")},
    {"store.key.ownHolder", QT_TRANSLATE_NOOP("Message", "\"{label}\" is what the store is open with, so it cannot be taken away. Open the store with another holder first.")},
    {"store.key.passphrase", QT_TRANSLATE_NOOP("Message", "The passphrase does not open {file}. Type it again.")},
    {"store.key.unknownHolder", QT_TRANSLATE_NOOP("Message", "The store has no key holder {id}. See the list of holders.")},
    {"store.key.version", QT_TRANSLATE_NOOP("Message", "A value is sealed under key version {wanted}, but version {present} is at hand. Open the store again.")},
    {"store.key.weak", QT_TRANSLATE_N_NOOP("Message", "The passphrase is too short. Use at least %n characters.")},
    {"store.key.wrong", QT_TRANSLATE_NOOP("Message", "The key that is kept here does not open {file}. Import the recovery copy.")},
    {"store.list.page", QT_TRANSLATE_NOOP("Message", "\"{after}\" does not come from a page of this list. Start at the first page.")},
    {"store.migration.askBody", QT_TRANSLATE_NOOP("Message", "No backup of {file} can be made from this machine. If the update goes wrong, only a backup that you have made yourself can bring it back.")},
    {"store.migration.askTitle", QT_TRANSLATE_NOOP("Message", "Bring {file} up to date without a backup?")},
    {"store.migration.failed", QT_TRANSLATE_NOOP("Message", "The store {file} could not be brought up to date (step {migration}). It was left as it is; report it with the log.")},
    {"store.migration.missing", QT_TRANSLATE_NOOP("Message", "The program lacks a step that brings stores up to date ({migration}). Install it again.")},
    {"store.migration.noBackup", QT_TRANSLATE_NOOP("Message", "No backup of {file} can be made on this machine, so it is not brought up to date. Install pg_dump, or say that you have a backup.")},
    {"store.migration.owner", QT_TRANSLATE_NOOP("Message", "The tables of {file} belong to somebody else, who must bring the store up to date. It was left as it is.")},
    {"store.missing", QT_TRANSLATE_NOOP("Message", "There is no store at {file}. Check the name.")},
    {"store.newer", QT_TRANSLATE_NOOP("Message", "The store {file} was made by a newer version of the program (its version is {found}, this program knows {known}). Update the program; the store was left as it is.")},
    {"store.notDemo", QT_TRANSLATE_NOOP("Message", "{file} is no demo store and is not opened as one. Start without the demo, or choose another file.")},
    {"store.older", QT_TRANSLATE_NOOP("Message", "The store {file} is of an older version ({found}; this program writes {known}). Migrate it first; a backup is made.")},
    {"store.place.form", QT_TRANSLATE_NOOP("Message", "\"{place}\" does not say where a store is. Write the name of a file, or postgresql://user@host/database.")},
    {"store.place.password", QT_TRANSLATE_NOOP("Message", "A password in the address of a store would be seen by others, so it is not used. Leave it out; it is asked for when the server wants it.")},
    {"store.place.tls", QT_TRANSLATE_NOOP("Message", "The way to {place} would not be encrypted. Write sslmode=verify-full, verify-ca or require.")},
    {"store.reader", QT_TRANSLATE_NOOP("Message", "You may read the store {file} but not change it. Nothing was changed; ask an administrator of the database for the right to write.")},
    {"store.readOnly", QT_TRANSLATE_NOOP("Message", "The store {file} can be read but not written. Check who may write the file and its folder.")},
    {"store.record.active", QT_TRANSLATE_NOOP("Message", "{entity} \"{name}\" is in use and cannot become a draft again. Retire it, or change it as it is.")},
    {"store.record.changed", QT_TRANSLATE_NOOP("Message", "{entity} \"{name}\" was changed by somebody else in the meantime. Load it again and repeat the change.")},
    {"store.record.immutable", QT_TRANSLATE_NOOP("Message", "{field} of {entity} is set once and cannot be changed. Retire the record and create another.")},
    {"store.record.needed", QT_TRANSLATE_NOOP("Message", "Another record refers to {entity} \"{name}\", so it is not discarded. Change that record first.")},
    {"store.record.none", QT_TRANSLATE_NOOP("Message", "No {entity} in use has this {field}.")},
    {"store.record.notDraft", QT_TRANSLATE_NOOP("Message", "{entity} \"{name}\" is no draft, so it is not discarded. Retire it.")},
    {"store.record.retired", QT_TRANSLATE_NOOP("Message", "{entity} \"{name}\" is retired and cannot be changed.")},
    {"store.record.several", QT_TRANSLATE_NOOP("Message", "More than one {entity} in use has this {field}. Choose one by its id.")},
    {"store.record.unknown", QT_TRANSLATE_NOOP("Message", "There is no {entity} with id {id}.")},
    {"store.record.unreadable", QT_TRANSLATE_NOOP("Message", "{entity} {id} holds a value in {field} that this program cannot read. Update the program, or put back a backup.")},
    {"store.record.used", QT_TRANSLATE_NOOP("Message", "{entity} \"{name}\" was in use, so it is not discarded. Retire it.")},
    {"store.recovery.format", QT_TRANSLATE_NOOP("Message", "This is no recovery copy of a key. It starts with BEGIN NEMSMS-KONSOL RECOVERY COPY.")},
    {"store.recovery.otherStore", QT_TRANSLATE_NOOP("Message", "The recovery copy belongs to another store than {file}. Choose the copy of this one.")},
    {"store.recovery.passphrase", QT_TRANSLATE_NOOP("Message", "The passphrase does not open the recovery copy, or its text was changed. Type the passphrase again.")},
    {"store.reference", QT_TRANSLATE_NOOP("Message", "The record refers to another that is not in {file}. Nothing was changed; choose one that is there.")},
    {"store.sealed.damaged", QT_TRANSLATE_NOOP("Message", "A sealed value ({place}) was changed or moved and cannot be opened. Put back a backup.")},
    {"store.server.askPassword", QT_TRANSLATE_NOOP("Message", "Password of the database user for {file}:")},
    {"store.server.doubt", QT_TRANSLATE_NOOP("Message", "The connection to {file} was lost while it was saving, so nobody knows whether the change stands. Look before you repeat it.")},
    {"store.server.driver", QT_TRANSLATE_NOOP("Message", "The program cannot speak to {file}: its driver for PostgreSQL is not installed. Install the package libqt6sql6-psql.")},
    {"store.server.noDatabase", QT_TRANSLATE_NOOP("Message", "The server has no database for {file}. Check the name, or ask the server's administrator to make it.")},
    {"store.server.password", QT_TRANSLATE_NOOP("Message", "The server asks for a password for {file}. Put it in your password file, or run where you can be asked.")},
    {"store.server.refused", QT_TRANSLATE_NOOP("Message", "The server does not let you into {file}. Check the user's name, and ask the server's administrator.")},
    {"store.server.rights", QT_TRANSLATE_NOOP("Message", "You have not the rights in {file} that this needs. Nothing was changed; ask an administrator of the database for them.")},
    {"store.server.unreachable", QT_TRANSLATE_NOOP("Message", "The server of {file} does not answer. What was saved is safe; try again when the connection is back.")},
    {"store.server.wrongPassword", QT_TRANSLATE_NOOP("Message", "The password does not fit the user of {file}. Type it again.")},
    {"store.statement", QT_TRANSLATE_NOOP("Message", "The database refused a step on {file}. Nothing was changed; report it with the log.")},
    {"store.text", QT_TRANSLATE_NOOP("Message", "A text is too long for {file} or holds a sign that is none. Nothing was changed; write it again, shorter.")},
};

} // namespace

Part store()
{
    return entries;
}

} // namespace nemsms::base::catalogue
