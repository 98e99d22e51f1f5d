// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/secret.h"

#include <QMap>
#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

struct StoreOplysninger {
    QString sti;
    bool demo = false;
    int skemaversion = 0;
    qint64 bytes = 0;
    QString noegle;                ///< which key slots open the store, as text; never the key
    QMap<QString, qint64> antal;   ///< entity name -> records
};

/// Looking after the store itself.
class StoreVerbs
{
public:
    explicit StoreVerbs(std::shared_ptr<StoreAccess> access);
    ~StoreVerbs();

    [[nodiscard]] base::Job<StoreOplysninger> info() const;
    /// A copy that can be opened with the same key. Conflict when the file exists.
    [[nodiscard]] base::Job<QString> backup(QString path) const;
    /// Writes the store's key, sealed with a passphrase, so that another machine can open a copy of the store.
    [[nodiscard]] base::Job<QString> keyExport(QString path, std::shared_ptr<base::Secret> passphrase) const;
    /// Puts a new key in the place of the old one and seals what is personal again.
    [[nodiscard]] base::Job<> keyRotate() const;

private:
    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
