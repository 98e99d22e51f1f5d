// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/newtestsms.h"

#include "domain/smstext.h"
#include "usecases/attempt.h"

#include <QUuid>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// A message with a day that has not come is held; every other one is on its way.
domain::TestSmsTilstand acceptedState(const domain::TestSms &sms, const QDateTime &now)
{
    const QDate today = now.toTimeZone(base::danishTime()).date();
    return sms.leveresTidligst.isValid() && sms.leveresTidligst > today ? domain::TestSmsTilstand::Afventer
                                                                        : domain::TestSmsTilstand::Accepteret;
}

} // namespace

domain::TestSms newTestSms(const SendBasis &basis, const QString &identifikator, const QDateTime &now)
{
    domain::TestSms sms;
    sms.identifikator = identifikator;
    sms.miljoeId = basis.miljoe.id;
    sms.serviceaftaleId = basis.aftale.id;
    sms.materialeId = basis.materiale ? basis.materiale->id : QString();
    sms.modtager = basis.modtager;
    sms.tekst = domain::smsOnTheWire(basis.tekst);
    sms.vej = basis.vej;
    sms.leveresTidligst = basis.leveresTidligst;
    if (basis.vej == domain::Afsendelsesvej::Memo) {
        sms.messageUuid = QUuid::createUuid().toString(QUuid::WithoutBraces); // version 4, as MeMo wants it
    }
    sms.forberedtTid = now.toUTC();
    sms.simuleret = basis.miljoe.art == domain::MiljoeArt::LokalPlatform;
    sms.tilstand = domain::TestSmsTilstand::IKoe;
    return sms;
}

std::optional<store::ExchangeRow> exchangeOf(const QString &operation, const Kald &call)
{
    if (!call.exchange) {
        return std::nullopt;
    }
    const protocols::Exchange &seen = *call.exchange;
    store::ExchangeRow row;
    row.direction = "out";
    row.operation = operation;
    row.address = seen.url;
    row.request = seen.request.toUtf8();
    row.response = seen.response.toUtf8();
    row.status = seen.status;
    row.errorCode = call.error ? call.error->message.code : seen.errorCode;
    row.started = seen.sentAt;
    row.elapsed = seen.elapsed;
    return row;
}

domain::TestSms answered(domain::TestSms sms, const Kald &call, const QDateTime &now)
{
    const auto &fault = call.error;
    if (fault && fault->kind != base::ErrorKind::Refused) { // nobody knows whether it arrived
        noteUnanswered(sms, *fault, now);
        return sms;
    }
    noteAnswered(sms);
    sms.transmissionId = call.transmissionId;
    if (fault) {
        sms.tilstand = domain::TestSmsTilstand::Fejlet;
        sms.fejlkode = fault->message.arguments.value(u"kode"_s, QString::fromLatin1(fault->message.code)).toString();
        sms.fejltekst = fault->message.arguments.value(u"tekst"_s, fault->detail).toString();
    } else {
        sms.tilstand = acceptedState(sms, now);
        sms.accepteretTid = now;
    }
    return sms;
}

} // namespace nemsms::usecases
