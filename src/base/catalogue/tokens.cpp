// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about signatures and tokens.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
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
    {"token.audience", QT_TRANSLATE_NOOP("Message", "The token is for {audience}, and {expected} was asked for. It was not used; fetch a token for that service.")},
    {"token.clock", QT_TRANSLATE_N_NOOP("Message", "This machine's clock and the token service's are %n minute(s) apart, so its tokens cannot be used. Set the clock, best from the network.")},
    {"token.cvr", QT_TRANSLATE_NOOP("Message", "The token is for the authority with CVR {cvr}, and {expected} was asked for. It was not used.")},
    {"token.expired", QT_TRANSLATE_NOOP("Message", "The token ended {moment}, and now it is {now}. Fetch a new one; if that is too old as well, one of the two clocks is wrong.")},
    {"token.form", QT_TRANSLATE_NOOP("Message", "The token is not built as a holder-of-key assertion must be, at the element {element}. It was not used.")},
    {"token.holder", QT_TRANSLATE_NOOP("Message", "The token was made for another certificate than the one that the call is signed with. It was not used; fetch one with this certificate.")},
    {"token.http", QT_TRANSLATE_NOOP("Message", "The token service answered with HTTP status {status} and no explanation. 401 and 403 mean that our certificate has no access; with others wait and try again.")},
    {"token.notyet", QT_TRANSLATE_NOOP("Message", "The token counts from {moment}, and now it is {now}. One of the two clocks is wrong; set this machine's from the network.")},
    {"token.refused", QT_TRANSLATE_NOOP("Message", "The token service refused to issue a token: {tekst}")},
    {"token.request", QT_TRANSLATE_NOOP("Message", "The request for a token has no usable {element}. Nothing was issued.")},
    {"token.response", QT_TRANSLATE_NOOP("Message", "What the token service answered holds no token, or more than one. It was not used; try again, and tell its owner if it goes on.")},
    {"wss.header", QT_TRANSLATE_NOOP("Message", "The header {element} of the message is missing, stands twice or is not as it must be. The message was not used.")},
    {"wss.security", QT_TRANSLATE_NOOP("Message", "The message has no wsse:Security header, and must have one. It was not used.")},
    {"wss.time", QT_TRANSLATE_NOOP("Message", "The message was made {created}, and now it is {now}. It was not used; when this goes on, one of the two clocks is wrong.")},
};

} // namespace

Part tokens()
{
    return entries;
}

} // namespace nemsms::base::catalogue
