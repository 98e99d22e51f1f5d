// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/transport/transport.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>
#include <memory>

namespace nemsms::protocols {

/// One comparison of a daily list, as the local platform tells it.
struct PlatformListRun {
    qint64 number = 0;
    QString sysId;
    QDateTime time;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 removed = 0;
    QString state; ///< "venter" (for a yes), "udgiver", "faerdig"
};

/// What a slutbrugerliste changed in the register.
struct PlatformMobil {
    qint64 rows = 0;
    qint64 changed = 0; ///< mobile numbers
    qint64 unknown = 0; ///< end users whom the register does not have
};

/// A subscription at Beskedfordeler.
struct PlatformSubscription {
    QString id; ///< UUID
    QString cvr;
    QString art; ///< "CPR" or "CVR"
    QString beskedtype;
    QString dueslag;
    QStringList vaerdier; ///< numbers of that kind; "*" = all
};

/// The daily lists and the subscriptions of the local platform (control/lister, control/abonnementer).
class ListeControl
{
public:
    ListeControl(std::shared_ptr<Transport> transport, QUrl control);

    /// Fetches and compares today's lists; `accept`: publishes what waits for a yes instead.
    [[nodiscard]] base::Job<QList<PlatformListRun>> run(QString sysId, bool accept) const;
    [[nodiscard]] base::Job<QList<PlatformListRun>> runs() const;
    /// Runs the daily list with what stands in a file that the platform can open; `layout`: the table of Listelayout.
    [[nodiscard]] base::Job<QList<PlatformListRun>> import(QString sysId, QString path, QByteArray layout, double share) const;
    /// A slutbrugerliste from a file: sets what mobile numbers differ.
    [[nodiscard]] base::Job<PlatformMobil> importMobil(QString sysId, QString path, QByteArray layout) const;
    [[nodiscard]] base::Job<QList<PlatformSubscription>> subscriptions() const;
    /// Puts a message into a dueslag as it is; gives the SHA-256, hexadecimal, of what stands there then.
    [[nodiscard]] base::Job<QByteArray> replay(QByteArray message, QString dueslag) const;
    /// Puts it in the place of the one with its id.
    [[nodiscard]] base::Job<> put(PlatformSubscription subscription) const;

private:
    std::shared_ptr<Transport> m_transport;
    QUrl m_control;
};

} // namespace nemsms::protocols
