// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "counterpart/current.h"
#include "counterpart/systemliste.h"
#include "platform/aftaleliste.h"
#include "protocols/localplatform/platformsetup.h"
#include "store/platformjournal.h"

#include <QJsonArray>
#include <memory>
#include <mutex>

namespace nemsms::platform {

/// What is set up at Serviceplatformen and at NemSMS: the demo's records, and what each source handed over. A source is
/// a name: a store's id, or what a supplier calls itself. What a source hands over replaces what it handed over before;
/// where two name the same SysID, material or agreement, the later word counts, and the demo's before all. Kept in the folder. Safe from every
/// thread.
class PlatformSetups
{
public:
    static base::Result<std::shared_ptr<PlatformSetups>> open(std::shared_ptr<store::PlatformJournal> journal);

    base::Result<> put(const QString &source, const protocols::PlatformSetup &setup);
    base::Result<> remove(const QString &source);
    /// [{"source": ..., "setup": {...}}], oldest word first.
    [[nodiscard]] QJsonArray toJson() const;

    [[nodiscard]] std::shared_ptr<const counterpart::Current<counterpart::Systemliste>> systemliste() const;
    [[nodiscard]] std::shared_ptr<const counterpart::Current<Aftaleliste>> aftaleliste() const;

private:
    struct Entry {
        QString source;
        protocols::PlatformSetup setup;
    };
    explicit PlatformSetups(std::shared_ptr<store::PlatformJournal> journal);
    base::Result<> keep(QList<Entry> entries);
    void publish();

    std::shared_ptr<store::PlatformJournal> m_journal;
    mutable std::mutex m_mutex;
    QList<Entry> m_entries;
    std::shared_ptr<counterpart::Current<counterpart::Systemliste>> m_systemliste;
    std::shared_ptr<counterpart::Current<Aftaleliste>> m_aftaleliste;
};

} // namespace nemsms::platform
