// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/secret.h"

#include <QDateTime>
#include <QMap>
#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

struct StoreFacts {
    QString path;
    QString storeId;
    bool demo = false;
    bool readOnly = false;    ///< the person's database role may only read
    int schemaVersion = 0;
    int keyVersion = 0;
    bool recoveryCopy = false; ///< a recovery copy of the key was made
    QDateTime createdAt;              ///< UTC
    qint64 bytes = 0;
    qint64 auditRows = 0;
    QStringList keyHolders;       ///< who and what can open the store, as labels; never a key
    QMap<QByteArray, qint64> counts;  ///< entity name -> records in use
};

/// A request for the store's key, as one who has the key reads it.
struct KeyRequestFacts {
    QString navn;         ///< who asks
    QString fingeraftryk; ///< to compare with what the asker sees
};

/// The database roles of a store on a server, by name.
struct DatabaseRoles {
    QString laeser;
    QString administrator;
};

struct StoreBackup {
    QString path;
    qint64 bytes = 0;
    base::Findings findings;
};

/// Looking after the store itself.
class StoreVerbs
{
public:
    explicit StoreVerbs(std::shared_ptr<StoreAccess> access);
    ~StoreVerbs();

    [[nodiscard]] base::Job<StoreFacts> info() const;
    /// A copy that opens like the store. Conflict when the file exists.
    [[nodiscard]] base::Job<StoreBackup> backup(QString path) const;
    /// Writes a recovery copy of the key, sealed with a passphrase of at least 12 characters, to a new file.
    [[nodiscard]] base::Job<> keyExport(QString path, std::shared_ptr<base::Secret> passphrase) const;
    /// One more holder: a passphrase that opens this store.
    [[nodiscard]] base::Job<> keyAdd(QString label, std::shared_ptr<base::Secret> passphrase) const;
    /// Who asks in the text of a request. InvalidInput store.request.format.
    [[nodiscard]] static base::Result<KeyRequestFacts> readRequest(const QString &text);
    /// Lets the one who asks open this store. The caller has compared the fingerprint.
    [[nodiscard]] base::Job<> keyAdmit(QString text) const;
    /// Makes the two roles where they are missing and gives them their rights. Errors of store::StoreRoles.
    [[nodiscard]] base::Job<DatabaseRoles> grantRoles() const;
    /// A new key in the place of the old one; what is personal is sealed again. Gives the key's version.
    [[nodiscard]] base::Job<int> keyRotate() const;

private:
    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
