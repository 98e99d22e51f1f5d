// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace nemsms::base {

/// The phase of life of a record. A draft may be incomplete and no act uses it; what was in use is never deleted, only
/// retired.
enum class Livsfase { Draft, Active, Retired };

/// That somebody saw the portal say the same as the record.
struct Confirmation {
    QDateTime at; ///< UTC; invalid = never
    QString by;
    QString note;
    qint64 version = 0; ///< of the record that was compared

    [[nodiscard]] bool isValid() const { return at.isValid(); }
    friend bool operator==(const Confirmation &, const Confirmation &) = default;
};

/// What every administered record carries besides its own fields.
struct Entity {
    QString id;          ///< ULID, given when the record is created; empty in one that is not kept yet
    qint64 version = 0;  ///< row version: 1 when created, one more at each change; a lost race is a Conflict
    QDateTime retiredAt; ///< UTC; invalid while the record is in use. What was in use is retired, never deleted.
    bool draft = false;  ///< kept but not complete or not yet in use: no act uses it, no active record refers to it
    Confirmation confirmed; ///< only in a record that lives in a portal; kept beside the record, no part of a revision

    [[nodiscard]] bool isRetired() const { return retiredAt.isValid(); }
    [[nodiscard]] Livsfase livsfase() const
    {
        return isRetired() ? Livsfase::Retired : draft ? Livsfase::Draft : Livsfase::Active;
    }
    [[nodiscard]] bool isActive() const { return livsfase() == Livsfase::Active; }
    friend bool operator==(const Entity &, const Entity &) = default;
};

/// "draft", "active" or "retired": column, JSON and command line.
[[nodiscard]] const char *toCode(Livsfase livsfase);

} // namespace nemsms::base
