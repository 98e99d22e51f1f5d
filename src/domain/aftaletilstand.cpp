// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/aftaletilstand.h"

#include "domain/serviceaftale.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

QList<Aftaletilstand> naesteTilstande(Aftaletilstand fra)
{
    using enum Aftaletilstand;
    switch (fra) {
    case Kladde:
        return {Anmodet, Ophoert};
    case Anmodet:
        return {Godkendt, Afvist, Kladde, Ophoert};
    case Godkendt:
        return {Aktiv, Aendret, Ophoert};
    case Afvist:
        return {Anmodet, Kladde, Ophoert};
    case Aktiv:
        return {Aendret, Udloeber, Ophoert};
    case Aendret:
        return {Anmodet, Godkendt, Afvist, Aktiv, Ophoert};
    case Udloeber:
        return {Aktiv, Aendret, Ophoert};
    case Ophoert:
        return {};
    }
    Q_UNREACHABLE();
}

bool isIKraft(Aftaletilstand tilstand)
{
    return tilstand == Aftaletilstand::Aktiv || tilstand == Aftaletilstand::Udloeber;
}

bool isGodkendt(Aftaletilstand tilstand)
{
    return tilstand == Aftaletilstand::Godkendt || isIKraft(tilstand);
}

base::Result<> checkSkift(Aftaletilstand fra, Aftaletilstand til, const QString &begrundelse)
{
    if (!naesteTilstande(fra).contains(til)) {
        return base::failure(base::ErrorKind::Conflict, "serviceaftale.skift",
                             {{u"from"_s, tilstandName(fra)}, {u"to"_s, tilstandName(til)}});
    }
    if (til == Aftaletilstand::Afvist && begrundelse.trimmed().isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "serviceaftale.afvist");
    }
    return {};
}

} // namespace nemsms::domain
