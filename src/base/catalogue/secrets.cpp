// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about where secrets lie.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"apinoegle.empty", QT_TRANSLATE_NOOP("Message", "An API key has eight characters or more. Copy the whole of it from the portal.")},
    {"apinoegle.none", QT_TRANSLATE_NOOP("Message", "No API key is kept for this sender system. Enter it with nemsmsctl secret apikey set, or on the page Keys and secrets.")},
    {"command.secret", QT_TRANSLATE_NOOP("Message", "See where keys and secrets lie, and look after them")},
    {"command.secret.apikey", QT_TRANSLATE_NOOP("Message", "Keep the API keys of sender systems on NgDP, sealed in the store")},
    {"command.secret.apikey.remove", QT_TRANSLATE_NOOP("Message", "Take the API key of a sender system out of the store")},
    {"command.secret.apikey.set", QT_TRANSLATE_NOOP("Message", "Keep an API key; it is typed, or read with --passphrase-fd")},
    {"command.secret.apikey.show", QT_TRANSLATE_NOOP("Message", "Show an API key; the reason stands in the log")},
    {"command.secret.expires", QT_TRANSLATE_NOOP("Message", "Last day of the key (YYYY-MM-DD)")},
    {"command.secret.issued", QT_TRANSLATE_NOOP("Message", "Day on which the key was issued (YYYY-MM-DD)")},
    {"command.secret.list", QT_TRANSLATE_NOOP("Message", "List every secret: what it is, where it lies and how it stands; never the secret itself")},
    {"command.secret.move", QT_TRANSLATE_NOOP("Message", "Move the key of the store to the keychain or to a vault file")},
    {"command.secret.passphrase", QT_TRANSLATE_NOOP("Message", "Change the passphrase of the vault")},
    {"command.secret.system", QT_TRANSLATE_NOOP("Message", "Sender system, by id, name or SysID")},
    {"command.secret.to", QT_TRANSLATE_NOOP("Message", "Where the key shall lie")},
    {"command.secret.unlock", QT_TRANSLATE_NOOP("Message", "Ask the keychain or the vault for the key of the store, and say whether it opens")},
    {"log.apinoegle.keep", QT_TRANSLATE_NOOP("Message", "{entity} {id}: an API key was kept.")},
    {"log.apinoegle.remove", QT_TRANSLATE_NOOP("Message", "{entity} {id}: the API key was taken away.")},
    {"log.apinoegle.reveal", QT_TRANSLATE_NOOP("Message", "{entity} {id}: the API key was shown ({reason}).")},
    {"log.certifikat.refused", QT_TRANSLATE_NOOP("Message", "{entity} {id}: the password did not open the certificate file.")},
    {"log.key.move", QT_TRANSLATE_NOOP("Message", "The store's key was moved ({from} to {to}).")},
    {"log.key.refused", QT_TRANSLATE_NOOP("Message", "The store was not opened at {time}: the key was refused ({code}).")},
    {"log.vault.passphrase", QT_TRANSLATE_NOOP("Message", "The passphrase of the vault was changed.")},
    {"miljoe.cert.production", QT_TRANSLATE_NOOP("Message", "{miljoe} is for testing and takes no certificate of the production hierarchy ({subject}), so nothing was called. Choose a test certificate.")},
    {"miljoe.cert.test", QT_TRANSLATE_NOOP("Message", "{miljoe} is production and takes no test certificate ({subject}), so nothing was called. Choose one of the production hierarchy.")},
    {"secret.apikey.absent", QT_TRANSLATE_NOOP("Message", "Only the name of the API key is recorded; the key itself is not kept here. Enter it, or leave it where it is.")},
    {"secret.apikey.ask", QT_TRANSLATE_NOOP("Message", "API key of {system}:")},
    {"secret.apikey.kept", QT_TRANSLATE_NOOP("Message", "The API key of {system} is kept, sealed.")},
    {"secret.apikey.copied", QT_TRANSLATE_NOOP("Message", "The key is in the clipboard and is taken out of it again soon. The log keeps that it was shown.")},
    {"secret.apikey.removeask", QT_TRANSLATE_NOOP("Message", "The API key of {system} is deleted from the store and cannot be had back from here.")},
    {"secret.apikey.removetitle", QT_TRANSLATE_NOOP("Message", "Take away the API key of {system}?")},
    {"secret.apikey.removed", QT_TRANSLATE_NOOP("Message", "The API key of {system} was taken away.")},
    {"secret.date", QT_TRANSLATE_NOOP("Message", "{value} is not a day. Write it as YYYY-MM-DD.")},
    {"secret.demo", QT_TRANSLATE_NOOP("Message", "The demo's key is known to all and protects nothing: never put real data here.")},
    {"secret.filegone", QT_TRANSLATE_NOOP("Message", "The certificate file {path} is not there. Choose another file on the environment, or import the certificate.")},
    {"secret.head.place", QT_TRANSLATE_NOOP("Message", "Where it lies")},
    {"secret.head.state", QT_TRANSLATE_NOOP("Message", "State")},
    {"secret.head.title", QT_TRANSLATE_NOOP("Message", "Belongs to")},
    {"secret.head.what", QT_TRANSLATE_NOOP("Message", "Secret")},
    {"secret.move.none", QT_TRANSLATE_NOOP("Message", "There is no key to move: this store is a demo, or was opened with a passphrase of its own.")},
    {"secret.move.same", QT_TRANSLATE_NOOP("Message", "The key lies there already. Nothing was moved.")},
    {"secret.moved", QT_TRANSLATE_NOOP("Message", "The key of the store lies here now: {place}. Other programs that have the store open must be started again.")},
    {"secret.novault", QT_TRANSLATE_NOOP("Message", "The key of this store lies in no vault, so there is no passphrase to change. Move it there with nemsmsctl secret move --to vault.")},
    {"secret.ok", QT_TRANSLATE_NOOP("Message", "In order.")},
    {"secret.passphrase", QT_TRANSLATE_NOOP("Message", "The vault has another passphrase from now on. Other programs that have the store open must be started again.")},
    {"secret.place.demo", QT_TRANSLATE_NOOP("Message", "in the program (demo)")},
    {"secret.place.file", QT_TRANSLATE_NOOP("Message", "in a file")},
    {"secret.place.keychain", QT_TRANSLATE_NOOP("Message", "in the keychain")},
    {"secret.place.nowhere", QT_TRANSLATE_NOOP("Message", "not kept here")},
    {"secret.place.passphrase", QT_TRANSLATE_NOOP("Message", "made from a passphrase")},
    {"secret.place.store", QT_TRANSLATE_NOOP("Message", "sealed in the store")},
    {"secret.place.vault", QT_TRANSLATE_NOOP("Message", "in the vault file")},
    {"secret.reason", QT_TRANSLATE_NOOP("Message", "Write why the secret must be shown: the reason stands in the log.")},
    {"secret.unlocked", QT_TRANSLATE_NOOP("Message", "The store opens. Its key lies here: {place}.")},
    {"secret.vault.new", QT_TRANSLATE_NOOP("Message", "New passphrase of the vault {path}:")},
    {"secret.vault.present", QT_TRANSLATE_NOOP("Message", "Present passphrase of the vault {path}:")},
    {"secret.what.apinoegle", QT_TRANSLATE_NOOP("Message", "API key (NgDP)")},
    {"secret.what.certifikatfil", QT_TRANSLATE_NOOP("Message", "Certificate file with private key")},
    {"secret.what.certifikatnoegle", QT_TRANSLATE_NOOP("Message", "Private key of a certificate")},
    {"secret.what.storekey", QT_TRANSLATE_NOOP("Message", "Key of the store")},
    {"security.vault.gone", QT_TRANSLATE_NOOP("Message", "The vault file {file} was there and is gone, so nothing was kept in it and no new one is made. Put it back, or start the program again if the key was moved.")},
    {"store.key.left", QT_TRANSLATE_NOOP("Message", "The key was moved, but it could not be taken away from its former place, which has it too. Remove it there.")},
};

} // namespace

Part secrets()
{
    return entries;
}

} // namespace nemsms::base::catalogue
