// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariantMap>

namespace nemsms::store {

/// What is to be noted. `details` holds codes, field names and values that are not personal; a personal value is told
/// by its record and field name only.
struct AuditNote {
    QByteArray action; ///< "create", "revise", "retire", "lookup", "key.rotate" ...
    QByteArray entity; ///< name of the entity, or "store"
    QString recordId;
    QVariantMap details;
};

/// One row of the audit log.
struct AuditRow {
    qint64 number = 0; ///< 1, 2, 3 ... without a gap
    QDateTime time;    ///< UTC, from the program's clock
    QString actor;
    QString program;
    QByteArray action;
    QByteArray entity;
    QString recordId;
    QByteArray details; ///< canonical JSON (keys in order)
    int keyVersion = 0;
    QByteArray previousMac; ///< 32 zero bytes in row 1
    QByteArray mac;

    /// What the HMAC is taken over: a format byte, then every column but `mac`, each with its length (32 bits, big
    /// endian) before it; numbers are 64 bits, big endian; the time is ISO 8601 in UTC with milliseconds.
    [[nodiscard]] QByteArray canonicalBytes() const;
};

} // namespace nemsms::store
