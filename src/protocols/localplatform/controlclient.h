// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/localplatform/knob.h"
#include "protocols/localplatform/platformsetup.h"
#include "protocols/transport/transport.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUrl>
#include <memory>

namespace nemsms::protocols {

struct PlatformClockState {
    QDateTime now; ///< UTC
    bool frozen = false;
};

/// Sets the local platform's clock and fault knobs.
class ControlClient
{
public:
    ControlClient(std::shared_ptr<Transport> transport, QUrl control);

    [[nodiscard]] base::Job<PlatformClockState> clock() const;
    [[nodiscard]] base::Job<PlatformClockState> setClock(QDateTime moment) const;
    [[nodiscard]] base::Job<PlatformClockState> advanceClock(std::chrono::milliseconds by) const;
    [[nodiscard]] base::Job<PlatformClockState> freezeClock(bool frozen) const;
    [[nodiscard]] base::Job<QList<Knob>> knobs() const;
    /// Turns a knob; an earlier one of the same door and kind is replaced.
    [[nodiscard]] base::Job<> turn(Knob knob) const;
    [[nodiscard]] base::Job<> resetKnobs() const;
    /// Sets up at the platform what `source` has, in place of what it had before.
    [[nodiscard]] base::Job<> setUp(QString source, PlatformSetup setup) const;
    /// Counts: records, held, phoneMessages, dueslagMessages, users, enrolled.
    [[nodiscard]] base::Job<QJsonObject> state() const;
    /// The citizen answers yes to the confirmation on the phone: the enrolment becomes active (SF2250 1.2.3).
    /// With `lastFour` as in an assisted sign-up: they must be the last digits of the CPR. InvalidInput telefon.nonewaits,
    /// telefon.digits.
    [[nodiscard]] base::Job<> confirmEnrolment(QString mobilnummer, QString lastFour = {}) const;
    /// The numbers whose phones are asked to confirm.
    [[nodiscard]] base::Job<QStringList> awaitingConfirmation() const;

private:
    [[nodiscard]] base::Job<PlatformClockState> changeClock(QJsonObject change) const;

    std::shared_ptr<Transport> m_transport;
    QUrl m_control;
};

} // namespace nemsms::protocols
