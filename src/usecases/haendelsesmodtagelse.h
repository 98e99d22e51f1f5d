// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/dueslagsvej.h"
#include "usecases/haendelselinje.h"

#include <stop_token>

namespace nemsms::usecases {

/// What one look into the dueslag brought.
struct HaendelseCatch {
    QList<HaendelseLine> lines; ///< what is new, as it came; empty after takeAll()
    QList<store::HaendelseRow> rows; ///< the same as it stands in the store
    qint64 quarantined = 0;
    qint64 redelivered = 0; ///< messages that the broker marks as given to somebody before: our looking did it, or another's
    bool heldBack = false;  ///< a broker gave them to nobody else meanwhile: look seldom
    qint64 taken = 0;       ///< by takeAll()
};

/// What goes between a dueslag and the store: nothing is confirmed to the one before it is committed in the other.
class Haendelsesmodtagelse
{
public:
    explicit Haendelsesmodtagelse(std::shared_ptr<SendParts> parts) : m_parts(std::move(parts)) {}

    /// HaendelseVerbs::receive().
    [[nodiscard]] base::Job<HaendelseCatch> receive(std::stop_token stop) const;
    /// HaendelseVerbs::takeAll() after somebody said yes.
    [[nodiscard]] base::Job<HaendelseCatch> takeAll(std::stop_token stop) const;

private:
    /// Keeps the messages and adds what is new among them to `caught`.
    [[nodiscard]] base::Job<HaendelseCatch> keep(QList<protocols::DueslagMessage> messages, QString miljoeId,
                                                 HaendelseCatch caught) const;

    std::shared_ptr<SendParts> m_parts;
};

/// To the environment where one stands. InvalidInput haendelse.nodueslag.
[[nodiscard]] base::Job<Connection> dueslagConnection(std::shared_ptr<SendParts> parts);
/// A password that the broker did not take is asked for again.
[[nodiscard]] base::Error dueslagRefused(const std::shared_ptr<SendParts> &parts, const Connection &connection,
                                         const base::Error &error);

} // namespace nemsms::usecases
