// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/miljoeverdict.h"

#include "protocols/transport/transportfault.h"

#include <QVariantMap>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using protocols::TransportFault;

namespace {

constexpr MiljoeVerdict ownFile {Layer::Certifikat, Desk::Us, "miljoe.do.file"};
constexpr MiljoeVerdict address {Layer::Operation, Desk::Us, "miljoe.do.address"};
constexpr MiljoeVerdict network {Layer::Operation, Desk::Network, "miljoe.do.network"};
constexpr MiljoeVerdict theirs {Layer::Operation, Desk::Serviceplatformen, "miljoe.do.serviceplatformen"};

MiljoeVerdict ofFault(TransportFault fault)
{
    switch (fault) {
    case TransportFault::BadUrl:
        return {Layer::Dns, Desk::Us, "miljoe.do.address"};
    case TransportFault::BadIdentity:
        return ownFile;
    case TransportFault::BadAnchors:
        return {Layer::Tls, Desk::Us, "miljoe.do.anchors"};
    case TransportFault::HostUnknown:
        return {Layer::Dns, Desk::Network, "miljoe.do.dns"};
    case TransportFault::ConnectionRefused:
    case TransportFault::HostUnreachable:
    case TransportFault::ConnectTimeout:
        return {Layer::Tcp, Desk::Network, "miljoe.do.firewall"};
    case TransportFault::ServerUntrusted:
        return {Layer::Tls, Desk::Us, "miljoe.do.anchors"};
    case TransportFault::ServerExpired:
    case TransportFault::ServerUnfit:
    case TransportFault::ServerRevoked:
        return {Layer::Tls, Desk::Serviceplatformen, "miljoe.do.serviceplatformen"};
    case TransportFault::ServerWrongHost:
    case TransportFault::TlsFailed:
        return {Layer::Tls, Desk::Us, "miljoe.do.address"};
    case TransportFault::ClientRefused:
        return {Layer::Certifikat, Desk::Leverandoer, "miljoe.do.certificate"};
    case TransportFault::Truncated:
        return network;
    case TransportFault::BadAnswer:
        return {Layer::Tls, Desk::Us, "miljoe.do.address"};
    case TransportFault::Reset:
    case TransportFault::TimeLimit:
    case TransportFault::TooLarge:
        return theirs;
    case TransportFault::Cancelled:
        return {Layer::Operation, Desk::Us, "miljoe.do.again"};
    }
    Q_UNREACHABLE();
}

/// What a connection that failed so shows to be in order all the same.
std::optional<Layer> provenByTransport(TransportFault fault, bool secured)
{
    switch (fault) {
    case TransportFault::ConnectionRefused:
    case TransportFault::HostUnreachable:
        return Layer::Dns;
    case TransportFault::ServerUntrusted:
    case TransportFault::ServerExpired:
    case TransportFault::ServerUnfit:
    case TransportFault::ServerRevoked:
    case TransportFault::ServerWrongHost:
    case TransportFault::TlsFailed:
    case TransportFault::BadAnswer:
        return Layer::Tcp;
    case TransportFault::ClientRefused:
        return secured ? Layer::Tls : Layer::Tcp;
    case TransportFault::Truncated:
    case TransportFault::TooLarge:
        return Layer::Tls;
    case TransportFault::Reset:
    case TransportFault::TimeLimit:
        return secured ? std::optional(Layer::Tls) : std::nullopt;
    case TransportFault::BadUrl:
    case TransportFault::BadIdentity:
    case TransportFault::BadAnchors:
    case TransportFault::HostUnknown:
    case TransportFault::ConnectTimeout:
    case TransportFault::Cancelled:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// A status without a fault: the door itself speaks, not the service behind it.
MiljoeVerdict ofStatus(int status)
{
    switch (status) {
    case 401:
        return {Layer::Certifikat, Desk::Us, "miljoe.do.nocertificate"};
    case 403:
        return {Layer::Certifikat, Desk::Leverandoer, "miljoe.do.certificate"};
    case 404:
    case 405:
        return address;
    default:
        return theirs;
    }
}

struct FaultRow {
    const char *kode;
    MiljoeVerdict verdict;
};

/// Serviceplatformen's list of codes is not public; LP-* are the local platform's (RECONSTRUCTED).
constexpr FaultRow faults[] = {
    {"LP-1001", {Layer::Certifikat, Desk::Leverandoer, "miljoe.do.certificate"}},
    {"LP-1101", {Layer::Aftale, Desk::Us, "miljoe.do.context"}},
    {"LP-1102", {Layer::Aftale, Desk::Kommune, "miljoe.do.agreement"}},
    {"LP-1103", {Layer::Aftale, Desk::Leverandoer, "miljoe.do.usersystem"}},
    {"LP-1104", {Layer::Aftale, Desk::Kommune, "miljoe.do.agreement"}},
    {"LP-1105", {Layer::Aftale, Desk::Kommune, "miljoe.do.agreement"}},
    {"LP-1106", {Layer::Aftale, Desk::Kommune, "miljoe.do.agreement"}},
    {"LP-1201", {Layer::Token, Desk::Us, "miljoe.do.tokencertificate"}},
    {"LP-1202", {Layer::Token, Desk::Us, "miljoe.do.tokencertificate"}},
    {"LP-1203", {Layer::Token, Desk::Us, "miljoe.do.tokencertificate"}},
    {"LP-2001", {Layer::Operation, Desk::NemSms, "miljoe.do.nemsms"}},
    {"LP-2002", {Layer::Operation, Desk::NemSms, "miljoe.do.nemsms"}},
    {"3000", {Layer::Certifikat, Desk::Serviceplatformen, "miljoe.do.sysidcertificate"}},
};

MiljoeVerdict ofKode(const QString &kode)
{
    for (const FaultRow &row : faults) {
        if (kode == QLatin1String(row.kode)) {
            return row.verdict;
        }
    }
    return theirs;
}

/// What the token service says, and what is wrong with signatures: ours, its own or the service's.
std::optional<MiljoeVerdict> ofToken(const base::Error &error)
{
    const QByteArray &code = error.message.code;
    if (code == "token.clock" || code == "token.notyet" || code == "token.expired" || code == "wss.time") {
        return MiljoeVerdict {Layer::Token, Desk::Network, "miljoe.do.clock"};
    }
    if (code == "token.refused") {
        return MiljoeVerdict {Layer::Token, Desk::Kommune, "miljoe.do.tokenrefused"};
    }
    if (code == "token.http") {
        const int status = error.message.arguments.value(u"status"_s).toInt();
        const bool refused = status == 401 || status == 403;
        return MiljoeVerdict {Layer::Token, refused ? Desk::Leverandoer : Desk::Serviceplatformen,
                              refused ? "miljoe.do.certificate" : "miljoe.do.serviceplatformen"};
    }
    if (code.startsWith("token.") || code.startsWith("signature.") || code.startsWith("wss.")) {
        return MiljoeVerdict {Layer::Token, Desk::Us, "miljoe.do.tokencertificate"};
    }
    return std::nullopt;
}

} // namespace

std::optional<Layer> provenBy(bool byToken, const std::optional<base::Error> &fault)
{
    if (!fault) {
        return Layer::Operation;
    }
    const base::Error &root = fault->root();
    if (const auto how = protocols::transportFault(root)) {
        const bool secured = root.message.arguments.value(QString::fromLatin1(protocols::handshakeDone)).toBool();
        return provenByTransport(*how, secured);
    }
    const QByteArray &code = root.message.code;
    if (code == "printservice.fault" && conclude(root).desk == Desk::NemSms) {
        return Layer::Aftale; // it asked NemSMS only after it had let the call in
    }
    if (code.startsWith("printservice.fault") || code == "printservice.notaccepted") {
        // The service itself answers, in SOAP. What it says against a call by token that is not about the token comes
        // after it let the token in.
        return byToken && conclude(*fault).layer > Layer::Token ? Layer::Token : Layer::Certifikat;
    }
    // What an agreement lacks is told after a knock at the door.
    const bool knocked = code.startsWith("serviceaftale.") || code == "miljoe.noagreement";
    if (knocked || fault->message.code.startsWith("printservice.")) {
        return Layer::Tls; // somebody answers, and nobody knows how far behind the door
    }
    return std::nullopt;
}

base::ErrorKind kindOf(const base::Error &error)
{
    const base::Error &root = error.root();
    const Layer layer = conclude(error).layer;
    const bool wire = protocols::transportFault(root) || error.message.code.startsWith("printservice.");
    if (!wire) {
        return root.message.code == "security.p12.password" ? base::ErrorKind::SecretUnavailable : root.kind;
    }
    const bool ours = root.kind == base::ErrorKind::SecretUnavailable || root.kind == base::ErrorKind::InvalidInput;
    if (ours && protocols::transportFault(root)) {
        return root.kind;
    }
    const bool answered = layer == Layer::Certifikat || layer == Layer::Aftale || root.message.code == "printservice.fault";
    return answered ? base::ErrorKind::Refused : base::ErrorKind::Unreachable;
}

MiljoeVerdict conclude(const base::Error &error)
{
    const base::Error &root = error.root();
    if (const auto fault = protocols::transportFault(root)) {
        return ofFault(*fault);
    }
    if (const auto token = ofToken(error.message.code == "token.clock" ? error : root)) {
        return *token;
    }
    const QByteArray &code = root.message.code;
    if (code == "printservice.http") {
        return ofStatus(root.message.arguments.value(u"status"_s).toInt());
    }
    if (code == "printservice.fault") {
        return ofKode(root.message.arguments.value(u"kode"_s).toString());
    }
    if (code == "miljoe.anchors") {
        return {Layer::Tls, Desk::Us, "miljoe.do.anchors"};
    }
    if (code.startsWith("serviceaftale.")) { // its own state, as it is recorded here
        return {Layer::Aftale, Desk::Kommune, "miljoe.do.agreementstate"};
    }
    if (code == "miljoe.noagreement") {
        return {Layer::Aftale, Desk::Us, "miljoe.do.recordagreement"};
    }
    if (code == "miljoe.nourl") {
        return {Layer::Dns, Desk::Us, "miljoe.do.address"};
    }
    if (code.startsWith("security.") || code.startsWith("miljoe.cert.") || code == "miljoe.file" || code.startsWith("miljoe.password")
        || code == "command.noterminal") {
        return ownFile;
    }
    return theirs;
}

} // namespace nemsms::usecases
