// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/laesning.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

QList<Laesning> laesninger(Integration integration)
{
    switch (integration) {
    case Integration::SF1600:
    case Integration::SF1601:
        return {};
    case Integration::SF2250:
        return {{QT_TRANSLATE_NOOP("Field", "IF01 (OpdaterBorger) is meant: the citizen must be registered by IF01 before "
                                            "IF02 (TilmeldNemSMS) can enrol. The text refers to itself."),
                 u"Tilmelding kræver at borgeren er oprettet i NemSMS først (se IF02)."_s, u"SF2250 4.1.4.2"_s}};
    case Integration::Beskedtype:
        return {{QT_TRANSLATE_NOOP("Field", "Two expressions for each kommune: one with a list of CPR, one with a list of "
                                            "CVR, since one list holds only one of the two."),
                 u"Her anvendes beskedtyper ”NemSMS tilmelding” og en værdiliste med enten CVR nr. eller CPR. nr."_s,
                 u"SF2250 2.1.3 TS111"_s}};
    }
    Q_UNREACHABLE();
}

} // namespace nemsms::domain
