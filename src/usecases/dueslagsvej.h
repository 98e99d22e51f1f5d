// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/localplatform/dueslagclient.h"
#include "usecases/connection.h"

namespace nemsms::usecases {

struct SendParts;

/// One visit to an environment's dueslag: to look, or to take. Two ways lead there: the local platform's door over HTTPS,
/// and AMQP to a broker.
class Dueslagsvej
{
public:
    virtual ~Dueslagsvej() = default;

    /// The next messages, oldest first, without taking them; empty when there are no more. A broker holds them back from
    /// others until end().
    [[nodiscard]] virtual base::Job<QList<protocols::DueslagMessage>> look() = 0;
    /// Gives back what was looked at, in order.
    [[nodiscard]] virtual base::Job<> end() = 0;
    /// Takes one message that was looked at some time. NotFound dueslag.gone.
    [[nodiscard]] virtual base::Job<> take(protocols::DueslagMessage which) = 0;
    /// The next messages that are to be taken; empty when none came for a while. They are gone at confirm(), not before.
    /// May be called again before that.
    [[nodiscard]] virtual base::Job<QList<protocols::DueslagMessage>> receive() = 0;
    /// The messages of the oldest receive() that is not confirmed yet are safe: nobody needs to keep them for us. One that was too large to be kept
    /// stays where it is.
    [[nodiscard]] virtual base::Job<> confirm(QList<protocols::DueslagMessage> messages) = 0;
};

/// The way to the dueslag of an environment. `after`: over HTTPS only what came later than the message with that number.
/// Errors: dueslagadresse.*, token.* and those of a certificate file; the way itself is made when it is first used.
[[nodiscard]] base::Job<std::shared_ptr<Dueslagsvej>> dueslagsvej(std::shared_ptr<SendParts> parts, Connection connection,
                                                                  qint64 after);

} // namespace nemsms::usecases
