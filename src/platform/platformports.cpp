// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platformports.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

PlatformPorts::PlatformPorts(std::shared_ptr<store::PlatformJournal> journal, quint16 portBase)
    : m_journal(std::move(journal)), m_portBase(portBase)
{
}

PlatformPorts::~PlatformPorts()
{
    for (auto &server : m_servers) {
        server.reset();
    }
}

quint16 PlatformPorts::lastTime(PlatformPort port) const
{
    const auto stored = m_journal->property(u"porte"_s);
    return stored ? stored->section(u',', int(port), int(port)).toUShort() : quint16(0);
}

base::Result<> PlatformPorts::open(PlatformPort port, protocols::HttpsServerOptions options, const counterpart::Doors &doors)
{
    const auto handler = [&doors](const protocols::ServerRequest &request) { return doors.handle(request); };
    options.port = m_portBase != 0 ? quint16(m_portBase + int(port)) : lastTime(port);
    auto server = protocols::HttpsServer::listen(options, handler);
    if (!server && m_portBase == 0 && options.port != 0) {
        options.port = 0;
        server = protocols::HttpsServer::listen(options, handler);
    }
    if (!server) {
        return server.error();
    }
    m_servers[std::size_t(port)] = std::move(*server);
    return {};
}

base::Result<> PlatformPorts::remember() const
{
    QStringList numbers;
    for (const auto &server : m_servers) {
        numbers << QString::number(server->port());
    }
    return m_journal->setProperty(u"porte"_s, numbers.join(u','));
}

QUrl PlatformPorts::url(PlatformPort port) const
{
    return m_servers[std::size_t(port)]->url();
}

quint16 PlatformPorts::number(PlatformPort port) const
{
    return m_servers[std::size_t(port)]->port();
}

} // namespace nemsms::platform
