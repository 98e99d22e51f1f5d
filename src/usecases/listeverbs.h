// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/localplatform/listecontrol.h"

#include <memory>

namespace nemsms::usecases {

struct SendParts;

using ListRun = protocols::PlatformListRun;
using ImportedMobil = protocols::PlatformMobil;
using Subscription = protocols::PlatformSubscription;

/// The table that tells where the fields of a list file stand, to start from.
[[nodiscard]] QByteArray builtInListelayout();

/// The daily lists of Serviceplatformen and the subscriptions at Beskedfordeler, on the local platform: elsewhere both
/// are run by KOMBIT. NotPermitted liste.notlocal in another environment.
class ListeVerbs
{
public:
    explicit ListeVerbs(std::shared_ptr<SendParts> parts);
    ~ListeVerbs();

    /// Runs the daily list now. `accept`: publishes the list that waits for a person's yes; NotFound when none waits.
    [[nodiscard]] base::Job<QList<ListRun>> run(bool accept) const;
    /// Runs the daily list of a SysID with what stands in a file (Bilag C, record or CSV form). `layout`: path of the table
    /// that tells where the fields stand, empty = the built-in one; `share`: percent of change that waits for a yes. The
    /// file is checked whole first: errors of ReceivedList and of Listelayout, NotFound miljoe.file.
    [[nodiscard]] base::Job<QList<ListRun>> import(QString sysId, QString path, QString layout, double share) const;
    /// The same with a slutbrugerliste, which changes mobile numbers and makes no event (trap 9).
    [[nodiscard]] base::Job<ImportedMobil> importMobil(QString sysId, QString path, QString layout) const;
    /// Newest first.
    [[nodiscard]] base::Job<QList<ListRun>> history() const;
    [[nodiscard]] base::Job<QList<Subscription>> subscriptions() const;
    /// Another value list for a subscription: numbers, or "*". NotFound abonnement.unknown; InvalidInput abonnement.number.
    [[nodiscard]] base::Job<Subscription> revise(QString id, QStringList numbers) const;

private:
    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
