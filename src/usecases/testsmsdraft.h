// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace nemsms::usecases {

/// A test SMS before it is one: what the form or the command line has gathered. Ids are those of the records.
struct TestSmsDraft {
    QString serviceaftaleId;
    QString materialeId;
    QString testpersonId; ///< a stored Testperson; or, on the local platform only, `modtager`
    QString modtager;     ///< CPR (ten digits) or CVR (eight) as typed; read only when testpersonId is empty
    QString tekst;        ///< at most 160 characters (SF2250 1.2.5)
    QString rute {};      ///< one of ruteChoices(); empty = the environment's
    QDate leveresTidligst {}; ///< a NemSMS by SF1601 waits for this day; invalid = it goes at once
    bool vent = false; ///< outside the sending hours it waits for them in the queue instead of being refused

    friend bool operator==(const TestSmsDraft &, const TestSmsDraft &) = default;
};

} // namespace nemsms::usecases
