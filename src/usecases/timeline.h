// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QDateTime>

namespace nemsms::usecases {

/// One step in the life of a test SMS. The sentence is made where it is shown, so that a language switch reaches it.
struct TimelinePoint {
    QDateTime time; ///< UTC; invalid = has not happened (then the message says what is waited for, or why it never comes)
    QByteArray tilstand; ///< code of TestSmsTilstand that this step led to; empty = has not happened
    base::Message message;
    QString reference;
    QString udvekslingId; ///< the exchange on the wire behind this step; empty = none
};

/// Operations of exchanges, as PrintService, SF1601 and Beskedfordeler call them.
inline const QString afsendBrevOperation = QStringLiteral("afsendBrev");
inline const QString spoergTilmeldingOperation = QStringLiteral("spoergTilmelding");
inline const QString kombiPostOperation = QStringLiteral("KombiPostAfsend");
inline const QString postForespoergOperation = QStringLiteral("PostForespoerg");
inline const QString tilbagekaldOperation = QStringLiteral("tilbagekald");
inline const QString kvitteringOperation = QStringLiteral("forretningskvittering");
inline const QString postStatusOperation = QStringLiteral("PKO_PostStatus");

/// A message was on the wire, whatever its route.
[[nodiscard]] inline bool isSending(const QString &operation)
{
    return operation == afsendBrevOperation || operation == kombiPostOperation;
}

/// One exchange on the wire, as captured: personal data are masked before it is kept.
struct Udveksling {
    QString id;
    QDateTime time;          ///< UTC, the environment's clock
    QString address;         ///< URL that was called
    QString operation;       ///< one of those above
    int status = 0;          ///< HTTP status; 0 = no answer
    bool unanswered = false; ///< no usable answer came: nobody knows whether the message arrived
    qint64 duration = 0;     ///< milliseconds
    QString request;         ///< masked request
    QString response;        ///< masked answer, or what went wrong instead of one
};

} // namespace nemsms::usecases
