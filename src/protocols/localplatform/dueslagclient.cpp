// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/localplatform/dueslagclient.h"

#include "protocols/localplatform/jsonexchange.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

DueslagClient::DueslagClient(std::shared_ptr<Transport> transport, QUrl dueslag)
    : m_transport(std::move(transport)), m_dueslag(std::move(dueslag))
{
}

base::Job<QList<DueslagMessage>> DueslagClient::messages(qint64 after) const
{
    const QUrl url = below(m_dueslag, u"/messages"_s, u"after=%1"_s.arg(after));
    const auto answer = co_await exchangeJson(m_transport, "GET", url);
    if (!answer) {
        co_return answer.error();
    }
    QList<DueslagMessage> messages;
    for (const QJsonValue &value : answer->array()) {
        const QJsonObject json = value.toObject();
        messages << DueslagMessage {json.value(u"number"_s).toInteger(),
                                    QDateTime::fromString(json.value(u"publishedAt"_s).toString(), Qt::ISODateWithMs),
                                    json.value(u"haendelsesbesked"_s).toString().toUtf8(),
                                    json.value(u"dueslag"_s).toString()};
    }
    co_return messages;
}

base::Job<> DueslagClient::acknowledge(qint64 number) const
{
    const QUrl url = below(m_dueslag, u"/messages/%1"_s.arg(number));
    const auto answer = co_await exchangeJson(m_transport, "DELETE", url);
    if (!answer) {
        co_return answer.error();
    }
    co_return base::Result<>();
}

} // namespace nemsms::protocols
