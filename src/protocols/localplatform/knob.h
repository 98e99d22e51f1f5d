// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace nemsms::protocols {

/// The doors and inner steps of the local platform at which a fault can be set.
enum class KnobDoor { PrintService, Dueslag, Register, Afsender, Phone, Delivery, Status, Token, Tilmelding, KombiPost, Haendelse };

/// What goes wrong there. Forbidden turns the HTTP 500 of SOAP faults into 403; Hold lets messages wait until 08:00
/// instead of refusing them outside the sending hours; the others befall whole requests. Skew answers well, with a Date
/// header that is `milliseconds` ahead of this machine. Lose gives an event of the daily list to no dueslag, Double tells
/// its change with two messages.
enum class KnobKind { Delay, Hang, Error500, Error503, Reset, ContentType, Truncate, Forbidden, Hold, Skew, Lose, Double };

/// One fault: JSON {"door": "printService", "kind": "delay", "milliseconds": 200, "count": 3, "when": "before"}.
struct Knob {
    KnobDoor door = KnobDoor::PrintService;
    KnobKind kind = KnobKind::Delay;
    int count = -1;       ///< how many requests it befalls; -1 = until it is reset
    int milliseconds = 0; ///< of Delay and Skew
    bool after = false;   ///< "when": before the request is handled, or after it was (done, but the answer is lost)

    [[nodiscard]] QJsonObject toJson() const;
    static base::Result<Knob> fromJson(const QJsonObject &json);
    friend bool operator==(const Knob &, const Knob &) = default;
};

[[nodiscard]] QString toCode(KnobDoor door);
[[nodiscard]] QString toCode(KnobKind kind);

} // namespace nemsms::protocols
