// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passphraseholder.h"

#include "security/keyderivation.h"
#include "security/random.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using base::Secret;

namespace {

constexpr int shortest = 12;
constexpr int saltSize = 32;

} // namespace

Result<> PassphraseHolder::check(const Secret &passphrase)
{
    if (QString::fromUtf8(passphrase.reveal()).size() < shortest) {
        return base::failure(ErrorKind::InvalidInput, "store.key.weak", {{u"n"_s, shortest}});
    }
    return {};
}

Result<QByteArray> PassphraseHolder::newParameters()
{
    const auto salt = security::randomBytes(saltSize);
    if (!salt) {
        return salt.error();
    }
    const security::ScryptCost cost;
    return QByteArray(QByteArray::number(cost.logN) + ':' + QByteArray::number(cost.r) + ':'
                      + QByteArray::number(cost.p) + ':' + salt->toBase64());
}

Result<Secret> PassphraseHolder::privateKey(const Secret &passphrase, const QByteArray &parameters)
{
    const QList<QByteArray> parts = parameters.split(':');
    if (parts.size() != 4) {
        return base::failure(ErrorKind::SecretUnavailable, "store.key.entry");
    }
    return security::scryptKey(passphrase, QByteArray::fromBase64(parts[3]),
                               {parts[0].toInt(), parts[1].toInt(), parts[2].toInt()});
}

} // namespace nemsms::store
