// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/localplatform/listecontrol.h"
#include "store/haendelsestore.h"

#include <stop_token>

namespace nemsms::usecases {

struct SendParts;

/// Puts kept messages into the local platform's dueslag, byte for byte, and mends those in quarantine. The original stays
/// where it is: nothing is taken away before its copy is confirmed.
class Haendelsesafspilning
{
public:
    explicit Haendelsesafspilning(std::shared_ptr<SendParts> parts) : m_parts(std::move(parts)) {}

    /// The events with these ids; gives how many were confirmed. NotFound haendelse.unknown; Internal haendelse.replay.differs
    /// when what arrived has other bytes.
    [[nodiscard]] base::Job<qint64> replay(QStringList ids, std::stop_token stop) const;
    /// Keeps `message` as an event in the place of the one in quarantine; gives the event's id. It must be readable now: errors of the
    /// envelope and the payload; haendelse.noquarantine, haendelse.known.
    [[nodiscard]] base::Job<QString> mend(QString quarantineId, QByteArray message) const;
    /// Writes the message in quarantine as it came, whole numbers too, into a file for the owner alone; the log keeps that it
    /// was done. Internal file.unwritable.
    [[nodiscard]] base::Job<> save(QString quarantineId, QString path) const;

private:
    [[nodiscard]] base::Job<> replayOne(std::shared_ptr<protocols::ListeControl> control, QString id) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
