// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/dueslagsvej.h"

namespace nemsms::usecases {

/// The local platform's dueslag over HTTPS: every message has a number, and looking leaves no trace.
class HttpsDueslag final : public Dueslagsvej
{
public:
    HttpsDueslag(const Connection &connection, qint64 after)
        : m_client(connection.transport, connection.dueslag), m_after(after)
    {
    }

    [[nodiscard]] base::Job<QList<protocols::DueslagMessage>> look() override;
    [[nodiscard]] base::Job<> end() override { return base::ready<void>({}); }
    [[nodiscard]] base::Job<> take(protocols::DueslagMessage which) override;
    [[nodiscard]] base::Job<QList<protocols::DueslagMessage>> receive() override { return look(); }
    [[nodiscard]] base::Job<> confirm(QList<protocols::DueslagMessage> messages) override;

private:
    protocols::DueslagClient m_client;
    qint64 m_after;
};

} // namespace nemsms::usecases
