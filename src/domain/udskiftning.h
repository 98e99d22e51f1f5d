// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "domain/servicevindue.h"

#include <QDate>

namespace nemsms::domain {

/// A step of the roll-over of a certificate, in the order in which they are done.
struct Udskiftningstrin {
    QByteArray code;   ///< what a tick is kept under
    base::Message what;
    QString reference; ///< document and paragraph; may be empty
    QDate latest;      ///< the day it should be done at the latest; a weekday
};

/// The plan: what is done where and when, so that the old and the new certificate work side by side in between.
struct Udskiftningsplan {
    QList<Udskiftningstrin> steps;
    QDate parallelFrom;  ///< both stand in both portals from this day
    QDate parallelUntil; ///< to this one, the last day of the old certificate
    QList<Servicevindue> frozen; ///< announced windows on the way, in which nothing is changed in the portals

    /// What is always to be said: the way back, and the hours in which nothing is changed.
    [[nodiscard]] QList<base::Message> notes() const;
};

/// For a certificate whose last day is `until`, looked at `today`. Steps that are due already are due today. The switch
/// lies on a Tuesday to Thursday, away from the windows of Serviceplatformen (SF2250 1.3.1).
[[nodiscard]] Udskiftningsplan udskiftningsplan(QDate until, QDate today, const QList<Servicevindue> &announced);

} // namespace nemsms::domain
