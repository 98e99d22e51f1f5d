// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/transport/transport.h"

#include <QDateTime>
#include <QList>
#include <QUrl>
#include <memory>

namespace nemsms::protocols {

/// One SMS as the virtual phone shows it.
struct PhoneMessage {
    qint64 number = 0;     ///< counts up from 1 in the order of arrival
    QString to;            ///< mobile number, eight digits
    QString from;          ///< the sender system's mobile number (SF2250 TS102)
    QString text;
    QString sysId;
    QString identifikator; ///< MeddelelseIdentifikator
    QString materialeId;
    QDateTime receivedAt;  ///< UTC, by the platform's clock
};

/// Reads the virtual phone of the local platform. The phone is not part of NemSMS: it stands for the citizen.
class PhoneClient
{
public:
    PhoneClient(std::shared_ptr<Transport> transport, QUrl phone);

    /// The messages with a number above `after`, oldest first.
    [[nodiscard]] base::Job<QList<PhoneMessage>> messages(qint64 after = 0) const;

private:
    std::shared_ptr<Transport> m_transport;
    QUrl m_phone;
};

} // namespace nemsms::protocols
