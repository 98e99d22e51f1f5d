// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace nemsms::base {

/// What every administered record carries besides its own fields.
struct Entity {
    QString id;          ///< ULID, given when the record is created; empty in a draft
    qint64 version = 0;  ///< row version: 1 when created, one more at each change; a lost race is a Conflict
    QDateTime retiredAt; ///< UTC; invalid while the record is in use. Records are retired, never deleted.

    [[nodiscard]] bool isRetired() const { return retiredAt.isValid(); }
    friend bool operator==(const Entity &, const Entity &) = default;
};

} // namespace nemsms::base
