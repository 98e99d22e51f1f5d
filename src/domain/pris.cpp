// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pris.h"

#include "domain/digits.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

QString Beloeb::toString() const
{
    const qint64 whole = m_oere / 100;
    const qint64 rest = qAbs(m_oere % 100);
    const QString sign = m_oere < 0 && whole == 0 ? u"-"_s : QString();
    const QString kroner = QLocale(QLocale::Danish, QLocale::Denmark).toString(whole);
    return u"%1%2,%3 kr."_s.arg(sign, kroner).arg(rest, 2, 10, QLatin1Char('0'));
}

base::Result<Beloeb> Beloeb::parse(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,(\\d{2}))?(?: *kr\\.?)?$"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch()) {
        return base::failure(base::ErrorKind::InvalidInput, "pris.form", {{u"value"_s, shortened(text)}});
    }
    const qint64 kroner = match.captured(1).remove(u'.').toLongLong();
    return Beloeb(100 * kroner + match.captured(2).toLongLong());
}

QString toCode(Rute rute)
{
    switch (rute) {
    case Rute::SF1600:
        return u"SF1600"_s;
    case Rute::SF1601:
        return u"SF1601"_s;
    }
    Q_UNREACHABLE();
}

const QList<Pris> &kendtePriser()
{
    // The page gives the price without a date; SF2250 says that each SysID costs an amount once, and not how much.
    static const QList<Pris> priser {
        Pris {Rute::SF1600, QDate(), Beloeb(5), std::nullopt,
              u"digst.dk, Tilslutning til NemSMS; SF2250 1.2.5"_s},
    };
    return priser;
}

std::optional<Pris> prisFor(Rute rute, QDate dag, const QList<Pris> &indtastede)
{
    std::optional<Pris> best;
    for (const auto &pris : kendtePriser() + indtastede) {
        const bool begun = !pris.gyldigFra.isValid() || pris.gyldigFra <= dag;
        // An invalid date sorts before every other, and of equal ones the later in the list (an entered one) holds.
        if (pris.rute == rute && begun && (!best || pris.gyldigFra >= best->gyldigFra)) {
            best = pris;
        }
    }
    return best;
}

} // namespace nemsms::domain
