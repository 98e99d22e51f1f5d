// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/smsstate.h"

#include "domain/testsms.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

ChipState smsStateChip(const QByteArray &tilstand)
{
    const auto *field = domain::testSmsTable().field("tilstand");
    QString word = QString::fromLatin1(tilstand);
    int place = -1;
    for (int i = 0; i < field->choices.size(); ++i) {
        if (field->choices.at(i).code == tilstand) {
            word = base::translated(field->choices.at(i).label);
            place = i;
        }
    }
    if (place < 0) {
        return {Tone::Neutral, u"info"_s, word};
    }
    switch (static_cast<domain::TestSmsTilstand>(place)) {
    case domain::TestSmsTilstand::Forberedt:
        return {Tone::Neutral, u"prepared"_s, word};
    case domain::TestSmsTilstand::IKoe:
        return {Tone::Warning, u"pending"_s, word};
    case domain::TestSmsTilstand::Accepteret:
        return {Tone::Accent, u"accepted"_s, word};
    case domain::TestSmsTilstand::Afventer:
        return {Tone::Accent, u"clock"_s, word};
    case domain::TestSmsTilstand::Afleveret:
        return {Tone::Ok, u"delivered"_s, word};
    case domain::TestSmsTilstand::Fejlet:
        return {Tone::Bad, u"error"_s, word};
    case domain::TestSmsTilstand::Tilbagekaldt:
        return {Tone::Neutral, u"undo"_s, word};
    }
    Q_UNREACHABLE();
}

ChipState smsStateOf(const base::Entity &testSms)
{
    const auto *field = domain::testSmsTable().field("tilstand");
    return smsStateChip(field->read(testSms).toString().toLatin1());
}

} // namespace nemsms::ui
