// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/secretverbs.h"

#include "security/vaultsecretstore.h"
#include "store/apikeystore.h"
#include "store/auditlog.h"
#include "store/certifikatkeystore.h"
#include "store/keywitness.h"
#include "store/passphraseholder.h"
#include "usecases/entityverbs.h"
#include "usecases/sendparts.h"

#include <QFile>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::makeFinding;
using base::Severity;

namespace {

constexpr std::size_t shortestApiKey = 8;

base::Finding fine()
{
    return makeFinding(Severity::Hint, "secret.ok");
}

SecretRow rowOf(const char *what, const QString &title, const char *place, const base::Finding &state,
                const char *entity, const QString &id)
{
    return {what, title, place, state, entity, id};
}

base::Job<> note(std::shared_ptr<StoreAccess> access, QByteArray action, QVariantMap details)
{
    store::AuditNote what;
    what.action = action;
    what.entity = "store";
    what.details = details;
    store::AuditLog log(*access->store);
    co_return co_await log.note(what, access->actor);
}

/// The certificate files that environments read: they lie where a person put them, with a password of their own.
QList<SecretRow> fileRows(const QList<domain::Miljoe> &miljoeer)
{
    QList<SecretRow> rows;
    for (const auto &one : miljoeer) {
        if (!one.certifikatId.isEmpty() || one.certifikatfil.isEmpty()) {
            continue;
        }
        const auto state = QFile::exists(one.certifikatfil)
            ? fine()
            : makeFinding(Severity::Error, "secret.filegone", {{u"path"_s, one.certifikatfil}});
        rows += rowOf("certifikatfil", one.navn, "file", state, "miljoe", one.id);
    }
    return rows;
}

QList<SecretRow> apiKeyRows(const QList<domain::Afsendersystem> &systemer, const QSet<QString> &kept)
{
    QList<SecretRow> rows;
    for (const auto &one : systemer) {
        const bool here = kept.contains(one.id);
        if (here || !one.apinoegle.isEmpty()) {
            const auto state = here ? fine() : makeFinding(Severity::Warning, "secret.apikey.absent");
            const QString title = one.apinoegle.isEmpty() ? one.navn : u"%1 (%2)"_s.arg(one.navn, one.apinoegle);
            rows += rowOf("apinoegle", title, here ? "store" : "nowhere", state, "afsendersystem", one.id);
        }
    }
    return rows;
}

} // namespace

const char *toCode(KeyPlaceKind kind)
{
    switch (kind) {
    case KeyPlaceKind::Keychain:
        return "keychain";
    case KeyPlaceKind::Vault:
        return "vault";
    case KeyPlaceKind::Passphrase:
        return "passphrase";
    case KeyPlaceKind::Demo:
        return "demo";
    }
    Q_UNREACHABLE();
}

SecretVerbs::SecretVerbs(std::shared_ptr<SendParts> sendParts, std::shared_ptr<KeyPlace> place)
    : m_parts(std::move(sendParts)), m_place(std::move(place))
{
}

base::Job<SecretRow> SecretVerbs::storeKeyRow() const
{
    SecretRow row = rowOf("storekey", {}, toCode(m_place->kind), fine(), "store", {});
    if (const auto *witness = m_parts->access->store->witness()) {
        const auto seen = co_await witness->look();
        if (!seen) {
            row.state = base::Finding {Severity::Error, seen.error().message, {}, {}};
        }
    } else if (m_place->kind == KeyPlaceKind::Demo) {
        row.state = makeFinding(Severity::Hint, "secret.demo");
    }
    co_return row;
}

base::Job<QList<SecretRow>> SecretVerbs::recordRows() const
{
    const auto access = m_parts->access;
    store::CertifikatKeyStore certificates(*access->store);
    store::ApiKeyStore apiKeys(*access->store);
    const auto sealed = co_await certificates.withKey();
    const auto kept = co_await apiKeys.kept();
    const auto certifikater = co_await fetchEvery<domain::Certifikat>(access);
    const auto miljoeer = co_await fetchEvery<domain::Miljoe>(access);
    const auto systemer = co_await fetchEvery<domain::Afsendersystem>(access);
    if (!sealed || !kept || !certifikater || !miljoeer || !systemer) {
        co_return !sealed ? sealed.error() : !kept ? kept.error() : !certifikater ? certifikater.error()
            : !miljoeer   ? miljoeer.error() : systemer.error();
    }
    QList<SecretRow> rows;
    for (const auto &one : *certifikater) {
        if (sealed->contains(one.id)) {
            rows += rowOf("certifikatnoegle", one.navn, "store", fine(), "certifikat", one.id);
        }
    }
    rows += fileRows(*miljoeer) + apiKeyRows(*systemer, *kept);
    co_return rows;
}

base::Job<QList<SecretRow>> SecretVerbs::look() const
{
    const auto held = m_parts->access->hold();
    const auto first = co_await storeKeyRow();
    if (!first) {
        co_return first.error();
    }
    const auto others = co_await recordRows();
    if (!others) {
        co_return others.error();
    }
    QList<SecretRow> rows {*first};
    rows += *others;
    co_return rows;
}

base::Job<> SecretVerbs::noteMove(QByteArray from, QByteArray to) const
{
    const QVariantMap details {{u"from"_s, QString::fromLatin1(from)}, {u"to"_s, QString::fromLatin1(to)}};
    co_return co_await note(m_parts->access, "key.move", details);
}

