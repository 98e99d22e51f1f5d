// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/transport/transport.h"

#include <QDateTime>
#include <QList>
#include <QUrl>
#include <memory>

namespace nemsms::protocols {

/// One message in the dueslag: a Haendelsesbesked (urn:oio:besked:kuvert:1.0) of any type. Read it
/// with protocols/beskedkuvert.
struct DueslagMessage {
    qint64 number = 0; ///< counts up; give the last one seen as `after`. Below zero: a broker's, known by what it says
    QDateTime publishedAt;
    QByteArray haendelsesbesked;
    QString dueslag; ///< UUID; empty = the one of the status messages
    bool redelivered = false; ///< a broker says that it gave the message to somebody before
    qint64 tooLarge = 0;      ///< bytes of a message that was too large to be read; 0 = it is here
};

/// Reads the local platform's dueslag over HTTPS. Looking never takes: acknowledge() is another verb.
class DueslagClient
{
public:
    DueslagClient(std::shared_ptr<Transport> transport, QUrl dueslag);

    /// The messages with a number above `after` that nobody acknowledged, oldest first, at most 200.
    [[nodiscard]] base::Job<QList<DueslagMessage>> messages(qint64 after = 0) const;
    /// Takes one message away from the dueslag.
    [[nodiscard]] base::Job<> acknowledge(qint64 number) const;

private:
    std::shared_ptr<Transport> m_transport;
    QUrl m_dueslag;
};

} // namespace nemsms::protocols
