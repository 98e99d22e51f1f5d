// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tilmelding/tilmeldingstate.h"

#include "domain/tilmelding.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using domain::Tilmeldingstilstand;

namespace {

ChipState chip(Tilmeldingstilstand tilstand, const QString &word)
{
    switch (tilstand) {
    case Tilmeldingstilstand::Ingen:
        return {Tone::Warning, u"prepared"_s, word};
    case Tilmeldingstilstand::Oprettet:
        return {Tone::Warning, u"accepted"_s, word};
    case Tilmeldingstilstand::AfventerBekraeftelse:
        return {Tone::Accent, u"pending"_s, word};
    case Tilmeldingstilstand::Aktiv:
        return {Tone::Ok, u"delivered"_s, word};
    case Tilmeldingstilstand::Frameldt:
        return {Tone::Neutral, u"undo"_s, word};
    }
    Q_UNREACHABLE();
}

} // namespace

ChipState tilmeldingChip(const QByteArray &tilstand)
{
    const auto *field = domain::tilmeldingTable().field("tilstand");
    for (int place = 0; place < field->choices.size(); ++place) {
        if (field->choices.at(place).code == tilstand) {
            return chip(Tilmeldingstilstand(place), base::translated(field->choices.at(place).label));
        }
    }
    return {Tone::Neutral, u"info"_s, QString::fromLatin1(tilstand)};
}

ChipState tilmeldingStateOf(const base::Entity &sag)
{
    return tilmeldingChip(domain::tilmeldingTable().field("tilstand")->read(sag).toString().toLatin1());
}

} // namespace nemsms::ui
