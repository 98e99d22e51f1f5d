// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/localplatform/controlclient.h"

#include "protocols/localplatform/jsonexchange.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

PlatformClockState readClock(const QJsonDocument &document)
{
    const QJsonObject json = document.object();
    return {QDateTime::fromString(json.value(u"now"_s).toString(), Qt::ISODateWithMs).toUTC(),
            json.value(u"frozen"_s).toBool()};
}

} // namespace

ControlClient::ControlClient(std::shared_ptr<Transport> transport, QUrl control)
    : m_transport(std::move(transport)), m_control(std::move(control))
{
}

base::Job<PlatformClockState> ControlClient::clock() const
{
    const QUrl url = below(m_control, u"/clock"_s);
    const auto answer = co_await exchangeJson(m_transport, "GET", url);
    if (!answer) {
        co_return answer.error();
    }
    co_return readClock(*answer);
}

base::Job<PlatformClockState> ControlClient::changeClock(QJsonObject change) const
{
    const QUrl url = below(m_control, u"/clock"_s);
    const QJsonDocument body(change);
    const auto answer = co_await exchangeJson(m_transport, "POST", url, body);
    if (!answer) {
        co_return answer.error();
    }
    co_return readClock(*answer);
}

base::Job<PlatformClockState> ControlClient::setClock(QDateTime moment) const
{
    return changeClock({{u"set"_s, moment.toUTC().toString(Qt::ISODateWithMs)}});
}

base::Job<PlatformClockState> ControlClient::advanceClock(std::chrono::milliseconds by) const
{
    return changeClock({{u"advance"_s, double(by.count()) / 1000.0}});
}

base::Job<PlatformClockState> ControlClient::freezeClock(bool frozen) const
{
    return changeClock({{u"freeze"_s, frozen}});
}

base::Job<QList<Knob>> ControlClient::knobs() const
{
    const QUrl url = below(m_control, u"/knobs"_s);
    const auto answer = co_await exchangeJson(m_transport, "GET", url);
    if (!answer) {
        co_return answer.error();
    }
    QList<Knob> knobs;
    for (const QJsonValue &value : answer->array()) {
        const auto knob = Knob::fromJson(value.toObject());
        if (!knob) {
            co_return knob.error();
        }
        knobs << *knob;
    }
    co_return knobs;
}

base::Job<> ControlClient::turn(Knob knob) const
{
    const QUrl url = below(m_control, u"/knobs"_s);
    const QJsonDocument body(knob.toJson());
    const auto answer = co_await exchangeJson(m_transport, "POST", url, body);
    if (!answer) {
        co_return answer.error();
    }
    co_return base::Result<>();
}

base::Job<> ControlClient::resetKnobs() const
{
    const QUrl url = below(m_control, u"/knobs"_s);
    const auto answer = co_await exchangeJson(m_transport, "DELETE", url);
    if (!answer) {
        co_return answer.error();
    }
    co_return base::Result<>();
}

base::Job<> ControlClient::setUp(QString source, PlatformSetup setup) const
{
    const QUrl url = below(m_control, u"/setup/"_s + source);
    const QJsonDocument body(setup.toJson());
    const auto answer = co_await exchangeJson(m_transport, "PUT", url, body);
    if (!answer) {
        co_return answer.error();
    }
    co_return base::Result<>();
}

base::Job<QJsonObject> ControlClient::state() const
{
    const QUrl url = below(m_control, u"/state"_s);
    const auto answer = co_await exchangeJson(m_transport, "GET", url);
    if (!answer) {
        co_return answer.error();
    }
    co_return answer->object();
}

base::Job<> ControlClient::confirmEnrolment(QString mobilnummer, QString lastFour) const
{
    const QUrl url = below(m_control, u"/confirm"_s);
    QJsonObject said {{u"to"_s, mobilnummer}};
    if (!lastFour.isEmpty()) {
        said.insert(u"lastFour"_s, lastFour);
    }
    const QJsonDocument body(said);
    const auto answer = co_await exchangeJson(m_transport, "POST", url, body);
    if (!answer) {
        const int status = answer.error().message.arguments.value(u"status"_s).toInt();
        const char *code = status == 404 ? "telefon.nonewaits" : "telefon.digits";
        const bool known = status == 404 || status == 403;
        co_return known ? answer.error().asCauseOf(base::makeError(base::ErrorKind::InvalidInput, code)) : answer.error();
    }
    co_return base::Result<>();
}

base::Job<QStringList> ControlClient::awaitingConfirmation() const
{
    const QUrl url = below(m_control, u"/confirm"_s);
    const auto answer = co_await exchangeJson(m_transport, "GET", url);
    if (!answer) {
        co_return answer.error();
    }
    QStringList numbers;
    for (const QJsonValue &value : answer->array()) {
        numbers << value.toString();
    }
    co_return numbers;
}

} // namespace nemsms::protocols
