// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/message.h"
#include "base/secret.h"
#include "usecases/keyplace.h"

#include <QDate>
#include <QList>

namespace nemsms::usecases {

struct SendParts;

/// One secret, as people see it: what it is, where it lies and how it stands; never the secret.
struct SecretRow {
    QByteArray what;  ///< storekey, certifikatnoegle, certifikatfil, apinoegle
    QString title;    ///< of the record that it belongs to; empty = the store
    QByteArray place; ///< keychain, vault, passphrase, demo, store, file
    base::Finding state; ///< secret.ok, or what is wrong and what can be done
    QByteArray entity;
    QString recordId;
};

/// When an API key was given out and ends; invalid = as it stands on the sender system.
struct ApiKeyDates {
    QDate issued;
    QDate expires;
};

/// What people do with secrets: see where they lie, move the store's key, change the vault's passphrase, and keep API
/// keys. All functions are called from the main thread.
class SecretVerbs
{
public:
    SecretVerbs(std::shared_ptr<SendParts> sendParts, std::shared_ptr<KeyPlace> place);

    [[nodiscard]] KeyPlaceKind place() const { return m_place->kind; }
    /// Every secret, the store's key first. Asks the keychain or vault for that.
    [[nodiscard]] base::Job<QList<SecretRow>> look() const;
    /// Moves the store's key to the vault (whose new passphrase is asked for) or to the keychain, with an audit row
    /// key.move. The former place lets go of it only when the new one has shown that it has it. Conflict secret.move.same;
    /// NotPermitted secret.move.none; errors of the places and of StoreKeys.
    [[nodiscard]] base::Job<> moveKey(KeyPlaceKind target) const;
    /// Asks for the present passphrase and a new one of at least 12 characters; audit row vault.passphrase. NotPermitted
    /// secret.novault; SecretUnavailable security.vault.passphrase.
    [[nodiscard]] base::Job<> changePassphrase() const;

    /// Keeps the API key of a sender system, sealed, and its dates and last four characters on the record. InvalidInput
    /// apinoegle.empty for fewer than 8 characters.
    [[nodiscard]] base::Job<> keepApiKey(QString afsendersystemId, std::shared_ptr<base::Secret> key,
                                         ApiKeyDates dates) const;
    /// The key itself, with an audit row that holds `reason`. InvalidInput secret.reason without one; NotFound
    /// apinoegle.none.
    [[nodiscard]] base::Job<std::shared_ptr<base::Secret>> revealApiKey(QString afsendersystemId, QString reason) const;
    [[nodiscard]] base::Job<> removeApiKey(QString afsendersystemId) const;

private:
    [[nodiscard]] base::Job<> toVault() const;
    [[nodiscard]] base::Job<> toKeychain() const;
    [[nodiscard]] base::Job<> noteMove(QByteArray from, QByteArray to) const;
    [[nodiscard]] base::Job<SecretRow> storeKeyRow() const;
    [[nodiscard]] base::Job<QList<SecretRow>> recordRows() const;

    std::shared_ptr<SendParts> m_parts;
    std::shared_ptr<KeyPlace> m_place;
};

/// "keychain", "vault" ...
[[nodiscard]] const char *toCode(KeyPlaceKind kind);

} // namespace nemsms::usecases
