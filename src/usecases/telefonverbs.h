// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QDateTime>
#include <memory>

namespace nemsms::usecases {

struct SendParts;

/// A message on a virtual phone of the local platform.
struct TelefonMessage {
    QDateTime time;   ///< UTC, the platform's clock
    QString telefon;  ///< masked mobile number
    QString afsender; ///< name or number shown as sender
    QString tekst;
    QString identifikator; ///< of the test SMS
};

/// A virtual phone that is asked whether its owner wants NemSMS (SF2250 1.2.3).
struct TelefonSpoergsmaal {
    QString telefon; ///< masked mobile number
    QString nummer;  ///< the whole number, for confirm(); never shown
};

class TelefonVerbs
{
public:
    explicit TelefonVerbs(std::shared_ptr<SendParts> sendParts);
    ~TelefonVerbs();

    /// What the virtual phones received, newest first; empty for one that received nothing. NotPermitted in an
    /// environment other than the local platform: there phones are people's own.
    [[nodiscard]] base::Job<QList<TelefonMessage>> list() const;

    /// The phones that are asked to confirm an enrolment. NotPermitted as list().
    [[nodiscard]] base::Job<QList<TelefonSpoergsmaal>> waiting() const;
    /// The citizen's yes on the virtual phone, which makes an enrolment active. `lastFour` as in an assisted sign-up: the
    /// last four digits of the CPR; empty = a plain yes. `nummer` empty = the only phone that is asked. InvalidInput
    /// telefon.nonewaits, telefon.several, telefon.digits, mobil.*.
    [[nodiscard]] base::Job<> confirm(QString nummer, QString lastFour = {}) const;

private:
    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
