// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyrequest.h"

#include "base/ulid.h"

#include <QCryptographicHash>
#include <QStringList>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

const QString beginLine = QStringLiteral("-----BEGIN NEMSMS-KONSOL KEY REQUEST-----");
const QString endLine = QStringLiteral("-----END NEMSMS-KONSOL KEY REQUEST-----");
constexpr int keySize = 32;
constexpr int groups = 5;

/// What follows `name` on the next of `lines`, which goes.
QString taken(QStringList &lines, const QString &name)
{
    const QString line = lines.isEmpty() ? QString() : lines.takeFirst();
    return line.startsWith(name) ? line.mid(name.size()).trimmed() : QString();
}

} // namespace

QString KeyRequest::toText() const
{
    return QStringList {beginLine, u"Store: "_s + storeId, u"Holder: "_s + holderId, u"Name: "_s + label,
                        u"Key: "_s + QString::fromLatin1(publicKey.toBase64()), endLine, QString()}
        .join(u'\n');
}

Result<KeyRequest> KeyRequest::parse(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        lines << line.trimmed();
    }
    lines = lines.mid(lines.indexOf(beginLine) + 1);
    KeyRequest request;
    request.storeId = taken(lines, u"Store:"_s);
    request.holderId = taken(lines, u"Holder:"_s);
    request.label = taken(lines, u"Name:"_s);
    request.publicKey = QByteArray::fromBase64(taken(lines, u"Key:"_s).toLatin1());
    const bool whole = !lines.isEmpty() && lines.first() == endLine && base::isUlid(request.storeId)
        && base::isUlid(request.holderId) && !request.label.isEmpty() && request.publicKey.size() == keySize;
    return whole ? Result<KeyRequest>(request)
                 : Result<KeyRequest>(base::failure(base::ErrorKind::InvalidInput, "store.request.format"));
}

QString KeyRequest::fingerprint() const
{
    const QByteArray bytes = storeId.toUtf8() + '\n' + holderId.toUtf8() + '\n' + label.toUtf8().toBase64() + '\n' + publicKey;
    const QString digits
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()).toUpper();
    QStringList parts;
    for (int group = 0; group < groups; ++group) {
        parts << digits.mid(group * 4, 4);
    }
    return parts.join(u'-');
}

} // namespace nemsms::store
