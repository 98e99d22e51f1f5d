// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/localplatform/listecontrol.h"

#include "protocols/localplatform/jsonexchange.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

QList<PlatformListRun> runsOf(const QJsonDocument &answer)
{
    QList<PlatformListRun> all;
    for (const QJsonValue &value : answer.array()) {
        all << PlatformListRun {value[u"number"_s].toInteger(),
                                value[u"sysId"_s].toString(),
                                QDateTime::fromString(value[u"time"_s].toString(), Qt::ISODateWithMs),
                                value[u"rows"_s].toInteger(),
                                value[u"added"_s].toInteger(),
                                value[u"removed"_s].toInteger(),
                                value[u"state"_s].toString()};
    }
    return all;
}

} // namespace

ListeControl::ListeControl(std::shared_ptr<Transport> transport, QUrl control)
    : m_transport(std::move(transport)), m_control(std::move(control))
{
}

base::Job<QList<PlatformListRun>> ListeControl::run(QString sysId, bool accept) const
{
    const QUrl url = below(m_control, u"/lister"_s);
    const QJsonDocument wanted(QJsonObject {{u"sysId"_s, sysId}, {u"accept"_s, accept}});
    const auto answer = co_await exchangeJson(m_transport, "POST", url, wanted);
    if (!answer) {
        co_return answer.error();
    }
    co_return runsOf(*answer);
}

base::Job<QList<PlatformListRun>> ListeControl::import(QString sysId, QString path, QByteArray layout, double share) const
{
    const QUrl url = below(m_control, u"/lister"_s);
    const QJsonDocument wanted(QJsonObject {{u"sysId"_s, sysId}, {u"file"_s, path}, {u"layout"_s, QString::fromUtf8(layout)},
                                            {u"kind"_s, u"tilmeldingsliste"_s}, {u"share"_s, share}});
    const auto answer = co_await exchangeJson(m_transport, "POST", url, wanted);
    if (!answer) {
        co_return answer.error();
    }
    co_return runsOf(*answer);
}

base::Job<PlatformMobil> ListeControl::importMobil(QString sysId, QString path, QByteArray layout) const
{
    const QUrl url = below(m_control, u"/lister"_s);
    const QJsonDocument wanted(QJsonObject {{u"sysId"_s, sysId}, {u"file"_s, path}, {u"layout"_s, QString::fromUtf8(layout)},
                                            {u"kind"_s, u"slutbrugerliste"_s}});
    const auto answer = co_await exchangeJson(m_transport, "POST", url, wanted);
    if (!answer) {
        co_return answer.error();
    }
    const QJsonObject json = answer->object();
    co_return PlatformMobil {json.value(u"rows"_s).toInteger(), json.value(u"changed"_s).toInteger(),
                             json.value(u"unknown"_s).toInteger()};
}

base::Job<QList<PlatformListRun>> ListeControl::runs() const
{
    const QUrl url = below(m_control, u"/lister"_s);
    const auto answer = co_await exchangeJson(m_transport, "GET", url);
    if (!answer) {
        co_return answer.error();
    }
    co_return runsOf(*answer);
}

base::Job<QList<PlatformSubscription>> ListeControl::subscriptions() const
{
    const QUrl url = below(m_control, u"/abonnementer"_s);
    const auto answer = co_await exchangeJson(m_transport, "GET", url);
    if (!answer) {
        co_return answer.error();
    }
    QList<PlatformSubscription> all;
    for (const QJsonValue &value : answer->array()) {
        QStringList numbers;
        for (const QJsonValue &number : value[u"vaerdier"_s].toArray()) {
            numbers += number.toString();
        }
        all << PlatformSubscription {value[u"id"_s].toString(), value[u"cvr"_s].toString(), value[u"art"_s].toString(),
                                     value[u"beskedtype"_s].toString(), value[u"dueslag"_s].toString(), numbers};
    }
    co_return all;
}

base::Job<QByteArray> ListeControl::replay(QByteArray message, QString dueslag) const
{
    const QUrl url = below(m_control, u"/dueslag"_s);
    const QJsonDocument body(QJsonObject {{u"dueslag"_s, dueslag}, {u"besked"_s, QString::fromLatin1(message.toBase64())}});
    const auto answer = co_await exchangeJson(m_transport, "POST", url, body);
    if (!answer) {
        co_return answer.error();
    }
    co_return answer->object().value(u"sha256"_s).toString().toLatin1();
}

base::Job<> ListeControl::put(PlatformSubscription subscription) const
{
    const QUrl url = below(m_control, u"/abonnementer/"_s + subscription.id);
    const QJsonDocument body(QJsonObject {{u"cvr"_s, subscription.cvr},
                                          {u"art"_s, subscription.art},
                                          {u"beskedtype"_s, subscription.beskedtype},
                                          {u"dueslag"_s, subscription.dueslag},
                                          {u"vaerdier"_s, QJsonArray::fromStringList(subscription.vaerdier)}});
    const auto answer = co_await exchangeJson(m_transport, "PUT", url, body);
    if (!answer) {
        co_return answer.error();
    }
    co_return base::Result<>();
}

} // namespace nemsms::protocols
