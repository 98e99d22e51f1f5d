// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/ngdp/kvittering.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

constexpr std::array<QStringView, 4> statusNames {u"RECEIVED", u"COMPLETED", u"INVALID", u"NOT_ALLOWED"};

} // namespace

QByteArray encodeKvittering(const Kvittering &kvittering)
{
    QJsonObject json {{u"transmissionId"_s, kvittering.transmissionId},
                      {u"messageUUID"_s, kvittering.messageUuid},
                      {u"timeStamp"_s, kvittering.time.toUTC().toString(Qt::ISODateWithMs)},
                      {u"receiptStatus"_s, statusNames[std::size_t(kvittering.status)].toString()}};
    if (!kvittering.errorCode.isEmpty()) {
        json.insert(u"errorCode"_s, kvittering.errorCode);
        json.insert(u"errorMessage"_s, kvittering.errorMessage);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

base::Result<Kvittering> readKvittering(const QByteArray &json)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    const QString status = read.value(u"receiptStatus"_s).toString();
    const auto known = std::find(statusNames.begin(), statusNames.end(), QStringView(status));
    Kvittering made;
    made.transmissionId = read.value(u"transmissionId"_s).toString();
    made.messageUuid = read.value(u"messageUUID"_s).toString().toLower();
    made.time = QDateTime::fromString(read.value(u"timeStamp"_s).toString(), Qt::ISODateWithMs).toUTC();
    made.errorCode = read.value(u"errorCode"_s).toString();
    made.errorMessage = read.value(u"errorMessage"_s).toString();
    if (known == statusNames.end() || made.messageUuid.isEmpty() || !made.time.isValid()) {
        return base::failure(base::ErrorKind::InvalidInput, "ngdp.receipt");
    }
    made.status = Kvitteringsstatus(known - statusNames.begin());
    return made;
}

} // namespace nemsms::protocols