base::Job<> SecretVerbs::moveKey(KeyPlaceKind target) const
{
    const auto held = m_parts->access->hold();
    if (!m_parts->access->store->witness()) {
        co_return failure(ErrorKind::NotPermitted, "secret.move.none");
    }
    if (target == m_place->kind) {
        co_return failure(ErrorKind::Conflict, "secret.move.same");
    }
    const QByteArray from = toCode(m_place->kind);
    const auto moved = target == KeyPlaceKind::Vault ? toVault() : toKeychain();
    const auto done = co_await moved;
    if (!done) {
        co_return done.error();
    }
    co_return co_await noteMove(from, toCode(target));
}

base::Job<> SecretVerbs::toVault() const
{
    const QString path = m_place->vaultPath;
    if (QFile::exists(path)) {
        co_return failure(ErrorKind::Conflict, "file.exists", {{u"path"_s, path}});
    }
    if (!m_parts->prompts) {
        co_return failure(ErrorKind::SecretUnavailable, "store.vault.unasked", {{u"path"_s, path}});
    }
    const base::Message purpose {"secret.vault.new", {{u"path"_s, path}}};
    const auto passphrase = co_await m_parts->prompts->askPassphrase(purpose, true);
    if (!passphrase) {
        co_return passphrase.error();
    }
    if (const auto strong = store::PassphraseHolder::check(**passphrase); !strong) {
        co_return strong.error();
    }
    const auto vault = std::make_shared<security::VaultSecretStore>(path, *passphrase);
    auto moving = m_parts->access->store->witness()->moveTo(vault);
    const auto moved = co_await moving;
    if (!moved && moved.error().message.code != "store.key.left") {
        QFile::remove(path); // what was not proven to hold the key must not be asked for it at the next start
        co_return moved.error();
    }
    m_place->vault = vault;
    m_place->kind = KeyPlaceKind::Vault;
    const auto told = moved;
    co_return told;
}

base::Job<> SecretVerbs::toKeychain() const
{
    auto moving = m_parts->access->store->witness()->moveTo(m_place->keychain);
    const auto moved = co_await moving;
    if (!moved && moved.error().message.code != "store.key.left") {
        co_return moved.error();
    }
    m_place->vault.reset();
    m_place->kind = KeyPlaceKind::Keychain;
    const auto told = moved;
    co_return told;
}

base::Job<> SecretVerbs::changePassphrase() const
{
    const auto held = m_parts->access->hold();
    const auto vault = m_place->vault;
    if (!vault) {
        co_return failure(ErrorKind::NotPermitted, "secret.novault");
    }
    if (!m_parts->prompts) {
        co_return failure(ErrorKind::SecretUnavailable, "store.vault.unasked", {{u"path"_s, m_place->vaultPath}});
    }
    const base::Message askPresent {"secret.vault.present", {{u"path"_s, m_place->vaultPath}}};
    const auto present = co_await m_parts->prompts->askPassphrase(askPresent, false);
    if (!present) {
        co_return present.error();
    }
    const base::Message askNext {"secret.vault.new", {{u"path"_s, m_place->vaultPath}}};
    const auto next = co_await m_parts->prompts->askPassphrase(askNext, true);
    if (!next) {
        co_return next.error();
    }
    if (const auto strong = store::PassphraseHolder::check(**next); !strong) {
        co_return strong.error();
    }
    auto changing = vault->changePassphrase(*present, *next);
    const auto changed = co_await changing;
    if (!changed) {
        co_return changed.error();
    }
    co_return co_await note(m_parts->access, "vault.passphrase", {});
}

base::Job<> SecretVerbs::keepApiKey(QString afsendersystemId, std::shared_ptr<base::Secret> key, ApiKeyDates dates) const
{
    const auto held = m_parts->access->hold();
    if (key->size() < shortestApiKey) {
        co_return failure(ErrorKind::InvalidInput, "apinoegle.empty");
    }
    const auto access = m_parts->access;
    const EntityVerbs verbs(domain::afsendersystemTable(), access);
    const auto record = co_await verbs.find(afsendersystemId);
    if (!record) {
        co_return record.error();
    }
    base::FieldValues changes {{u"apinoegleSidste4"_s, QString::fromUtf8(key->reveal().last(4))}};
    if (dates.issued.isValid()) {
        changes.insert(u"apinoegleUdstedt"_s, dates.issued.toString(Qt::ISODate));
    }
    if (dates.expires.isValid()) {
        changes.insert(u"apinoegleUdloeber"_s, dates.expires.toString(Qt::ISODate));
    }
    const qint64 version = (*record)->version;
    const auto revised = co_await verbs.revise(afsendersystemId, version, changes);
    if (!revised) {
        co_return revised.error();
    }
    store::ApiKeyStore keys(*access->store);
    co_return co_await keys.keep(afsendersystemId, key, access->actor);
}

base::Job<std::shared_ptr<base::Secret>> SecretVerbs::revealApiKey(QString afsendersystemId, QString reason) const
{
    const auto held = m_parts->access->hold();
    if (reason.trimmed().isEmpty()) {
        co_return failure(ErrorKind::InvalidInput, "secret.reason");
    }
    store::ApiKeyStore keys(*m_parts->access->store);
    co_return co_await keys.reveal(afsendersystemId, reason, m_parts->access->actor);
}

base::Job<> SecretVerbs::removeApiKey(QString afsendersystemId) const
{
    const auto held = m_parts->access->hold();
    store::ApiKeyStore keys(*m_parts->access->store);
    co_return co_await keys.remove(afsendersystemId, m_parts->access->actor);
}

} // namespace nemsms::usecases
