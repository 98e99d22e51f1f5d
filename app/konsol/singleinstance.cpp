// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/singleinstance.h"

#include "base/folders.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace nemsms::konsol {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 1000;

/// The data folder tells persons apart; a socket's name is short and has no odd characters.
QString nameFor(const QString &store)
{
    const QByteArray whole = (base::dataFolder() + u'\n' + store).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().first(32);
    return "nemsms-konsol-"_L1 + QString::fromLatin1(digest);
}

} // namespace

SingleInstance::SingleInstance(const QString &store, QObject *parent) : QObject(parent), m_name(nameFor(store))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            Q_EMIT wanted();
        }
    });
}

bool SingleInstance::another()
{
    QLocalSocket first;
    first.connectToServer(m_name);
    if (first.waitForConnected(PatienceMs)) {
        first.disconnectFromServer();
        return true;
    }
    // A window that was killed leaves its socket's file behind; nobody answers there, so it can go.
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name);
        if (!m_server.listen(m_name)) {
            qWarning("Nobody can be told apart from a second start: %s", qPrintable(m_server.errorString()));
        }
    }
    return false;
}

} // namespace nemsms::konsol
