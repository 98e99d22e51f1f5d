// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audithead.h"

#include <QtEndian>

namespace nemsms::store {

QByteArray AuditHead::toBytes() const
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes + mac;
}

base::Result<AuditHead> AuditHead::parse(QByteArrayView bytes)
{
    if (bytes.size() != 40) {
        return base::failure(base::ErrorKind::Internal, "store.audit.form");
    }
    return AuditHead {qFromBigEndian<qint64>(bytes.data()), bytes.sliced(8).toByteArray()};
}

} // namespace nemsms::store
