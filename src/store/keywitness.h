// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secretstore.h"
#include "store/keyentry.h"

#include <QObject>
#include <QPromise>

namespace nemsms::store {

/// Keeps the audit log's head with the key, outside the store. Writes follow one another; heads that come while one is
/// under way are told in one go, so that a keychain is never the brake of the store.
class KeyWitness : public QObject
{
    Q_OBJECT

public:
    KeyWitness(std::shared_ptr<security::SecretStore> secrets, QString entryName, KeyEntry entry);

    /// What the key remembers.
    [[nodiscard]] const AuditHead &head() const { return m_entry.head; }
    /// A witness that the log contradicts keeps what it remembers until reset().
    void contradict() { m_contradicted = true; }
    void remember(AuditHead head);
    /// Forgets the contradiction and remembers `head`.
    void reset(AuditHead head);
    /// Keeps the key in `target` from now on: written there, read back and compared before the place where it stood
    /// lets go of it. When that place does not let go: store.key.left, and both have it.
    [[nodiscard]] base::Job<> moveTo(std::shared_ptr<security::SecretStore> target);
    /// Reads the key where it should stand. NotFound and SecretUnavailable as SecretStore::read(); SecretUnavailable
    /// store.key.wrong when another one stands there.
    [[nodiscard]] base::Job<> look() const;
    /// Ends when nothing is left to write; gives the last write's error.
    [[nodiscard]] base::Job<> flush();

private:
    void start();
    void written(const base::Result<> &result);

    std::shared_ptr<security::SecretStore> m_secrets;
    QString m_entryName;
    KeyEntry m_entry;
    bool m_contradicted = false;
    bool m_writing = false;
    bool m_dirty = false;
    base::Result<> m_last;
    QList<std::shared_ptr<QPromise<base::Result<>>>> m_waiting;
};

} // namespace nemsms::store
