// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serviceaftale.h"

#include "base/fieldbuilder.h"
#include "domain/portalark.h"
#include "domain/serviceaftalefields.h"
#include "domain/serviceaftalerules.h"

namespace nemsms::domain {

const base::EntityTable &serviceaftaleTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Serviceaftale>("serviceaftale", serviceaftaleFields(), &serviceaftaleRules);
        made.portal = portalark(made.name);
        made.singular = QT_TRANSLATE_NOOP("Field", "Service agreement");
        made.plural = QT_TRANSLATE_NOOP("Field", "Service agreements");
        made.purpose = QT_TRANSLATE_NOOP("Field", "What lets a user system call Serviceplatformen for an authority.");
        return made;
    }();
    return table;
}

QString tilstandName(Aftaletilstand tilstand)
{
    return base::translated(serviceaftaleTable().field("tilstand")->choices.at(int(tilstand)).label);
}

QByteArray toCode(Aftaletilstand tilstand)
{
    return serviceaftaleTable().field("tilstand")->choices.at(int(tilstand)).code;
}

std::optional<Aftaletilstand> tilstandFrom(const QByteArray &code)
{
    const auto &choices = serviceaftaleTable().field("tilstand")->choices;
    for (int i = 0; i < choices.size(); ++i) {
        if (choices.at(i).code == code) {
            return Aftaletilstand(i);
        }
    }
    return {};
}

std::optional<Rute> ruteFor(Integration integration)
{
    switch (integration) {
    case Integration::SF1600:
        return Rute::SF1600;
    case Integration::SF1601:
        return Rute::SF1601;
    case Integration::SF2250:
    case Integration::Beskedtype:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace nemsms::domain
