// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about keys, vaults, secrets.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"security.certificate.unreadable", QT_TRANSLATE_NOOP("Message", "This is not a certificate that can be read. Choose a .cer, .crt or .pem file.")},
    {"security.crypto", QT_TRANSLATE_NOOP("Message", "The cryptographic library refused a step that it must be able to do. Restart the program; if it happens again, report it with the log.")},
    {"security.identity.mismatch", QT_TRANSLATE_NOOP("Message", "The certificate and the private key in the file do not belong together. Export both from the place where the key was made.")},
    {"security.identity.noCertificate", QT_TRANSLATE_NOOP("Message", "The file holds a private key but no certificate. Export the certificate together with its key.")},
    {"security.identity.noKey", QT_TRANSLATE_NOOP("Message", "The file holds no private key. Export the certificate again and include its private key.")},
    {"security.keychain.large", QT_TRANSLATE_NOOP("Message", "The secret {name} is larger than the {most} bytes that a keychain keeps in one entry. It belongs in the store.")},
    {"security.keychain.unavailable", QT_TRANSLATE_NOOP("Message", "The keychain cannot be opened, so \"{name}\" cannot be read or kept. Unlock it and sign on to the desktop, or use a vault file with a passphrase.")},
    {"security.p12.damaged", QT_TRANSLATE_NOOP("Message", "The file is damaged or is no PKCS#12 file. Fetch it again from where it was issued.")},
    {"security.p12.legacy", QT_TRANSLATE_NOOP("Message", "The PKCS#12 file is sealed with an old cipher, which is opened only after a yes and where this machine still can. Export it again with AES-256.")},
    {"security.p12.noMac", QT_TRANSLATE_NOOP("Message", "The PKCS#12 file has no integrity check (MAC), so a change in it would go unseen, and it is not used. Export it again with a MAC.")},
    {"security.p12.password", QT_TRANSLATE_NOOP("Message", "The password does not open the PKCS#12 file. Type it again; it may have been sent to you separately.")},
    {"security.pem.password", QT_TRANSLATE_NOOP("Message", "The password does not open the private key. Type it again.")},
    {"security.random", QT_TRANSLATE_NOOP("Message", "The machine gives no random numbers, so no key can be made. Restart it and try again.")},
    {"security.scrypt.cost", QT_TRANSLATE_NOOP("Message", "The file asks for a key derivation ({cost}) outside the accepted limits. It may be damaged or forged; use another copy.")},
    {"security.sealed.unreadable", QT_TRANSLATE_NOOP("Message", "A sealed value cannot be opened: the key is another one, or the value was changed. Import the recovery copy of the key, or put back a backup.")},
    {"security.secret.unknown", QT_TRANSLATE_NOOP("Message", "There is no secret named \"{name}\".")},
    {"security.vault.damaged", QT_TRANSLATE_NOOP("Message", "The vault file {file} is damaged. Put back a copy of it from your backup.")},
    {"security.vault.locked", QT_TRANSLATE_NOOP("Message", "Another program is changing the vault file {file}. Try again when it has ended.")},
    {"security.vault.passphrase", QT_TRANSLATE_NOOP("Message", "The passphrase does not open the vault file {file}. Type it again.")},
    {"security.vault.unreadable", QT_TRANSLATE_NOOP("Message", "The vault file {file} cannot be read. Check who may read it.")},
    {"security.vault.unwritable", QT_TRANSLATE_NOOP("Message", "The vault file {file} cannot be written. Check the folder and the free space.")},
};

} // namespace

Part security()
{
    return entries;
}

} // namespace nemsms::base::catalogue
