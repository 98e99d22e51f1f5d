// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "usecases/miljoereport.h"

#include <memory>
#include <stop_token>

namespace nemsms::domain {
struct Miljoe;
}

namespace nemsms::usecases {

struct Connection;
struct Kald;
struct SendParts;

/// Tries a connection layer by layer (clock, DNS, TCP, TLS, certificate, agreement, operation), stops at the first
/// that fails and says why, whose desk it is on and what to do. A layer is in order only when something proves it. The
/// operation is a look-up; nothing is sent.
class MiljoeCheck
{
public:
    explicit MiljoeCheck(std::shared_ptr<SendParts> sendParts);
    ~MiljoeCheck();

    /// `miljoeId` empty = the active environment; `serviceaftaleId` empty = the kommune's agreement in force
    /// for that environment.
    /// An error only when the records cannot be read; a fault of the environment is in the report.
    [[nodiscard]] base::Job<MiljoeReport> check(QString miljoeId = {}, QString serviceaftaleId = {},
                                                 std::stop_token stop = {}) const;

    /// Every server of this run that was called without anybody telling whether its certificate was revoked, unless a report
    /// told of it: soft fail, said aloud (miljoe.server.unasked).
    [[nodiscard]] base::Findings unaskedServers() const;

private:
    [[nodiscard]] base::Job<MiljoeReport> checkReached(domain::Miljoe miljoe, QString serviceaftaleId,
                                                       std::stop_token stop) const;
    /// One call that shows as much as may be shown: a look-up, or a knock at the door when there is no agreement for it.
    [[nodiscard]] base::Job<Kald> call(Connection connection, QString serviceaftaleId, std::stop_token stop) const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
