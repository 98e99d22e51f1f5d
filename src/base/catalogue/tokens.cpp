// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about signatures and tokens.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"command.layer.token", QT_TRANSLATE_NOOP("Message", "Token")},
    {"command.token", QT_TRANSLATE_NOOP("Message", "Tokens from the environment's security token service")},
    {"command.token.audience", QT_TRANSLATE_NOOP("Message", "For the service")},
    {"command.token.cvr", QT_TRANSLATE_NOOP("Message", "In the name of CVR")},
    {"command.token.file", QT_TRANSLATE_NOOP("Message", "The file with the token, an assertion or the base64 of one; - reads standard input")},
    {"command.token.from", QT_TRANSLATE_NOOP("Message", "Counts from")},
    {"command.token.holder", QT_TRANSLATE_NOOP("Message", "Bound to the certificate of")},
    {"command.token.issue", QT_TRANSLATE_NOOP("Message", "Fetches a token for PrintService in the kommune's name and tells what it says")},
    {"command.token.issuer", QT_TRANSLATE_NOOP("Message", "Token service")},
    {"command.token.reveal", QT_TRANSLATE_NOOP("Message", "Print the token itself too; the audit log keeps that it was done")},
    {"command.token.show", QT_TRANSLATE_NOOP("Message", "Verifies a token in a file and tells what it says (exit 3 when it could not be used now)")},
    {"command.token.thumbprint", QT_TRANSLATE_NOOP("Message", "Thumbprint (SHA-256)")},
    {"command.token.until", QT_TRANSLATE_NOOP("Message", "Ends")},
    {"command.token.value", QT_TRANSLATE_NOOP("Message", "Value")},
    {"command.token.what", QT_TRANSLATE_NOOP("Message", "What")},
    {"log.token.call", QT_TRANSLATE_NOOP("Message", "{entity} {id}: a call by token in the name of CVR {cvr} was signed with the private key of {thumbprint}.")},
    {"log.token.fetch", QT_TRANSLATE_NOOP("Message", "{entity} {id}: a request for a token in the name of CVR {cvr} was signed with the private key of {thumbprint}.")},
    {"log.token.reveal", QT_TRANSLATE_NOOP("Message", "{entity} {id}: a token in the name of CVR {cvr} was shown whole.")},
    {"miljoe.do.tokencertificate", QT_TRANSLATE_NOOP("Message", "Compare the certificates that the token service and Serviceplatformen sign with, and our own, with those that are recorded here.")},
    {"miljoe.do.tokenrefused", QT_TRANSLATE_NOOP("Message", "Let the kommune approve a service agreement for this user system, and see that the certificate is the one registered for it.")},
    {"miljoe.layer.notoken", QT_TRANSLATE_NOOP("Message", "Not needed: the agreement has certificate access.")},
    {"platform.sts.audience", QT_TRANSLATE_NOOP("Message", "The token service knows no service with the entity id {audience}. Ask for a token for a service that the platform has.")},
    {"platform.sts.certificate", QT_TRANSLATE_NOOP("Message", "The certificate is not that of a registered user system, so no token is issued. Use the user system's own certificate.")},
    {"platform.sts.cvr", QT_TRANSLATE_NOOP("Message", "The authority with CVR {cvr} has no service agreement in force, so no token is issued in its name.")},
    {"platform.sts.header", QT_TRANSLATE_NOOP("Message", "The header {element} of the request for a token is not the one of this service.")},
    {"printservice.unrelated", QT_TRANSLATE_NOOP("Message", "The answer belongs to another question. Whether the call was carried out is not known; look it up before you send again.")},
    {"signature.algorithm", QT_TRANSLATE_NOOP("Message", "The signature uses {algorithm}, which is not accepted. Accepted are exclusive C14N, RSA-SHA256 and SHA-256, as the published policy says.")},
    {"signature.certificate", QT_TRANSLATE_NOOP("Message", "The certificate that signatures are to be verified with cannot be read, or its key is not RSA. Choose the certificate again.")},
    {"signature.comment", QT_TRANSLATE_NOOP("Message", "The signed element {element} holds a comment or a processing instruction, which can make two readers see two texts. The message was not used.")},
    {"signature.digest", QT_TRANSLATE_NOOP("Message", "The element {element} was changed after it was signed. The message was not used; fetch it again, and tell its owner if it goes on.")},
    {"signature.duplicateid", QT_TRANSLATE_NOOP("Message", "Two elements of the message have the same id, one of them {element}, so it is not certain what was signed. The message was not used.")},
    {"signature.form", QT_TRANSLATE_NOOP("Message", "The signature is not built as it must be, at the element {element}. The message was not used.")},
    {"signature.key", QT_TRANSLATE_NOOP("Message", "The private key cannot sign: it cannot be read, or it is not RSA. Choose a certificate whose key is RSA.")},
    {"signature.library", QT_TRANSLATE_NOOP("Message", "The library for XML signatures (xmlsec) did not start. Install the program again.")},
    {"signature.missing", QT_TRANSLATE_NOOP("Message", "The message is not signed, and must be. It was not used.")},
    {"signature.reference", QT_TRANSLATE_NOOP("Message", "The signature points to something that is not one element of the same message. The message was not used.")},
    {"signature.sign", QT_TRANSLATE_NOOP("Message", "The message could not be signed with the private key. Nothing was sent; choose the certificate again.")},
    {"signature.uncovered", QT_TRANSLATE_NOOP("Message", "The signature does not cover {element}, and must. The message was not used.")},
    {"signature.value", QT_TRANSLATE_NOOP("Message", "The signature was not made with the expected certificate, or the message was changed on its way. The message was not used; check which certificate the other side signs with.")},
    {"signature.weakkey", QT_TRANSLATE_NOOP("Message", "The key has {bits} bits, and at least {limit} are needed. Choose another certificate.")},
    {"sms.check.bytoken", QT_TRANSLATE_NOOP("Message", "The agreement {aftale} has token access: the call is signed, under a token that names the authority.")},
    {"tilmelding.answer", QT_TRANSLATE_NOOP("Message", "What came back is not VedligeholdTilmelding's answer (HTTP status {status}). Whether the call was carried out is not known; it may be made again.")},
    {"tilmelding.operation", QT_TRANSLATE_NOOP("Message", "VedligeholdTilmelding has no operation for the element {element}. It knows OpdaterBorgerNemSMSRequest and TilmeldNemSMSRequest.")},
    {"token.audience", QT_TRANSLATE_NOOP("Message", "The token is for {audience}, and {expected} was asked for. It was not used; fetch a token for that service.")},
    {"token.clock", QT_TRANSLATE_N_NOOP("Message", "This machine's clock and the token service's are %n minute(s) apart, so its tokens cannot be used. Set the clock, best from the network.")},
    {"token.cvr", QT_TRANSLATE_NOOP("Message", "The token is for the authority with CVR {cvr}, and {expected} was asked for. It was not used.")},
    {"token.expired", QT_TRANSLATE_NOOP("Message", "The token ended {moment}, and now it is {now}. Fetch a new one; if that is too old as well, one of the two clocks is wrong.")},
    {"token.file", QT_TRANSLATE_NOOP("Message", "This is no token: neither an assertion in XML nor the base64 of one. Choose the file again.")},
    {"token.form", QT_TRANSLATE_NOOP("Message", "The token is not built as a holder-of-key assertion must be, at the element {element}. It was not used.")},
    {"token.holder", QT_TRANSLATE_NOOP("Message", "The token was made for another certificate than the one that the call is signed with. It was not used; fetch one with this certificate.")},
    {"token.http", QT_TRANSLATE_NOOP("Message", "The token service answered with HTTP status {status} and no explanation. 401 and 403 mean that our certificate has no access; with others wait and try again.")},
    {"token.noauthority", QT_TRANSLATE_NOOP("Message", "No authority is chosen, and a token is always in the name of one. Record the kommune with its CVR number.")},
    {"token.nodoor", QT_TRANSLATE_NOOP("Message", "The environment {miljoe} has no token service, or the certificates that it and the service sign with are not recorded. Fill them in on the environment.")},
    {"token.noidentity", QT_TRANSLATE_NOOP("Message", "The environment {miljoe} has no client certificate, and a token is bound to one. Choose it on the environment.")},
    {"token.notyet", QT_TRANSLATE_NOOP("Message", "The token counts from {moment}, and now it is {now}. One of the two clocks is wrong; set this machine's from the network.")},
    {"token.refused", QT_TRANSLATE_NOOP("Message", "The token service refused to issue a token: {tekst}")},
    {"token.request", QT_TRANSLATE_NOOP("Message", "The request for a token has no usable {element}. Nothing was issued.")},
    {"token.response", QT_TRANSLATE_NOOP("Message", "What the token service answered holds no token, or more than one. It was not used; try again, and tell its owner if it goes on.")},
    {"wss.header", QT_TRANSLATE_NOOP("Message", "The header {element} of the message is missing, stands twice or is not as it must be. The message was not used.")},
    {"wss.replay", QT_TRANSLATE_NOOP("Message", "A message with the MessageID {id} came before. Each message counts once: sign a new one.")},
    {"wss.security", QT_TRANSLATE_NOOP("Message", "The message has no wsse:Security header, and must have one. It was not used.")},
    {"wss.time", QT_TRANSLATE_NOOP("Message", "The message was made {created}, and now it is {now}. It was not used; when this goes on, one of the two clocks is wrong.")},
};

} // namespace

Part tokens()
{
    return entries;
}

} // namespace nemsms::base::catalogue
