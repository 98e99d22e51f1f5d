// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/localplatform/phoneclient.h"

#include "protocols/localplatform/jsonexchange.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

PhoneClient::PhoneClient(std::shared_ptr<Transport> transport, QUrl phone)
    : m_transport(std::move(transport)), m_phone(std::move(phone))
{
}

base::Job<QList<PhoneMessage>> PhoneClient::messages(qint64 after) const
{
    const QUrl url = below(m_phone, u"/messages"_s, u"after=%1"_s.arg(after));
    const auto answer = co_await exchangeJson(m_transport, "GET", url);
    if (!answer) {
        co_return answer.error();
    }
    QList<PhoneMessage> messages;
    for (const QJsonValue &value : answer->array()) {
        const QJsonObject json = value.toObject();
        PhoneMessage message;
        message.number = json.value(u"number"_s).toInteger();
        message.to = json.value(u"to"_s).toString();
        message.from = json.value(u"from"_s).toString();
        message.text = json.value(u"text"_s).toString();
        message.sysId = json.value(u"sysId"_s).toString();
        message.identifikator = json.value(u"identifier"_s).toString();
        message.materialeId = json.value(u"materialeId"_s).toString();
        message.receivedAt = QDateTime::fromString(json.value(u"receivedAt"_s).toString(), Qt::ISODateWithMs);
        messages << message;
    }
    co_return messages;
}

} // namespace nemsms::protocols
