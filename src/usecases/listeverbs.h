// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/localplatform/listecontrol.h"

#include <memory>

namespace nemsms::usecases {

struct SendParts;

using ListRun = protocols::PlatformListRun;
using Subscription = protocols::PlatformSubscription;

/// The daily lists of Serviceplatformen and the subscriptions at Beskedfordeler, on the local platform: elsewhere both
/// are run by KOMBIT. NotPermitted liste.notlocal in another environment.
class ListeVerbs
{
public:
    explicit ListeVerbs(std::shared_ptr<SendParts> parts);
    ~ListeVerbs();

    /// Runs the daily list now. `accept`: publishes the list that waits for a person's yes; NotFound when none waits.
    [[nodiscard]] base::Job<QList<ListRun>> run(bool accept) const;
    /// Newest first.
    [[nodiscard]] base::Job<QList<ListRun>> history() const;
    [[nodiscard]] base::Job<QList<Subscription>> subscriptions() const;
    /// Another value list for a subscription: numbers, or "*". NotFound abonnement.unknown; InvalidInput abonnement.number.
    [[nodiscard]] base::Job<Subscription> revise(QString id, QStringList numbers) const;

private:
    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
