// SPDX-License-Identifier: GPL-3.0-or-later
// What the judge of certificate files and the cockpit say.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"certificate.authority", QT_TRANSLATE_NOOP("Message", "This is the certificate of an issuer, not of an organisation, system or employee. Choose the certificate that was issued to you.")},
    {"certificate.base64", QT_TRANSLATE_NOOP("Message", "The file holds the certificate as bare base 64 text. It was read; save it as .cer next time.")},
    {"certificate.chain.broken", QT_TRANSLATE_NOOP("Message", "The chain does not hold at {subject}: the one above it did not sign it, or may not issue certificates. Fetch the chain from the issuer again.")},
    {"certificate.chain.heading", QT_TRANSLATE_NOOP("Message", "The chain")},
    {"certificate.chain.missing", QT_TRANSLATE_NOOP("Message", "The file lacks the certificate of the issuer, {issuer}. A platform that wants the whole chain refuses the call; export it again with the chain.")},
    {"certificate.chain.others", QT_TRANSLATE_N_NOOP("Message", "The file also holds %n certificates that do not belong to the chain.")},
    {"certificate.chain.time", QT_TRANSLATE_NOOP("Message", "In the chain, {subject} has expired or is not valid yet. Fetch the chain from the issuer again.")},
    {"certificate.citizen", QT_TRANSLATE_NOOP("Message", "This is the certificate of a citizen. A system or an organisation must show one of its own.")},
    {"certificate.damaged", QT_TRANSLATE_NOOP("Message", "The file is damaged: a part of it cannot be opened. Fetch it again from where it was issued.")},
    {"certificate.empty", QT_TRANSLATE_NOOP("Message", "The file is empty. Fetch it again from where it was issued.")},
    {"certificate.ending", QT_TRANSLATE_N_NOOP("Message", "The certificate expires on {date}, in %n days. Order the next one now.")},
    {"certificate.expired", QT_TRANSLATE_NOOP("Message", "The certificate expired on {date}. No platform takes it; import the new one.")},
    {"certificate.garbage", QT_TRANSLATE_NOOP("Message", "There is no certificate in the file. Choose the file that the issuer sent: .p12, .pfx, .pem, .cer or .crt.")},
    {"certificate.hierarchy.production", QT_TRANSLATE_NOOP("Message", "The production hierarchy")},
    {"certificate.hierarchy.test", QT_TRANSLATE_NOOP("Message", "The test hierarchy")},
    {"certificate.hierarchy.unknown", QT_TRANSLATE_NOOP("Message", "Another issuer than OCES")},
    {"certificate.java", QT_TRANSLATE_NOOP("Message", "This is a Java key store. Export the entry as PKCS#12 with keytool and choose that file.")},
    {"certificate.keyMismatch", QT_TRANSLATE_NOOP("Message", "The private key in the file does not belong to the certificate. Export both from the place where the key was made.")},
    {"certificate.kind.none", QT_TRANSLATE_NOOP("Message", "Not an OCES certificate")},
    {"certificate.oces2.foces", QT_TRANSLATE_NOOP("Message", "System certificate (FOCES), OCES2")},
    {"certificate.oces2.moces", QT_TRANSLATE_NOOP("Message", "Employee certificate (MOCES), OCES2")},
    {"certificate.oces2.poces", QT_TRANSLATE_NOOP("Message", "Citizen's certificate (POCES), OCES2")},
    {"certificate.oces2.voces", QT_TRANSLATE_NOOP("Message", "Organisation certificate (VOCES), OCES2")},
    {"certificate.oces3.foces", QT_TRANSLATE_NOOP("Message", "System certificate (formerly FOCES), OCES3")},
    {"certificate.oces3.moces", QT_TRANSLATE_NOOP("Message", "Employee certificate (formerly MOCES), OCES3")},
    {"certificate.oces3.poces", QT_TRANSLATE_NOOP("Message", "Citizen's certificate, OCES3")},
    {"certificate.oces3.voces", QT_TRANSLATE_NOOP("Message", "Organisation or system certificate (formerly VOCES or FOCES), OCES3")},
    {"certificate.legacy", QT_TRANSLATE_NOOP("Message", "The file is sealed with {cipher}, which is not safe any more. It can be read after a yes to old ciphers; better is to export it again with AES-256.")},
    {"certificate.legacy.missing", QT_TRANSLATE_NOOP("Message", "The file is sealed with {cipher}, and OpenSSL's legacy provider, which reads it, is not installed. Export the file again with AES-256.")},
    {"certificate.legacy.read", QT_TRANSLATE_NOOP("Message", "The file is sealed with {cipher}, which is not safe any more. Delete it when the certificate is imported.")},
    {"certificate.link.absent", QT_TRANSLATE_NOOP("Message", "Signed by {issuer}, which is not in the file.")},
    {"certificate.link.notAuthority", QT_TRANSLATE_NOOP("Message", "{issuer} may not issue certificates.")},
    {"certificate.link.root", QT_TRANSLATE_NOOP("Message", "The root: it signed itself.")},
    {"certificate.link.signature", QT_TRANSLATE_NOOP("Message", "Not signed by {issuer}, though it says so.")},
    {"certificate.link.signed", QT_TRANSLATE_NOOP("Message", "Signed by {issuer}.")},
    {"certificate.link.time", QT_TRANSLATE_NOOP("Message", "Expired or not valid yet.")},
    {"certificate.noCertificate", QT_TRANSLATE_NOOP("Message", "The file holds a private key but no certificate. Export the certificate together with its key.")},
    {"certificate.noClient", QT_TRANSLATE_NOOP("Message", "The certificate is for {usage} and not for showing who a client is. Serviceplatformen may refuse it.")},
    {"certificate.noCvr", QT_TRANSLATE_NOOP("Message", "The certificate names no CVR number, so nobody can see whose it is. An OCES certificate is needed.")},
    {"certificate.noKey", QT_TRANSLATE_NOOP("Message", "The file holds no private key. Export the certificate again and include its private key.")},
    {"certificate.noMac", QT_TRANSLATE_NOOP("Message", "The file has no integrity check (MAC), so a change in it would go unseen, and it is not used. Export it again with a MAC.")},
    {"certificate.notOces", QT_TRANSLATE_NOOP("Message", "The certificate names a CVR number but is not an OCES certificate.")},
    {"certificate.notYetValid", QT_TRANSLATE_NOOP("Message", "The certificate is not valid until {date}. Keep the one in use until then.")},
    {"certificate.password.cut", QT_TRANSLATE_NOOP("Message", "The file was sealed with only the beginning of the password, since the program that made it was given the password as UTF-16 text. Export it again; it is not safe.")},
    {"certificate.password.empty", QT_TRANSLATE_NOOP("Message", "The file opens with an empty password, so anybody who has it has the key. Export it again with a password.")},
    {"certificate.password.encoding", QT_TRANSLATE_NOOP("Message", "The file opens only when æ, ø and å in the password are written as old programs did. Export it again, or use a password without them.")},
    {"certificate.password.needed", QT_TRANSLATE_NOOP("Message", "The file is sealed with a password. Type the password that came with it.")},
    {"certificate.password.utf16", QT_TRANSLATE_NOOP("Message", "The password was given as UTF-16 text and was read as such. Save the text file that it stands in as UTF-8.")},
    {"certificate.password.wrong", QT_TRANSLATE_NOOP("Message", "The password does not open the file. Type it again; it may have been sent to you separately.")},
    {"certificate.private.no", QT_TRANSLATE_NOOP("Message", "Not in the file")},
    {"certificate.private.yes", QT_TRANSLATE_NOOP("Message", "In the file")},
    {"certificate.publicOnly", QT_TRANSLATE_NOOP("Message", "The file holds the public part only. It can be kept and compared; to call with it, its private key is needed too.")},
    {"certificate.request", QT_TRANSLATE_NOOP("Message", "This is a request for a certificate, not the certificate. Choose the file that the issuer sent back.")},
    {"certificate.role.employee", QT_TRANSLATE_NOOP("Message", "It is an employee's certificate (MOCES), which ends when the employee leaves. A system should show one of its own.")},
    {"certificate.role.kombit", QT_TRANSLATE_NOOP("Message", "Towards the sender side the certificate is KOMBIT's (CVR 19435075), and this one belongs to {cvr}. Use it in another role.")},
    {"certificate.role.nocvr", QT_TRANSLATE_NOOP("Message", "The certificate names no CVR number, so nobody can say whether it fits the role.")},
    {"certificate.role.nothing", QT_TRANSLATE_NOOP("Message", "The certificate belongs to {cvr}. Name the CVR numbers that it may have, and they are compared.")},
    {"certificate.role.notkombit", QT_TRANSLATE_NOOP("Message", "Towards the register the certificate is the kommune's, and this one is KOMBIT's. Choose the kommune's certificate.")},
    {"certificate.role.register", QT_TRANSLATE_NOOP("Message", "Towards the register the certificate is the kommune's ({expected}), and this one belongs to {cvr}. Choose the kommune's certificate.")},
    {"certificate.role.system", QT_TRANSLATE_NOOP("Message", "The user system's certificate is its supplier's or the kommune's ({expected}), and this one belongs to {cvr}. Choose the one that is named in the agreement.")},
    {"certificate.row.cvr", QT_TRANSLATE_NOOP("Message", "CVR")},
    {"certificate.row.from", QT_TRANSLATE_NOOP("Message", "Valid from")},
    {"certificate.row.hierarchy", QT_TRANSLATE_NOOP("Message", "Hierarchy")},
    {"certificate.row.issuer", QT_TRANSLATE_NOOP("Message", "Issuer")},
    {"certificate.row.key", QT_TRANSLATE_NOOP("Message", "Key")},
    {"certificate.row.kind", QT_TRANSLATE_NOOP("Message", "Kind")},
    {"certificate.row.private", QT_TRANSLATE_NOOP("Message", "Private key")},
    {"certificate.row.serial", QT_TRANSLATE_NOOP("Message", "Serial number")},
    {"certificate.row.sha1", QT_TRANSLATE_NOOP("Message", "Thumbprint (SHA-1)")},
    {"certificate.row.sha256", QT_TRANSLATE_NOOP("Message", "Thumbprint (SHA-256)")},
    {"certificate.row.subject", QT_TRANSLATE_NOOP("Message", "Subject")},
    {"certificate.row.until", QT_TRANSLATE_NOOP("Message", "Valid until")},
    {"certificate.row.usage", QT_TRANSLATE_NOOP("Message", "Use")},
    {"certificate.row.value", QT_TRANSLATE_NOOP("Message", "Value")},
    {"certificate.row.what", QT_TRANSLATE_NOOP("Message", "What")},
    {"certificate.selfSigned", QT_TRANSLATE_NOOP("Message", "The certificate signed itself. No platform trusts it; order one from the issuer.")},
    {"certificate.tooLarge", QT_TRANSLATE_NOOP("Message", "The file is larger than 1 MB and is no certificate file. Choose another.")},
    {"certificate.truncated", QT_TRANSLATE_NOOP("Message", "The file ends too early. Fetch it again from where it was issued.")},
    {"certificate.twoKeys", QT_TRANSLATE_N_NOOP("Message", "The file holds %n private keys, and nothing tells which is meant. Export the one certificate with its key.")},
    {"certificate.usable", QT_TRANSLATE_NOOP("Message", "The certificate can be used.")},
    {"certificate.usage", QT_TRANSLATE_NOOP("Message", "The certificate is for {usage} and not for signing. Signed calls may be refused.")},
    {"certificate.utf16", QT_TRANSLATE_NOOP("Message", "The file is text in UTF-16. It was read; save it as UTF-8 next time.")},
    {"certificate.weakKey", QT_TRANSLATE_NOOP("Message", "The key is too short: {algorithm} with {bits} bits. Platforms refuse it; order a certificate with a longer key.")},
    {"certificate.weakSignature", QT_TRANSLATE_NOOP("Message", "The certificate is signed with {digest}, which is not safe any more. Platforms refuse it; order a new one.")},
    {"certifikat.file", QT_TRANSLATE_NOOP("Message", "The certificate file {path} cannot be read. Check the path and who may read it.")},
    {"certifikat.legacy.ask", QT_TRANSLATE_NOOP("Message", "{path} is sealed with a cipher that is not safe any more. Read it anyway? Better is to export it again with AES-256.")},
    {"certifikat.legacy.title", QT_TRANSLATE_NOOP("Message", "Read a file with an old cipher?")},
    {"certifikat.password.ask", QT_TRANSLATE_NOOP("Message", "Password of {path}:")},
};

} // namespace

Part certificates()
{
    return entries;
}

} // namespace nemsms::base::catalogue
