// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/attempt.h"

#include "domain/retryrule.h"
#include "protocols/transport/transportfault.h"

namespace nemsms::usecases {

bool retriesItself(const base::Error &error)
{
    if (error.kind != base::ErrorKind::Unreachable) {
        return false;
    }
    const auto fault = protocols::transportFault(error);
    if (!fault) {
        return true; // a status of 500 and above, or an answer that is none
    }
    switch (*fault) {
        using enum protocols::TransportFault;
    case HostUnknown:
    case ConnectionRefused:
    case HostUnreachable:
    case ConnectTimeout:
    case Reset:
    case Truncated:
    case TimeLimit:
    case BadAnswer:
        return true;
    case BadUrl:
    case BadIdentity:
    case BadAnchors:
    case ServerUntrusted:
    case ServerExpired:
    case ServerWrongHost:
    case ServerUnfit:
    case ServerRevoked:
    case ClientRefused:
    case TlsFailed:
    case TooLarge:
    case Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

void noteUnanswered(domain::TestSms &sms, const base::Error &error, const QDateTime &now)
{
    ++sms.forsoeg;
    sms.naesteForsoeg = retriesItself(error) ? domain::nextAttempt(sms.identifikator, sms.forsoeg, now) : QDateTime();
}

void noteAnswered(domain::TestSms &sms)
{
    ++sms.forsoeg;
    sms.naesteForsoeg = {};
}

} // namespace nemsms::usecases
