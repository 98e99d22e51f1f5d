// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/platformseal.h"

#include <QString>
#include <functional>
#include <memory>

class QSqlDatabase;

namespace nemsms::store {

/// The local platform's memory: DIR/platform.db, apart from the product's own store, since it is the other side's.
/// Every call is one transaction on the journal's own thread, on disk when it returns (WAL, synchronous=FULL), so that a
/// kill between any two steps loses nothing that was answered. Blocking: for the platform's threads only. Who is enrolled
/// with which phone, what was sent and the messages about it stand there sealed.
class PlatformJournal
{
public:
    /// Opens or makes the file and brings it up to date; what an earlier version left in the clear is sealed. `key` has 32
    /// bytes. NotPermitted platform.journal.newer for a file of a newer program; SecretUnavailable platform.journal.key for
    /// one that another key sealed.
    static base::Result<std::shared_ptr<PlatformJournal>> open(const QString &path, const base::Secret &key);
    ~PlatformJournal();
    PlatformJournal(const PlatformJournal &) = delete;
    PlatformJournal &operator=(const PlatformJournal &) = delete;

    [[nodiscard]] const PlatformSeal &seal() const { return m_seal; }

    using Work = std::function<base::Result<>(const QSqlDatabase &)>;
    /// Runs `work` in one transaction; an error rolls it back and is handed on.
    base::Result<> transact(const Work &work) const;

    /// A single value kept by name, for example the clock's last state; empty when it was never set.
    base::Result<QString> property(const QString &name) const;
    base::Result<> setProperty(const QString &name, const QString &value) const;

private:
    class Thread;
    PlatformJournal(std::unique_ptr<Thread> thread, PlatformSeal seal);

    PlatformSeal m_seal;
    std::unique_ptr<Thread> m_thread;
};

} // namespace nemsms::store
