// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/fejlforklaring.h"

#include "protocols/transport/exchangefacts.h"
#include "protocols/transport/transportfault.h"
#include "usecases/miljoeverdict.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// The error that the exchange would be told as, so that it is judged as every other one.
base::Error errorOf(const store::UdvekslingRow &row, const protocols::FaultWords &words)
{
    if (!row.fejlkode.isEmpty()) {
        const QUrl url(row.adresse);
        return base::makeError(base::ErrorKind::Unreachable, row.fejlkode.constData(),
                               {{u"url"_s, row.adresse}, {u"host"_s, url.host()}, {u"port"_s, url.port(443)}});
    }
    if (row.operation == u"Issue") {
        return base::makeError(base::ErrorKind::Refused, "token.http", {{u"status"_s, row.status}});
    }
    if (!words.kode.isEmpty()) {
        return base::makeError(base::ErrorKind::Refused, "printservice.fault",
                               {{u"kode"_s, words.kode}, {u"tekst"_s, words.tekst}});
    }
    return base::makeError(base::ErrorKind::Unreachable, "printservice.http", {{u"status"_s, row.status}});
}

base::Message deskOf(Desk desk)
{
    switch (desk) {
    case Desk::Us:
        return {"command.desk.us", {}};
    case Desk::Network:
        return {"command.desk.network", {}};
    case Desk::Leverandoer:
        return {"command.desk.supplier", {}};
    case Desk::Serviceplatformen:
        return {"command.desk.serviceplatformen", {}};
    case Desk::Kommune:
        return {"command.desk.kommune", {}};
    case Desk::NemSms:
        return {"command.desk.nemsms", {}};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Fejlforklaring> explain(const store::UdvekslingRow &row)
{
    const protocols::FaultWords words = protocols::faultWordsOf(row.response);
    if (row.status >= 200 && row.status < 400) {
        return std::nullopt;
    }
    const base::Error error = errorOf(row, words);
    const MiljoeVerdict verdict = conclude(error);
    Fejlforklaring told;
    told.code = !words.kode.isEmpty() ? words.kode : row.fejlkode.isEmpty() ? u"HTTP %1"_s.arg(row.status) : QString::fromLatin1(row.fejlkode);
    told.words = words.tekst;
    told.cause = error.message;
    told.desk = deskOf(verdict.desk);
    told.nextStep = {verdict.nextStep, {}};
    return told;
}

QString endpointOf(const QString &operation)
{
    static const QHash<QString, QString> known {
        {u"spoergTilmelding"_s, u"SF2250 EP_SP1 (SF1600 spoergTilmelding)"_s},
        {u"OpdaterBorgerNemSMS"_s, u"SF2250 EP_SP2 (3.1.4)"_s},
        {u"TilmeldNemSMS"_s, u"SF2250 EP_SP3 (3.1.5)"_s},
        {u"afsendBrev"_s, u"SF2250 EP_SP4 (SF1600 afsendBrev)"_s},
        {u"Issue"_s, u"Adgangsstyring, WS-Trust 1.3 Issue"_s},
        {u"POST kombi"_s, u"SF1601 KombiPostAfsend"_s},
        {u"GET nemsms"_s, u"SF1601 PostForespoerg"_s}};
    return known.value(operation);
}

} // namespace nemsms::usecases
