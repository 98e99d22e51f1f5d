// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/vaultfile.h"

#include "security/aead.h"
#include "security/keyderivation.h"
#include "security/random.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QtEndian>

namespace nemsms::security {

using base::ErrorKind;
using base::Result;
using base::Secret;

namespace {

constexpr QByteArrayView magic = "NSVAULT1";
constexpr int saltSize = 16;
constexpr int checkSize = 8;
constexpr int parameterAt = 8;
constexpr int saltAt = parameterAt + 3;
constexpr int checkAt = saltAt + saltSize;
constexpr int headerSize = checkAt + checkSize;
constexpr qint64 sizeLimit = 1 << 20;

Secret encode(const VaultFile::Entries &entries)
{
    std::size_t size = 0;
    for (const auto &[name, secret] : entries) {
        size += 8 + std::size_t(name.toUtf8().size()) + secret.size();
    }
    Secret plain(size);
    unsigned char *out = plain.data();
    const auto put = [&out](QByteArrayView part) {
        qToBigEndian(quint32(part.size()), out);
        std::copy_n(part.data(), part.size(), out + 4);
        out += 4 + part.size();
    };
    for (const auto &[name, secret] : entries) {
        put(name.toUtf8());
        put(secret.reveal());
    }
    return plain;
}

/// The bytes are authenticated, so whatever does not fit is our own mistake.
VaultFile::Entries decode(const Secret &plain)
{
    VaultFile::Entries entries;
    QByteArrayView rest = plain.reveal();
    const auto take = [&rest] {
        const auto size = qsizetype(qFromBigEndian<quint32>(rest.data()));
        Q_ASSERT(rest.size() >= 4 + size);
        const QByteArrayView part = rest.sliced(4, size);
        rest = rest.sliced(4 + size);
        return part;
    };
    while (!rest.isEmpty()) {
        const QString name = QString::fromUtf8(take());
        entries.insert_or_assign(name, Secret(take().toByteArray()));
    }
    return entries;
}

Result<QByteArray> checkOf(const Secret &key)
{
    const auto check = hkdfSha256(key, {}, "nemsms-konsol vault check", checkSize);
    if (!check) {
        return check.error();
    }
    return check->reveal().toByteArray();
}

/// A program that was killed between making the lock file and writing its name in it leaves an empty one: only its age
/// tells that nobody holds it. Whoever holds it for longer keeps it: the system's own lock on the file says so.
bool taken(QLockFile &lock)
{
    lock.setStaleLockTime(std::chrono::seconds(3));
    return lock.tryLock(std::chrono::seconds(10));
}

} // namespace

VaultFile::VaultFile(QString path, std::shared_ptr<Secret> passphrase)
    : m_path(std::move(path)), m_passphrase(std::move(passphrase))
{
}

base::Error VaultFile::fault(ErrorKind kind, const char *code, const QString &detail) const
{
    return base::failure(kind, code, {{QStringLiteral("file"), m_path}}, detail);
}

QString VaultFile::lockPath() const
{
    return m_path + QStringLiteral(".lock");
}

Result<> VaultFile::deriveKey(const QByteArray &salt, int logN, int r, int p)
{
    QByteArray start = magic.toByteArray();
    start.append(char(logN)).append(char(r)).append(char(p)).append(salt);
    if (!m_header.isEmpty() && m_header.startsWith(start)) {
        return {};
    }
    auto key = scryptKey(*m_passphrase, salt, {logN, r, p});
    if (!key) {
        return key.error();
    }
    const auto check = checkOf(*key);
    if (!check) {
        return check.error();
    }
    m_key = std::move(*key);
    m_header = start + *check;
    return {};
}

Result<VaultFile::Entries> VaultFile::load()
{
    QFile file(m_path);
    if (!file.exists()) {
        return m_header.isEmpty() ? Result<Entries>(Entries())
                                  : Result<Entries>(fault(ErrorKind::SecretUnavailable, "security.vault.gone"));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fault(ErrorKind::SecretUnavailable, "security.vault.unreadable", file.errorString());
    }
    const QByteArray bytes = file.read(sizeLimit);
    if (bytes.size() < headerSize || !bytes.startsWith(magic)) {
        return fault(ErrorKind::SecretUnavailable, "security.vault.damaged");
    }
    const auto derived = deriveKey(bytes.sliced(saltAt, saltSize), quint8(bytes[parameterAt]),
                                   quint8(bytes[parameterAt + 1]), quint8(bytes[parameterAt + 2]));
    if (!derived) {
        return derived.error().asCauseOf(fault(ErrorKind::SecretUnavailable, "security.vault.damaged"));
    }
    if (!constantTimeEqual(QByteArrayView(m_header).sliced(checkAt), QByteArrayView(bytes).sliced(checkAt, checkSize))) {
        return fault(ErrorKind::SecretUnavailable, "security.vault.passphrase");
    }
    const auto plain = Aead::open(m_key, QByteArrayView(bytes).sliced(headerSize), m_header);
    if (!plain) {
        return plain.error().asCauseOf(fault(ErrorKind::SecretUnavailable, "security.vault.damaged"));
    }
    return decode(*plain);
}

Result<> VaultFile::change(const std::function<void(Entries &)> &edit)
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath())) {
        return fault(ErrorKind::SecretUnavailable, "security.vault.unwritable");
    }
    QLockFile lock(lockPath());
    if (!taken(lock)) {
        return fault(ErrorKind::SecretUnavailable, "security.vault.locked");
    }
    auto entries = load();
    if (!entries) {
        return entries.error();
    }
    edit(*entries);
    return entries->empty() ? removeFile() : save(*entries);
}

Result<> VaultFile::changePassphrase(const Secret &present, std::shared_ptr<Secret> next)
{
    if (!constantTimeEqual(present.reveal(), m_passphrase->reveal())) {
        return fault(ErrorKind::SecretUnavailable, "security.vault.passphrase");
    }
    QLockFile lock(lockPath());
    if (!taken(lock)) {
        return fault(ErrorKind::SecretUnavailable, "security.vault.locked");
    }
    const auto entries = load();
    if (!entries) {
        return entries.error();
    }
    const auto former = std::exchange(m_passphrase, std::move(next));
    m_header.clear(); // another salt, and so another key
    const auto saved = save(*entries);
    if (!saved) {
        m_passphrase = former;
        m_header.clear();
    }
    return saved;
}

Result<> VaultFile::removeFile()
{
    if (QFile::exists(m_path) && !QFile::remove(m_path)) {
        return fault(ErrorKind::SecretUnavailable, "security.vault.unwritable");
    }
    m_header.clear();
    return {};
}

Result<> VaultFile::save(const Entries &entries)
{
    if (m_header.isEmpty()) {
        const auto salt = randomBytes(saltSize);
        if (!salt) {
            return salt.error();
        }
        const ScryptCost cost;
        const auto derived = deriveKey(*salt, cost.logN, cost.r, cost.p);
        if (!derived) {
            return derived.error();
        }
    }
    const auto sealed = Aead::seal(m_key, encode(entries).reveal(), m_header);
    if (!sealed) {
        return sealed.error();
    }
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(m_header) > 0
        && file.write(*sealed) == sealed->size() && file.commit();
    if (!written) {
        return fault(ErrorKind::SecretUnavailable, "security.vault.unwritable", file.errorString());
    }
    return {};
}

} // namespace nemsms::security
