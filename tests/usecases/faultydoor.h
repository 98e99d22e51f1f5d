// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/printservice/printfault.h"
#include "protocols/printservice/printservicereader.h"
#include "protocols/transport/httpsserver.h"
#include "security/testcertificates.h"
#include "support/testcertificates.h"

#include <QLocale>
#include <atomic>
#include <condition_variable>
#include <mutex>

namespace nemsms::test {

/// What the door does to a request that passed TLS.
enum class DoorFault {
    None,
    NotRegistered, ///< 403 for whatever certificate
    Hang,
    Reset,
    Status500,
    Status503,
    Status404,
    ContentType,
    Truncate,
    Skew, ///< answers well, ten minutes away from us
    Garbage,
    UnknownAgreement,
    UserSystem,
    NoAgreement,
    EndedAgreement,
    WaitingAgreement,
    SysIdCertificate,
    NemSmsSilent
};

/// A PrintService on a real socket that can be ill in every way that `miljoe check` must tell apart.
class FaultyDoor
{
public:
    /// Listens with `identity`; accepts client certificates of `clientCaPem`.
    static base::Result<std::unique_ptr<FaultyDoor>> open(const security::TlsIdentity &identity, const QByteArray &clientCaPem)
    {
        auto door = std::unique_ptr<FaultyDoor>(new FaultyDoor);
        protocols::HttpsServerOptions options;
        options.identity = identity;
        options.clientCaPem = clientCaPem;
        auto server = protocols::HttpsServer::listen(
            options, [door = door.get()](const protocols::ServerRequest &request) { return door->answer(request); });
        if (!server) {
            return server.error();
        }
        door->m_server = std::move(*server);
        return door;
    }

    [[nodiscard]] QString url(const QString &host = QStringLiteral("localhost")) const
    {
        return QStringLiteral("https://%1:%2/service/Print/Print/2").arg(host).arg(m_server->port());
    }
    std::atomic<DoorFault> fault {DoorFault::None};

private:
    FaultyDoor() = default;

    protocols::ServerResponse answer(const protocols::ServerRequest &request)
    {
        if (request.peerCertificateDer.isEmpty()) {
            return status(401);
        }
        switch (fault.load()) {
        case DoorFault::None:
            return good(QDateTime::currentDateTimeUtc());
        case DoorFault::Skew:
            return good(QDateTime::currentDateTimeUtc().addSecs(600));
        case DoorFault::NotRegistered:
            return status(403);
        case DoorFault::Hang:
            return hang();
        case DoorFault::Reset:
            return disrupted(protocols::Disruption::Reset);
        case DoorFault::Truncate:
            return disrupted(protocols::Disruption::Truncate);
        case DoorFault::Status500:
            return status(500);
        case DoorFault::Status503:
            return status(503);
        case DoorFault::Status404:
            return status(404);
        case DoorFault::ContentType:
            return {200, "text/html", "<html><body>Login</body></html>", {}, {}};
        case DoorFault::Garbage:
            return {200, "text/xml", "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Bo", {}, {}};
        case DoorFault::UnknownAgreement:
            return refused("LP-1102");
        case DoorFault::UserSystem:
            return refused("LP-1103");
        case DoorFault::NoAgreement:
            return refused("LP-1104");
        case DoorFault::EndedAgreement:
            return refused("LP-1105");
        case DoorFault::WaitingAgreement:
            return refused("LP-1106");
        case DoorFault::NemSmsSilent:
            return refused("LP-2001");
        case DoorFault::SysIdCertificate:
            return fejl();
        }
        Q_UNREACHABLE();
    }

    static protocols::ServerResponse good(const QDateTime &moment)
    {
        const QByteArray date = QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
        return {200, "text/xml; charset=utf-8", protocols::encodeSpoergTilmeldingResponse(true), {{"Date", date}}, {}};
    }
    static protocols::ServerResponse status(int code) { return {code, "text/plain", "no", {}, {}}; }
    static protocols::ServerResponse disrupted(protocols::Disruption how)
    {
        protocols::ServerResponse answer = good(QDateTime::currentDateTimeUtc());
        answer.disruption = how;
        return answer;
    }
    static protocols::ServerResponse refused(const char *code)
    {
        protocols::ServiceplatformFault fault;
        fault.errors = {{QString::fromLatin1(code), QStringLiteral("afvist")}};
        return {500, "text/xml; charset=utf-8", protocols::encodePrintFault(fault), {}, {}};
    }
    static protocols::ServerResponse fejl()
    {
        const protocols::Fejl told {3000, QStringLiteral("Certifikatet er ikke gyldigt"), {}};
        return {500, "text/xml; charset=utf-8", protocols::encodePrintFault(told), {}, {}};
    }
    protocols::ServerResponse hang()
    {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait(lock, m_server->stopToken(), [] { return false; });
        return status(503);
    }

    std::unique_ptr<protocols::HttpsServer> m_server;
};

} // namespace nemsms::test
