// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tilmeldingtimeline.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::Tilmeldingstilstand;

namespace {

QByteArray toCode(Tilmeldingstilstand tilstand)
{
    return domain::tilmeldingTable().field("tilstand")->choices.at(int(tilstand)).code;
}

TimelinePoint point(const QDateTime &time, Tilmeldingstilstand tilstand, const char *message, QVariantMap arguments = {},
                    const QString &reference = {})
{
    return {time, toCode(tilstand), {message, std::move(arguments)}, reference, {}};
}

/// Something that has not happened: it led to no state.
TimelinePoint awaited(const char *message)
{
    return {{}, {}, {message, {}}, {}, {}};
}

const char *waitedFor(Tilmeldingstilstand tilstand)
{
    switch (tilstand) {
    case Tilmeldingstilstand::Ingen:
        return "tilmelding.line.first";
    case Tilmeldingstilstand::Oprettet:
        return "tilmelding.line.second";
    case Tilmeldingstilstand::AfventerBekraeftelse:
        return "tilmelding.line.confirmation";
    case Tilmeldingstilstand::Aktiv:
    case Tilmeldingstilstand::Frameldt:
        return nullptr;
    }
    Q_UNREACHABLE();
}

QString choiceWords(const domain::Tilmelding &sag, const char *field)
{
    return domain::tilmeldingTable().field(field)->show(sag);
}

} // namespace

QList<TimelinePoint> timelineFor(const domain::Tilmelding &sag)
{
    QList<TimelinePoint> points {point(sag.samtykkeTid, Tilmeldingstilstand::Ingen, "tilmelding.line.consent",
                                       {{u"who"_s, choiceWords(sag, "samtykkeAf")},
                                        {u"how"_s, choiceWords(sag, "samtykkeVej")},
                                        {u"noted"_s, sag.samtykkeNoteretAf}},
                                       u"SF2250 2.1.1"_s)};
    if (sag.oprettetTid.isValid()) {
        points += point(sag.oprettetTid, Tilmeldingstilstand::Oprettet, "tilmelding.line.updated", {}, u"SF2250 3.1.4 (EP_SP2)"_s);
    }
    if (sag.tilmeldtTid.isValid()) {
        points += point(sag.tilmeldtTid, Tilmeldingstilstand::AfventerBekraeftelse, "tilmelding.line.enrolled", {},
                        u"SF2250 3.1.5 (EP_SP3)"_s);
    }
    if (sag.aktivTid.isValid()) {
        points += point(sag.aktivTid, Tilmeldingstilstand::Aktiv, "tilmelding.line.active", {}, u"SF2250 1.2.3"_s);
    }
    if (sag.frameldtTid.isValid()) {
        points += point(sag.frameldtTid, Tilmeldingstilstand::Frameldt, "tilmelding.line.withdrawn", {}, u"SF2250 3.2.5.2"_s);
    }
    if (!sag.fejlkode.isEmpty()) {
        points += TimelinePoint {{}, {}, {"tilmelding.line.failed", {{u"code"_s, sag.fejlkode}, {u"text"_s, sag.fejltekst}}}, {}, {}};
    }
    if (const char *next = waitedFor(sag.tilstand)) {
        points += awaited(next);
    }
    return points;
}

} // namespace nemsms::usecases
