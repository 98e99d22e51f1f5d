// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/localplatform/knob.h"

#include <QJsonValue>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

const QStringList &doors()
{
    static const QStringList codes {u"printService"_s, u"dueslag"_s, u"register"_s, u"afsender"_s,
                                    u"phone"_s,        u"delivery"_s, u"status"_s, u"token"_s,
                                    u"tilmelding"_s,   u"kombiPost"_s, u"haendelse"_s};
    return codes;
}

const QStringList &kinds()
{
    static const QStringList codes {u"delay"_s, u"hang"_s,        u"500"_s,      u"503"_s, u"reset"_s,
                                    u"contentType"_s, u"truncate"_s, u"403"_s, u"hold"_s, u"skew"_s,
                                    u"lose"_s,  u"double"_s};
    return codes;
}

base::Error unknown(const QString &field, const QString &value, const QStringList &choices)
{
    return base::failure(base::ErrorKind::InvalidInput, "platform.knob.choice",
                         {{u"field"_s, field}, {u"value"_s, value}, {u"choices"_s, choices.join(u", "_s)}});
}

/// A whole number in [low, high], or `absent` when the field is not there.
base::Result<int> number(const QJsonObject &json, const QString &field, int absent, int low, int high)
{
    const QJsonValue value = json.value(field);
    if (value.isUndefined()) {
        return absent;
    }
    const double given = value.toDouble(-1e9);
    if (given < low || given > high || given != int(given)) {
        return base::failure(base::ErrorKind::InvalidInput, "platform.knob.number",
                             {{u"field"_s, field}, {u"low"_s, low}, {u"high"_s, high}});
    }
    return int(given);
}

/// Whether a knob of that kind does anything at that door: in the inner steps only time can go wrong, messages are held
/// where they arrive, only where messages are sent refusals have another status, and events are lost or doubled.
bool isFelt(KnobDoor door, KnobKind kind)
{
    const bool ofEvents = kind == KnobKind::Lose || kind == KnobKind::Double;
    if (ofEvents || door == KnobDoor::Haendelse) {
        return ofEvents && door == KnobDoor::Haendelse;
    }
    switch (kind) {
    case KnobKind::Delay:
    case KnobKind::Hang:
        return true;
    case KnobKind::Hold:
        return door == KnobDoor::PrintService || door == KnobDoor::KombiPost || door == KnobDoor::Afsender;
    case KnobKind::Forbidden:
        return door == KnobDoor::PrintService || door == KnobDoor::KombiPost;
    default:
        return door != KnobDoor::Delivery && door != KnobDoor::Status;
    }
}

base::Result<> checkEffect(const Knob &knob)
{
    if (!isFelt(knob.door, knob.kind)) {
        return base::failure(base::ErrorKind::InvalidInput, "platform.knob.pair",
                             {{u"door"_s, toCode(knob.door)}, {u"kind"_s, toCode(knob.kind)}});
    }
    const bool timed = knob.kind == KnobKind::Delay || knob.kind == KnobKind::Skew;
    if (timed && knob.count != 0 && knob.milliseconds == 0) {
        return base::failure(base::ErrorKind::InvalidInput, "platform.knob.milliseconds", {{u"kind"_s, toCode(knob.kind)}});
    }
    return {};
}

} // namespace

QString toCode(KnobDoor door)
{
    return doors().at(int(door));
}

QString toCode(KnobKind kind)
{
    return kinds().at(int(kind));
}

QJsonObject Knob::toJson() const
{
    return {{u"door"_s, toCode(door)},
            {u"kind"_s, toCode(kind)},
            {u"count"_s, count},
            {u"milliseconds"_s, milliseconds},
            {u"when"_s, after ? u"after"_s : u"before"_s}};
}

base::Result<Knob> Knob::fromJson(const QJsonObject &json)
{
    const QString doorCode = json.value(u"door"_s).toString();
    const QJsonValue kindValue = json.value(u"kind"_s);
    const QString kindCode = kindValue.isDouble() ? QString::number(kindValue.toInt()) : kindValue.toString();
    const QString when = json.value(u"when"_s).toString(u"before"_s);
    if (!doors().contains(doorCode)) {
        return unknown(u"door"_s, doorCode, doors());
    }
    if (!kinds().contains(kindCode)) {
        return unknown(u"kind"_s, kindCode, kinds());
    }
    if (when != u"before" && when != u"after") {
        return unknown(u"when"_s, when, {u"before"_s, u"after"_s});
    }
    const auto count = number(json, u"count"_s, -1, -1, 1'000'000);
    const auto milliseconds = number(json, u"milliseconds"_s, 0, 0, 3'600'000);
    if (!count || !milliseconds) {
        return count ? milliseconds.error() : count.error();
    }
    const Knob knob {KnobDoor(doors().indexOf(doorCode)), KnobKind(kinds().indexOf(kindCode)), *count, *milliseconds,
                     when == u"after"};
    const auto felt = checkEffect(knob);
    return felt ? base::Result<Knob>(knob) : base::Result<Knob>(felt.error());
}

} // namespace nemsms::protocols
