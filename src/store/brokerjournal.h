// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariantList>
#include <memory>

namespace nemsms::store {

class PlatformJournal;

/// A message of a dueslag on its way to the broker that the dueslag stands at.
struct Brokerpost {
    qint64 nummer = 0;
    QString beskedId;
    QString dueslag; ///< UUID
    QByteArray besked;
};

/// Which messages of the local platform's dueslag a broker has. One that was begun and not confirmed is in doubt: the
/// program may have ended between the two.
class BrokerJournal
{
public:
    explicit BrokerJournal(std::shared_ptr<PlatformJournal> journal) : m_journal(std::move(journal)) {}

    /// Neither begun nor acknowledged by anybody, oldest first.
    base::Result<QList<Brokerpost>> waiting(int limit) const;
    /// Begun and not confirmed.
    base::Result<QList<Brokerpost>> inDoubt() const;
    base::Result<> begin(const QList<Brokerpost> &posts, const QDateTime &now) const;
    base::Result<> confirm(const QList<Brokerpost> &posts, const QDateTime &now) const;
    /// The broker does not have it: it waits again.
    base::Result<> takeBack(const QList<Brokerpost> &posts) const;

private:
    base::Result<QList<Brokerpost>> select(const QString &condition, const QVariantList &values) const;
    base::Result<> mark(const QString &assignment, const QVariantList &values, const QList<Brokerpost> &posts) const;

    std::shared_ptr<PlatformJournal> m_journal;
};

} // namespace nemsms::store
