// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/audithead.h"
#include "store/storetypes.h"

#include <QObject>

namespace nemsms::store {

class KeyWitness;
class StoreCore;

/// One open store, a file or a database on a server: records, sealed personal values, wrapped keys and an audit log. One thread writes, a few
/// read; every verb is a Job and may be called from any thread with an event loop. Several programs may have the same
/// store open. Destroying it waits for what is under way.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens or makes the store. NotPermitted store.newer, store.foreign and store.notDemo, Internal store.damaged and
    /// store.readOnly, SecretUnavailable store.key.*: in each case the file is left as it was.
    [[nodiscard]] static base::Job<std::shared_ptr<Store>> open(StoreOptions options);
    ~Store() override;

    /// True when the key is the demo key: say so on screen. Such a store takes no Miljoe but Lokal platform.
    [[nodiscard]] bool isDemo() const;
    /// Now, by the clock that the store was opened with.
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] base::Job<StoreInfo> info();
    /// Writes a consistent copy to `path`, which must not exist (Conflict). The copy of a file opens like the store,
    /// that of a server's store is put back with pg_restore (NotFound store.dump.missing without pg_dump).
    [[nodiscard]] base::Job<BackupReport> backup(QString path, Actor actor);
    /// Reads every page and index (seconds on a large store): Internal store.damaged names what is broken.
    [[nodiscard]] base::Job<> checkFile();
    /// Waits until the audit log's head stands with the key. A program that ends without it loses nothing but the
    /// outer witness of its last rows.
    [[nodiscard]] base::Job<> close();

    /// For the classes of this room.
    [[nodiscard]] StoreCore &core() { return *m_core; }
    [[nodiscard]] KeyWitness *witness() { return m_witness.get(); }

Q_SIGNALS:
    /// A record was created, revised or retired through this Store; told in the thread that opened it. An empty id:
    /// many records of the entity at once.
    void changed(QByteArray entity, QString id);

private:
    Store(std::unique_ptr<StoreCore> core, std::unique_ptr<KeyWitness> witness);

    std::unique_ptr<KeyWitness> m_witness; ///< null when the key came from no SecretStore
    std::unique_ptr<StoreCore> m_core;     ///< last: its threads end before the rest
};

} // namespace nemsms::store
