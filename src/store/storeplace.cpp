// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeplace.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

bool StorePlace::isServer(const QString &text)
{
    return text.startsWith(u"postgresql:"_s, Qt::CaseInsensitive) || text.startsWith(u"postgres:"_s, Qt::CaseInsensitive);
}

QString StorePlace::fileName(const QString &text)
{
    static const QRegularExpression others(u"[^A-Za-z0-9]+"_s);
    const QString name = QString(text).replace(others, u"-"_s);
    return name.endsWith(u'-') ? name.chopped(1) : name;
}

Result<StorePlace> StorePlace::parse(const QString &text)
{
    StorePlace place;
    place.m_text = text;
    if (!isServer(text)) {
        return place;
    }
    const auto read = place.readUri(text);
    const auto guarded = read ? place.guardTransport() : read;
    return guarded ? Result<StorePlace>(place) : Result<StorePlace>(guarded.error());
}

base::Error StorePlace::wrongForm() const
{
    return base::failure(ErrorKind::InvalidInput, "store.place.form", {{u"place"_s, m_text}});
}

Result<> StorePlace::readUri(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || text.contains(u"password="_s, Qt::CaseInsensitive)) {
        return base::failure(ErrorKind::InvalidInput, "store.place.password");
    }
    if (!url.isValid()) {
        return wrongForm();
    }
    m_user = url.userName(QUrl::FullyDecoded);
    m_host = url.host(QUrl::FullyDecoded);
    m_port = url.port();
    m_database = url.path(QUrl::FullyDecoded).mid(1);
    if (m_database.isEmpty() || m_database.contains(u'/') || url.hasFragment()) {
        return wrongForm();
    }
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        const auto taken = take(name, value);
        if (!taken) {
            return taken;
        }
    }
    return {};
}

Result<> StorePlace::take(const QString &name, const QString &value)
{
    // A schema stands in statements, so it is a plain word; the others must not end the client library's own text.
    static const QRegularExpression word(u"^[a-z_][a-z0-9_]{0,50}$"_s);
    static const QRegularExpression plain(u"^[^\\s';\\\\]+$"_s);
    if (!plain.match(value).hasMatch()) {
        return wrongForm();
    }
    if (name == u"host"_s && m_host.isEmpty()) {
        m_host = value;
    } else if (name == u"port"_s && value.toInt() > 0) {
        m_port = value.toInt();
    } else if (name == u"user"_s && m_user.isEmpty()) {
        m_user = value;
    } else if (name == u"schema"_s && word.match(value).hasMatch()) {
        m_schema = value;
    } else if (name == u"sslmode"_s || name == u"sslrootcert"_s) {
        m_settings.insert(name, value);
    } else {
        return wrongForm();
    }
    return {};
}

/// Names and numbers of a kommune do not cross a network in the clear.
Result<> StorePlace::guardTransport()
{
    const bool here = m_host.isEmpty() || m_host.startsWith(u'/') || m_host == u"localhost"_s
        || m_host == u"127.0.0.1"_s || m_host == u"::1"_s;
    if (here) {
        return {};
    }
    const QString mode = m_settings.value(u"sslmode"_s, u"verify-full"_s);
    if (mode != u"verify-full"_s && mode != u"verify-ca"_s && mode != u"require"_s) {
        return base::failure(ErrorKind::InvalidInput, "store.place.tls", {{u"place"_s, m_text}});
    }
    m_settings.insert(u"sslmode"_s, mode);
    return {};
}

} // namespace nemsms::store
