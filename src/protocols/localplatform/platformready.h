// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

namespace nemsms::protocols {

/// Where the local platform's doors are. `phone` + "/messages", `dueslag` + "/messages", `control` + "/clock",
/// `afsender` + "/{sysid}/afsendelser/{id}", `register` + "/{sysid}/boks/{cpr}"; printService is the address itself.
struct PlatformEndpoints {
    QUrl printService;
    QUrl registerUrl;
    QUrl afsender;
    QUrl phone;
    QUrl dueslag;
    QUrl control;
    QUrl sts;         ///< security token service, SOAP 1.2
    QUrl stsRest;     ///< the same in JSON
    QUrl tilmelding;  ///< VedligeholdTilmelding
    QUrl accessToken; ///< AccessTokenService: a token for an access token of the REST services
    QUrl kombiPost;   ///< SF1601's KombiPostAfsend; recall and receipts stand beside it (KombiPostDoors)
    QUrl postForespoerg; ///< SF1601's PostForespoerg about NemSMS

    [[nodiscard]] QJsonObject toJson() const;
    static base::Result<PlatformEndpoints> fromJson(const QJsonObject &json);
};

/// The files of the local platform's test PKI (full paths). Every .p12 opens with `password`, which is no secret: the
/// whole PKI is marked as test and trusted by nothing but this platform.
struct PlatformPki {
    QString folder;
    QString ca;         ///< PEM
    QString clientP12;  ///< the anvendersystem: printService and dueslag
    QString clientCert; ///< PEM
    QString clientKey;  ///< PEM
    QString kombitP12;  ///< afsender
    QString kommuneP12; ///< register
    QString otherP12;   ///< another CVR: no door takes it
    QString expiredP12; ///< out of date: refused in the handshake
    QString stsCert;     ///< PEM: signs tokens
    QString serviceCert; ///< PEM: signs the answers to calls by token
    QString password;

    [[nodiscard]] QJsonObject toJson() const;
    static PlatformPki fromJson(const QJsonObject &json);
};

struct PlatformPerson {
    QString cpr;
    QString navn;
    QString mobilnummer; ///< empty: the register does not know the person
    bool enrolled = false;
};

/// What the platform is filled with at its first start: one kommune, its agreement, one NemSMS material, two persons.
struct PlatformDemo {
    QString cvr;
    QString kommunenavn;
    QString nemSmsSysId;
    QString digitalPostSysId;
    QString registerSysId;
    QString serviceAgreementUuid;
    QString userSystemUuid;
    QString userUuid;
    QString serviceUuid;
    QString materialeId;            ///< type NemSMS
    QString meddelelseMaterialeId;  ///< type Meddelelse (Digital Post)
    QString leverandoerCvr;         ///< the CVR of the anvendersystem's certificate
    QList<PlatformPerson> persons;  ///< the first enrolled, the second not

    [[nodiscard]] QJsonObject toJson() const;
    static PlatformDemo fromJson(const QJsonObject &json);
};

/// The line that nemsms-platform prints when its doors are open, and what stands in platform.json in its folder.
struct PlatformReady {
    PlatformEndpoints endpoints;
    PlatformPki pki;
    PlatformDemo demo;
    QDateTime clock;       ///< the platform's clock when the line was written; simulated, always
    qint64 pid = 0;        ///< of the program that owns the folder

    [[nodiscard]] QJsonObject toJson() const;
    static base::Result<PlatformReady> fromJson(const QByteArray &json);
};

} // namespace nemsms::protocols
