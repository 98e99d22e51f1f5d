// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace nemsms::store {

/// Where a store is: a file, or a PostgreSQL database by its connection URI (PostgreSQL 15, 34.1.1.2):
/// postgresql://[user@][host[:port]]/database[?host=/socket/folder&schema=...&sslmode=...&sslrootcert=...]. It never
/// holds a password: that comes from the server's own means (peer, certificate, ~/.pgpass) or is asked for.
class StorePlace
{
public:
    /// InvalidInput store.place.form, store.place.password (the text is not repeated then), store.place.tls.
    [[nodiscard]] static base::Result<StorePlace> parse(const QString &text);
    /// True for text that means a server, well formed or not.
    [[nodiscard]] static bool isServer(const QString &text);
    /// `text` as the name of a file or folder, for what stands on this machine beside a store on a server.
    [[nodiscard]] static QString fileName(const QString &text);

    [[nodiscard]] bool isServer() const { return !m_database.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] const QString &host() const { return m_host; } ///< empty = the machine's own socket
    [[nodiscard]] int port() const { return m_port; }            ///< -1 = 5432
    [[nodiscard]] const QString &database() const { return m_database; }
    [[nodiscard]] const QString &schema() const { return m_schema; } ///< empty = the database's own
    /// What goes to the server's client library as it stands: sslmode, sslrootcert.
    [[nodiscard]] const QMap<QString, QString> &settings() const { return m_settings; }

private:
    [[nodiscard]] base::Result<> readUri(const QString &text);
    [[nodiscard]] base::Result<> take(const QString &name, const QString &value);
    [[nodiscard]] base::Result<> guardTransport();
    [[nodiscard]] base::Error wrongForm() const;

    QString m_text;
    QString m_user;
    QString m_host;
    int m_port = -1;
    QString m_database;
    QString m_schema;
    QMap<QString, QString> m_settings;
};

} // namespace nemsms::store
