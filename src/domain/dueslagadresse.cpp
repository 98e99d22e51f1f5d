// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dueslagadresse.h"

#include "domain/digits.h"
#include "domain/uuid.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

bool Dueslagadresse::isBroker(const QString &text)
{
    return text.startsWith("amqp"_L1, Qt::CaseInsensitive);
}

base::Result<Dueslagadresse> Dueslagadresse::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QStringList parts = url.path(QUrl::FullyDecoded).split(u'/');
    // KOMBIT writes amqp:// and means TLS, since the port is that of TLS.
    const bool secured = url.scheme() == "amqps"_L1 || (url.scheme() == "amqp"_L1 && url.port() == defaultPort);
    if (!url.isValid() || !secured || url.host().isEmpty() || parts.size() != 3 || parts.at(1).isEmpty()
        || url.hasQuery() || url.hasFragment()) {
        return base::failure(base::ErrorKind::InvalidInput, "dueslagadresse.form", {{u"value"_s, shortened(text)}});
    }
    if (!url.password().isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "dueslagadresse.password");
    }
    const auto queue = Uuid::parse(parts.at(2));
    if (!queue) {
        return base::failure(base::ErrorKind::InvalidInput, "dueslagadresse.queue", {{u"value"_s, shortened(parts.at(2))}});
    }
    Dueslagadresse address;
    address.host = url.host();
    address.port = url.port(defaultPort);
    address.virtualHost = parts.at(1);
    address.queue = queue->toString();
    address.user = url.userName(QUrl::FullyDecoded);
    return address;
}

base::Result<Dueslagadresse> Dueslagadresse::parseBroker(const QString &text)
{
    // Any dueslag makes it a whole address, which is then read as one.
    auto address = parse(text + u"/11111111-1111-4111-8111-111111111111"_s);
    if (!address && address.error().message.code != "dueslagadresse.password") {
        return base::failure(base::ErrorKind::InvalidInput, "dueslagadresse.broker", {{u"value"_s, shortened(text)}});
    }
    if (address) {
        address->queue.clear();
    }
    return address;
}

QUrl Dueslagadresse::url() const
{
    QUrl url;
    url.setScheme(u"amqps"_s);
    url.setHost(host);
    url.setPort(port);
    url.setPath(u'/' + virtualHost + u'/' + queue);
    return url;
}

} // namespace nemsms::domain
