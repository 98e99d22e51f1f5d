// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <functional>
#include <memory>

class QSqlDatabase;

namespace nemsms::store {

/// The local platform's memory: DIR/platform.db, apart from the product's own store, since it is the other side's.
/// Every call is one transaction on the journal's own thread, on disk when it returns (WAL, synchronous=FULL), so that a
/// kill between any two steps loses nothing that was answered. Blocking: for the platform's threads only. It holds test
/// persons in the clear: it stands for NemSMS itself, in a folder of mode 0700.
class PlatformJournal
{
public:
    /// Opens or makes the file and brings it up to date. A file of a newer program is refused.
    static base::Result<std::shared_ptr<PlatformJournal>> open(const QString &path);
    ~PlatformJournal();
    PlatformJournal(const PlatformJournal &) = delete;
    PlatformJournal &operator=(const PlatformJournal &) = delete;

    using Work = std::function<base::Result<>(const QSqlDatabase &)>;
    /// Runs `work` in one transaction; an error rolls it back and is handed on.
    base::Result<> transact(const Work &work) const;

    /// A single value kept by name, for example the clock's last state; empty when it was never set.
    base::Result<QString> property(const QString &name) const;
    base::Result<> setProperty(const QString &name, const QString &value) const;

private:
    class Thread;
    explicit PlatformJournal(std::unique_ptr<Thread> thread);

    std::unique_ptr<Thread> m_thread;
};

} // namespace nemsms::store
