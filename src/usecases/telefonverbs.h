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

class TelefonVerbs
{
public:
    explicit TelefonVerbs(std::shared_ptr<SendParts> sendParts);
    ~TelefonVerbs();

    /// What the virtual phones received, newest first; empty for one that received nothing. NotPermitted in an
    /// environment other than the local platform: there phones are people's own.
    [[nodiscard]] base::Job<QList<TelefonMessage>> list() const;

private:
    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
