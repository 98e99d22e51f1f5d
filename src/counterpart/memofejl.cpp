// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/memofejl.h"

#include "counterpart/doors.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::counterpart {

namespace {

QString danishDate(QDate day)
{
    return day.toString(u"dd-MM-yyyy"_s);
}

} // namespace

Memoafslag memoafslagOf(const Afvisning &afvisning)
{
    const DkalFejlRow &row = rowOf(afvisning.fejl);
    return {row.httpStatus, QString::number(row.kode), tekstOf(afvisning.fejl, afvisning.argument)};
}

Memoafslag invalidMemo(const QString &reason)
{
    return {400, u"memo.invalid"_s, u"MeMo'en kan ikke læses efter skemaet: "_s + reason};
}

Memoafslag emptyNotification()
{
    return {400, u"empty.notification.not.allowed"_s, u"En NemSMS har sin tekst i notification, og den er tom."_s};
}

std::optional<Memoafslag> judgeDay(QDate day, QDate today)
{
    if (!day.isValid() || (day >= today && day <= today.addDays(longestDaysAhead))) {
        return {};
    }
    const bool early = day < today;
    const QString kode = early ? u"do.not.deliver.until.date.too.early"_s : u"do.not.deliver.until.date.too.late"_s;
    const QString tekst = early ? u"doNotDeliverUntilDate %1 er før i dag, %2."_s
                                : u"doNotDeliverUntilDate %1 er mere end fem dage efter i dag, %2."_s;
    return Memoafslag {400, kode, tekst.arg(danishDate(day), danishDate(today))};
}

Memoafslag tooLateToRecall(const QString &messageUuid)
{
    return {409, u"memo.recall.too.late"_s, // RECONSTRUCTED: only the status is known
            u"Beskeden %1 kan ikke tilbagekaldes: den er sendt, eller dens valørdato er kommet."_s.arg(messageUuid)};
}

protocols::ServerResponse memoafslagAnswer(const Memoafslag &afslag)
{
    return jsonAnswer(QJsonDocument(QJsonObject {{u"code"_s, afslag.kode}, {u"message"_s, afslag.tekst}}), afslag.httpStatus);
}

} // namespace nemsms::counterpart
