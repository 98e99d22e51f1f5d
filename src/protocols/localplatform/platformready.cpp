// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/localplatform/platformready.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

using UrlField = std::pair<QString, QUrl PlatformEndpoints::*>;
const QList<UrlField> &urlFields()
{
    static const QList<UrlField> fields {
        {u"printService"_s, &PlatformEndpoints::printService}, {u"register"_s, &PlatformEndpoints::registerUrl},
        {u"afsender"_s, &PlatformEndpoints::afsender},         {u"phone"_s, &PlatformEndpoints::phone},
        {u"dueslag"_s, &PlatformEndpoints::dueslag},           {u"control"_s, &PlatformEndpoints::control},
        {u"sts"_s, &PlatformEndpoints::sts},                   {u"stsRest"_s, &PlatformEndpoints::stsRest},
        {u"tilmelding"_s, &PlatformEndpoints::tilmelding},     {u"accessToken"_s, &PlatformEndpoints::accessToken},
        {u"kombiPost"_s, &PlatformEndpoints::kombiPost},       {u"postForespoerg"_s, &PlatformEndpoints::postForespoerg}};
    return fields;
}

using PkiField = std::pair<QString, QString PlatformPki::*>;
const QList<PkiField> &pkiFields()
{
    static const QList<PkiField> fields {
        {u"folder"_s, &PlatformPki::folder},         {u"ca"_s, &PlatformPki::ca},
        {u"clientP12"_s, &PlatformPki::clientP12},   {u"clientCert"_s, &PlatformPki::clientCert},
        {u"clientKey"_s, &PlatformPki::clientKey},   {u"kombitP12"_s, &PlatformPki::kombitP12},
        {u"kommuneP12"_s, &PlatformPki::kommuneP12}, {u"otherP12"_s, &PlatformPki::otherP12},
        {u"expiredP12"_s, &PlatformPki::expiredP12}, {u"stsCert"_s, &PlatformPki::stsCert},
        {u"serviceCert"_s, &PlatformPki::serviceCert}, {u"password"_s, &PlatformPki::password}};
    return fields;
}

using DemoField = std::pair<QString, QString PlatformDemo::*>;
const QList<DemoField> &demoFields()
{
    static const QList<DemoField> fields {{u"cvr"_s, &PlatformDemo::cvr},
                                          {u"kommunenavn"_s, &PlatformDemo::kommunenavn},
                                          {u"serviceAgreementUuid"_s, &PlatformDemo::serviceAgreementUuid},
                                          {u"userSystemUuid"_s, &PlatformDemo::userSystemUuid},
                                          {u"userUuid"_s, &PlatformDemo::userUuid},
                                          {u"serviceUuid"_s, &PlatformDemo::serviceUuid},
                                          {u"materialeId"_s, &PlatformDemo::materialeId},
                                          {u"meddelelseMaterialeId"_s, &PlatformDemo::meddelelseMaterialeId},
                                          {u"leverandoerCvr"_s, &PlatformDemo::leverandoerCvr}};
    return fields;
}

using SysIdField = std::pair<QString, QString PlatformDemo::*>;
const QList<SysIdField> &sysIdFields()
{
    static const QList<SysIdField> fields {{u"nemSms"_s, &PlatformDemo::nemSmsSysId},
                                           {u"digitalPost"_s, &PlatformDemo::digitalPostSysId},
                                           {u"register"_s, &PlatformDemo::registerSysId}};
    return fields;
}

template <class T>
QJsonObject write(const T &from, const QList<std::pair<QString, QString T::*>> &fields)
{
    QJsonObject json;
    for (const auto &[name, member] : fields) {
        json.insert(name, from.*member);
    }
    return json;
}

template <class T>
void read(T &into, const QJsonObject &json, const QList<std::pair<QString, QString T::*>> &fields)
{
    for (const auto &[name, member] : fields) {
        into.*member = json.value(name).toString();
    }
}

} // namespace

QJsonObject PlatformEndpoints::toJson() const
{
    QJsonObject json;
    for (const auto &[name, member] : urlFields()) {
        json.insert(name, (this->*member).toString());
    }
    return json;
}

base::Result<PlatformEndpoints> PlatformEndpoints::fromJson(const QJsonObject &json)
{
    PlatformEndpoints endpoints;
    for (const auto &[name, member] : urlFields()) {
        const QUrl url(json.value(name).toString(), QUrl::StrictMode);
        if (!url.isValid() || url.scheme() != u"https") {
            return base::failure(base::ErrorKind::Internal, "platform.ready.unreadable", {{u"field"_s, name}});
        }
        endpoints.*member = url;
    }
    return endpoints;
}

QJsonObject PlatformPki::toJson() const
{
    return write(*this, pkiFields());
}

PlatformPki PlatformPki::fromJson(const QJsonObject &json)
{
    PlatformPki pki;
    read(pki, json, pkiFields());
    return pki;
}

QJsonObject PlatformDemo::toJson() const
{
    QJsonObject json = write(*this, demoFields());
    json.insert(u"sysIds"_s, write(*this, sysIdFields()));
    QJsonArray list;
    for (const PlatformPerson &person : persons) {
        list.append(QJsonObject {{u"cpr"_s, person.cpr},
                                 {u"name"_s, person.navn},
                                 {u"mobile"_s, person.mobilnummer},
                                 {u"enrolled"_s, person.enrolled}});
    }
    json.insert(u"persons"_s, list);
    return json;
}

PlatformDemo PlatformDemo::fromJson(const QJsonObject &json)
{
    PlatformDemo demo;
    read(demo, json, demoFields());
    read(demo, json.value(u"sysIds"_s).toObject(), sysIdFields());
    for (const QJsonValue &value : json.value(u"persons"_s).toArray()) {
        const QJsonObject person = value.toObject();
        demo.persons << PlatformPerson {person.value(u"cpr"_s).toString(), person.value(u"name"_s).toString(),
                                        person.value(u"mobile"_s).toString(), person.value(u"enrolled"_s).toBool()};
    }
    return demo;
}

QJsonObject PlatformReady::toJson() const
{
    return {{u"endpoints"_s, endpoints.toJson()},
            {u"pki"_s, pki.toJson()},
            {u"demo"_s, demo.toJson()},
            {u"clock"_s, clock.toString(Qt::ISODateWithMs)},
            {u"simulated"_s, true},
            {u"pid"_s, pid}};
}

base::Result<PlatformReady> PlatformReady::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto endpoints = PlatformEndpoints::fromJson(root.value(u"endpoints"_s).toObject());
    if (!endpoints) {
        return endpoints.error();
    }
    PlatformReady ready;
    ready.endpoints = *endpoints;
    ready.pki = PlatformPki::fromJson(root.value(u"pki"_s).toObject());
    ready.demo = PlatformDemo::fromJson(root.value(u"demo"_s).toObject());
    ready.clock = QDateTime::fromString(root.value(u"clock"_s).toString(), Qt::ISODateWithMs);
    ready.pid = root.value(u"pid"_s).toInteger();
    return ready;
}

} // namespace nemsms::protocols
