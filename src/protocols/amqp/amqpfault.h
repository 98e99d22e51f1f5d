// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/amqp/amqpmessage.h"
#include "protocols/transport/brokertls.h"

struct amqp_rpc_reply_t_;

namespace nemsms::protocols {

/// Where a conversation with a broker was when it failed.
enum class AmqpStage { Connect, Login, Open, Talk };

/// What the broker said before it closed: `code` of AMQP 0-9-1, `text` in its own words. Errors: amqp.login.password,
/// amqp.login.token, amqp.vhost, amqp.queue (NotFound), amqp.access (all Refused), amqp.closed (Unreachable), amqp.refused.
[[nodiscard]] base::Error amqpRefusal(int code, const QString &text, const AmqpOptions &options, AmqpStage stage);
/// A failure that rabbitmq-c found: errors of transportError(), amqp.mechanism (Refused), and amqp.firstframe when the broker broke the
/// connection on the answer to SASL and that answer is as long as its limit could be.
[[nodiscard]] base::Error amqpFailure(int status, const AmqpOptions &options, AmqpStage stage, const BrokerVerdict &verdict);
/// The error of a reply that is not normal.
[[nodiscard]] base::Error amqpError(const amqp_rpc_reply_t_ &reply, const AmqpOptions &options, AmqpStage stage,
                                    const BrokerVerdict &verdict);

} // namespace nemsms::protocols
