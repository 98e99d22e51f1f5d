// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about transport, SOAP, OIOREST.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"beskedkuvert.besked", QT_TRANSLATE_NOOP("Message", "The message in the dueslag is not a Haendelsesbesked with an id and a type, so it was not read.")},
    {"beskedkuvert.data", QT_TRANSLATE_NOOP("Message", "The content of the message in the dueslag is not base64, so it was not read.")},
    {"beskedkuvert.pko", QT_TRANSLATE_NOOP("Message", "The message in the dueslag holds {element} where a PKO_PostStatus was expected, so it was not read.")},
    {"dkal.fejl", QT_TRANSLATE_NOOP("Message", "The error message that came back is not a dkal:Fejl, so its reason is not known. Look at the raw answer.")},
    {"dkal.identitet", QT_TRANSLATE_NOOP("Message", "The recipient in the message is neither a CPR number nor a CVR number that can exist. Correct the recipient.")},
    {"kombipost.address", QT_TRANSLATE_NOOP("Message", "The address {url} is not one of KombiPostAfsend, which ends in /KombiPostAfsend_1/kombi. Correct the SF1601 address of the environment.")},
    {"kombipost.answer", QT_TRANSLATE_NOOP("Message", "What came back is not KombiPostAfsend's answer (HTTP status {status}). Whether the call was carried out is not known; sending again is harmless, since the MessageUUID stays the same.")},
    {"kombipost.choice", QT_TRANSLATE_NOOP("Message", "The KombiValgKode {choice} is not one that KombiPostAfsend knows. A NemSMS is sent with NemSMS.")},
    {"kombipost.fejl", QT_TRANSLATE_NOOP("Message", "SF1601 refused the call with code {kode}: {tekst}")},
    {"kombipost.http", QT_TRANSLATE_NOOP("Message", "The SF1601 service answered with HTTP status {status} and no explanation. 401 and 403 mean that the agreement or the certificate has no access; with others wait and try again.")},
    {"kombipost.notaccepted", QT_TRANSLATE_NOOP("Message", "KombiPostAfsend answered that it did not accept the message, without telling why. Nothing was sent; check recipient and agreement.")},
    {"kombipost.request", QT_TRANSLATE_NOOP("Message", "The message is not a kombi_request with one KombiValgKode and one MeMo: {element} is missing, is there twice, or does not belong.")},
    {"kombipost.response", QT_TRANSLATE_NOOP("Message", "What came back is not a kombi_response, so it was not read.")},
    {"memo.body", QT_TRANSLATE_NOOP("Message", "The MeMo has a MessageBody, which a NemSMS has not: its text stands in notification. Leave the MessageBody out.")},
    {"memo.date", QT_TRANSLATE_NOOP("Message", "The doNotDeliverUntilDate of the MeMo is not a day that can be read. Write it as 2026-11-24.")},
    {"memo.message", QT_TRANSLATE_NOOP("Message", "The message is not a MeMo: it begins with the element {element}.")},
    {"memo.recipient", QT_TRANSLATE_NOOP("Message", "The recipient of the MeMo is neither a CPR number nor a CVR number that can exist. Correct recipientID and idType.")},
    {"memo.sender", QT_TRANSLATE_NOOP("Message", "The sender of the MeMo is not an authority's CVR number. Correct senderID and idType.")},
    {"memo.type", QT_TRANSLATE_NOOP("Message", "The MeMo is of the type {type}, and only NEMSMS is sent from here. Correct messageType.")},
    {"memo.version", QT_TRANSLATE_NOOP("Message", "MeMo version {version} is not supported. Use 1.1 or 1.2.")},
    {"ngdp.fejl", QT_TRANSLATE_NOOP("Message", "Digital Post refused the message with code {kode}: {tekst}")},
    {"ngdp.http", QT_TRANSLATE_NOOP("Message", "Digital Post answered with HTTP status {status} and no explanation. Try again later; if it goes on, tell its owner.")},
    {"ngdp.receipt", QT_TRANSLATE_NOOP("Message", "What came back is not a receipt of Digital Post, so it was not read.")},
    {"oiorest.fejl", QT_TRANSLATE_NOOP("Message", "The NemSMS side refused the call (HTTP status {status}) with code {kode}: {tekst}")},
    {"oiorest.http", QT_TRANSLATE_NOOP("Message", "The NemSMS side answered with HTTP status {status} and no explanation. Try again later; if it goes on, tell its owner.")},
    {"oiorest.resource", QT_TRANSLATE_NOOP("Message", "The resource {element} is not the one that belongs to this address.")},
    {"printservice.answer", QT_TRANSLATE_NOOP("Message", "What came back is not PrintService's answer (HTTP status {status}). Whether the call was carried out is not known; look it up before you send again.")},
    {"printservice.content", QT_TRANSLATE_NOOP("Message", "The content of the message is not base64, so it was not read.")},
    {"printservice.fault", QT_TRANSLATE_NOOP("Message", "PrintService refused the call with code {kode}: {tekst}")},
    {"printservice.fault.plain", QT_TRANSLATE_NOOP("Message", "PrintService refused the call without a code: {tekst}")},
    {"printservice.http", QT_TRANSLATE_NOOP("Message", "The service answered with HTTP status {status} and no explanation. 401 and 403 mean that our certificate has no access; with others wait and try again.")},
    {"printservice.notaccepted", QT_TRANSLATE_NOOP("Message", "PrintService answered that it did not accept the message, without telling why. Nothing was sent; check recipient and material.")},
    {"printservice.operation", QT_TRANSLATE_NOOP("Message", "PrintService has no operation for the element {element}. It knows PrintAfsendBrevRequest and PrintSpoergTilmeldingRequest.")},
    {"printservice.text", QT_TRANSLATE_NOOP("Message", "The text of the message is not UTF-8, so it was not read.")},
    {"server.clientca", QT_TRANSLATE_NOOP("Message", "The certificate authority for client certificates cannot be read, so the server was not started. Check the file of trusted certificates.")},
    {"server.identity", QT_TRANSLATE_NOOP("Message", "The server's certificate and private key cannot be used together, so the server was not started. Check that they belong to each other.")},
    {"server.port", QT_TRANSLATE_NOOP("Message", "Nothing can listen on {address} port {port}. Another program uses the port, or it may not be used; choose another one.")},
    {"soap.body", QT_TRANSLATE_NOOP("Message", "The SOAP message must have exactly one element in its Body.")},
    {"soap.parts", QT_TRANSLATE_NOOP("Message", "The SOAP message must have one Body, with at most one Header before it, and nothing else. Leave out what does not belong there.")},
    {"soap.envelope", QT_TRANSLATE_NOOP("Message", "The message is not a SOAP envelope: it begins with the element {element}.")},
    {"soap.mustunderstand", QT_TRANSLATE_NOOP("Message", "The SOAP message has a header that must be understood, and this service understands none.")},
    {"revocation.address", QT_TRANSLATE_NOOP("Message", "\"{value}\" is no http address.")},
    {"revocation.silent", QT_TRANSLATE_NOOP("Message", "{host} gave no useful answer.")},
    {"transport.anchors", QT_TRANSLATE_NOOP("Message", "No connection to {host} was tried, because the file of trusted certificates holds none. Choose a PEM file with the root certificate of the environment.")},
    {"transport.answer", QT_TRANSLATE_NOOP("Message", "What answers at {host} port {port} does not speak HTTP. Check address and port.")},
    {"transport.cancelled", QT_TRANSLATE_NOOP("Message", "The call to {host} was cancelled. Whether {host} received it is not known; look it up before you send again.")},
    {"transport.dns", QT_TRANSLATE_NOOP("Message", "The name {host} is not known to the name service (DNS). Check the address and your network connection.")},
    {"transport.identity", QT_TRANSLATE_NOOP("Message", "No connection to {host} was tried, because the client certificate and its private key cannot be used. Choose the certificate file again.")},
    {"transport.reset", QT_TRANSLATE_NOOP("Message", "{host} broke the connection before it answered. Whether the call was carried out is not known; look it up before you send again.")},
    {"transport.tcp.refused", QT_TRANSLATE_NOOP("Message", "Nobody listens at {host} port {port}. The service is down, or a firewall refuses the way. Try again later, or ask network operations.")},
    {"transport.tcp.timeout", QT_TRANSLATE_NOOP("Message", "No connection to {host} port {port} came about in time. A firewall is likely to drop the packets; ask network operations.")},
    {"transport.tcp.unreachable", QT_TRANSLATE_NOOP("Message", "There is no way through the network to {host} port {port}. Check your network connection.")},
    {"transport.timelimit", QT_TRANSLATE_NOOP("Message", "{host} took the call but did not answer in time. Whether it was carried out is not known; look it up before you send again.")},
    {"transport.tls.client", QT_TRANSLATE_NOOP("Message", "{host} does not accept our client certificate, or misses one. Check that it is the certificate registered for this environment and that it has not expired.")},
    {"transport.tls.expired", QT_TRANSLATE_NOOP("Message", "The certificate of {host} is not valid at this time, so nothing was sent. Check this machine's clock, then tell the owner of {host}.")},
    {"transport.tls.failed", QT_TRANSLATE_NOOP("Message", "No secure connection to {host} port {port} could be agreed on. It must speak TLS 1.2 or later; check address and port.")},
    {"transport.tls.hostname", QT_TRANSLATE_NOOP("Message", "The certificate at {host} port {port} belongs to another name, so nothing was sent. Check the address.")},
    {"transport.tls.revoked", QT_TRANSLATE_NOOP("Message", "The certificate of {host} was revoked by its issuer, so nothing was sent. Do not send anything there, and tell the owner of {host}.")},
    {"transport.tls.unfit", QT_TRANSLATE_NOOP("Message", "The certificate of {host} breaks a rule, so nothing was sent: its key is too short, it is signed with SHA-1, its issuer may not vouch for that name, or it is not for servers. Tell the owner of {host}.")},
    {"transport.tls.untrusted", QT_TRANSLATE_NOOP("Message", "The certificate of {host} was not issued by an authority that this environment trusts, so nothing was sent. Check the trusted certificates of the environment.")},
    {"transport.toolarge", QT_TRANSLATE_NOOP("Message", "The answer of {host} is larger than this program reads, so it was dropped. Tell the owner of {host}.")},
    {"transport.truncated", QT_TRANSLATE_NOOP("Message", "{host} broke the connection in the middle of its answer. Whether the call was carried out is not known; look it up before you send again.")},
    {"transport.url", QT_TRANSLATE_NOOP("Message", "The address of the service is not a whole https address. Correct it in the environment.")},
    {"xml.deep", QT_TRANSLATE_NOOP("Message", "The message has more than {limit} elements within each other, so it was not read.")},
    {"xml.doctype", QT_TRANSLATE_NOOP("Message", "The message has a document type declaration (DOCTYPE), which is not allowed, so it was not read.")},
    {"xml.encoding", QT_TRANSLATE_NOOP("Message", "The message is written in a character encoding that is not supported. Write it in UTF-8.")},
    {"xml.invalid", QT_TRANSLATE_NOOP("Message", "The message breaks the schema at element {element} in line {line}.")},
    {"xml.large", QT_TRANSLATE_NOOP("Message", "The message is longer than {limit} bytes, so it was not read.")},
    {"xml.malformed", QT_TRANSLATE_NOOP("Message", "The message is not well-formed XML: it breaks off or goes wrong in line {line}.")},
    {"xml.schema.broken", QT_TRANSLATE_NOOP("Message", "The schema {path} of this program cannot be read. Install the program again.")},
};

} // namespace

Part protocols()
{
    return entries;
}

} // namespace nemsms::base::catalogue
