// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recoverycopy.h"

#include "security/aead.h"
#include "store/keyring.h"
#include "store/passphraseholder.h"
#include "store/storetime.h"

#include <QtEndian>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using base::Secret;

namespace {

constexpr QLatin1StringView beginLine("-----BEGIN NEMSMS-KONSOL RECOVERY COPY-----");
constexpr QLatin1StringView endLine("-----END NEMSMS-KONSOL RECOVERY COPY-----");
constexpr int keySize = KeyRing::dataKeySize;
constexpr int lineLength = 64;

base::Error noCopy()
{
    return base::failure(ErrorKind::InvalidInput, "store.recovery.format");
}

/// Value of the line "name: value", empty when there is none.
QString headValue(const QStringList &head, QLatin1StringView name)
{
    for (const QString &line : head) {
        if (line.startsWith(name + u": "_s)) {
            return line.mid(name.size() + 2).trimmed();
        }
    }
    return {};
}

} // namespace

Result<QString> RecoveryCopy::toText(const Secret &passphrase) const
{
    const auto parameters = PassphraseHolder::newParameters();
    const auto key = parameters ? PassphraseHolder::privateKey(passphrase, *parameters)
                                : Result<Secret>(parameters.error());
    if (!key) {
        return key.error();
    }
    const QStringList head {u"Store: "_s + storeId, u"Holder: "_s + holderId, u"Created: "_s + timeText(createdAt),
                            u"Key-Version: "_s + QString::number(keyVersion),
                            u"Scrypt: "_s + QString::fromLatin1(*parameters)};
    Secret payload(std::size_t(2 * keySize));
    std::copy_n(privateKey->reveal().data(), keySize, payload.data());
    std::copy_n(dataKey->reveal().data(), keySize, payload.data() + keySize);
    const auto sealed = security::Aead::seal(*key, payload.reveal(), head.join(u'\n').toUtf8());
    if (!sealed) {
        return sealed.error();
    }
    QStringList lines {beginLine};
    lines << head << QString();
    const QString body = QString::fromLatin1(sealed->toBase64());
    for (qsizetype at = 0; at < body.size(); at += lineLength) {
        lines << body.mid(at, lineLength);
    }
    lines << endLine << QString();
    return lines.join(u'\n');
}

Result<RecoveryCopy> RecoveryCopy::parse(const QString &text, const Secret &passphrase)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        lines << line.trimmed();
    }
    const auto begin = lines.indexOf(beginLine);
    const auto end = lines.indexOf(endLine);
    const auto gap = lines.indexOf(QString(), begin);
    if (begin < 0 || gap < begin || end < gap) {
        return noCopy();
    }
    const QStringList head = lines.mid(begin + 1, gap - begin - 1);
    const QByteArray sealed = QByteArray::fromBase64(lines.mid(gap + 1, end - gap - 1).join(QString()).toLatin1());
    RecoveryCopy copy;
    copy.storeId = headValue(head, QLatin1StringView("Store"));
    copy.holderId = headValue(head, QLatin1StringView("Holder"));
    copy.createdAt = timeFrom(headValue(head, QLatin1StringView("Created")));
    copy.keyVersion = headValue(head, QLatin1StringView("Key-Version")).toInt();
    const QByteArray parameters = headValue(head, QLatin1StringView("Scrypt")).toLatin1();
    if (copy.storeId.isEmpty() || copy.holderId.isEmpty() || copy.keyVersion < 1 || parameters.isEmpty()) {
        return noCopy();
    }
    const auto key = PassphraseHolder::privateKey(passphrase, parameters);
    const auto payload = key ? security::Aead::open(*key, sealed, head.join(u'\n').toUtf8())
                             : Result<Secret>(key.error());
    if (!payload || payload->size() != 2 * keySize) {
        const auto refused = base::failure(ErrorKind::SecretUnavailable, "store.recovery.passphrase");
        return payload ? refused : payload.error().asCauseOf(refused);
    }
    copy.privateKey = std::make_shared<Secret>(payload->reveal().first(keySize).toByteArray());
    copy.dataKey = std::make_shared<Secret>(payload->reveal().last(keySize).toByteArray());
    return copy;
}

} // namespace nemsms::store
