// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditrow.h"

#include <QtEndian>

namespace nemsms::store {

QByteArray AuditRow::canonicalBytes() const
{
    QByteArray bytes("\x01", 1);
    const auto put = [&bytes](const QByteArray &part) {
        char size[4];
        qToBigEndian(quint32(part.size()), size);
        bytes.append(size, sizeof size).append(part);
    };
    const auto putNumber = [&put](qint64 value) {
        QByteArray part(8, '\0');
        qToBigEndian(value, part.data());
        put(part);
    };
    putNumber(number);
    put(time.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    put(actor.toUtf8());
    put(program.toUtf8());
    put(action);
    put(entity);
    put(recordId.toUtf8());
    put(details);
    putNumber(keyVersion);
    put(previousMac);
    return bytes;
}

} // namespace nemsms::store
