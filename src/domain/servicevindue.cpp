// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicevindue.h"

#include "base/clock.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::Findings;
using base::makeFinding;
using base::Severity;

namespace {

constexpr QTime hour(int hours)
{
    return QTime::fromMSecsSinceStartOfDay(hours * 3'600'000);
}

constexpr std::array<ServicevindueRegel, 4> regler {{
    {ServicevindueArt::Ugentligt, 0, hour(5), hour(6), 1, 7, 0, "SF2250 1.3.1"},
    {ServicevindueArt::Maanedligt, 1, hour(3), hour(6), 3, 7, 0, "SF2250 1.3.1"},
    {ServicevindueArt::Kvartalsvist, 7, hour(22), hour(6), 8, 0, 1, "SF2250 1.3.1"},
    {ServicevindueArt::NemSmsSoendag, 7, hour(0), hour(4), 4, 0, 0, "SF2250 3.2.4.5.1"},
}};

/// Whether `vindue` lies within the one of the rule's hours that its first day gives.
bool liesWithin(const Servicevindue &vindue, const ServicevindueRegel &regel)
{
    const auto zone = base::danishTime();
    const QDateTime fra = vindue.fra.toTimeZone(zone);
    const bool overnight = regel.til <= regel.fra;
    // The hours after midnight of an overnight rule belong to the day before.
    const QDate day = overnight && fra.time() < regel.til ? fra.date().addDays(-1) : fra.date();
    if (regel.ugedag != 0 && day.dayOfWeek() != regel.ugedag) {
        return false;
    }
    const QDateTime opens(day, regel.fra, zone);
    const QDateTime closes(overnight ? day.addDays(1) : day, regel.til, zone);
    return vindue.fra >= opens && vindue.til <= closes;
}

/// The period in which one window of a kind may lie: its week, month or quarter.
std::pair<int, int> periodOf(const Servicevindue &vindue)
{
    const QDate day = vindue.fra.toTimeZone(base::danishTime()).date();
    switch (vindue.art) {
    case ServicevindueArt::Ugentligt:
    case ServicevindueArt::NemSmsSoendag: {
        int year = 0;
        const int week = day.weekNumber(&year);
        return {year, week};
    }
    case ServicevindueArt::Maanedligt:
        return {day.year(), day.month()};
    case ServicevindueArt::Kvartalsvist:
        return {day.year(), (day.month() - 1) / 3};
    }
    Q_UNREACHABLE();
}

QString danish(const QDateTime &moment)
{
    return moment.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm"_s);
}

} // namespace

std::span<const ServicevindueRegel> servicevindueRegler()
{
    return regler;
}

const ServicevindueRegel &regelFor(ServicevindueArt art)
{
    return regler.at(std::size_t(art));
}

Findings checkServicevindue(const Servicevindue &vindue)
{
    const auto &regel = regelFor(vindue.art);
    const QString reference = QString::fromLatin1(regel.reference);
    Findings found;
    if (vindue.kilde.trimmed().isEmpty()) {
        found += makeFinding(Severity::Error, "servicevindue.source", {}, {}, "kilde");
    }
    if (!vindue.fra.isValid() || !vindue.til.isValid() || vindue.til <= vindue.fra) {
        return found << makeFinding(Severity::Error, "servicevindue.order", {}, {}, "til");
    }
    if (!liesWithin(vindue, regel)) {
        found += makeFinding(Severity::Warning, "servicevindue.outside", {}, reference, "fra");
    }
    if (vindue.fra.secsTo(vindue.til) > regel.maxTimer * 3600) {
        found += makeFinding(Severity::Warning, "servicevindue.long", {{u"hours"_s, regel.maxTimer}}, reference, "til");
    }
    const QDate day = vindue.fra.toTimeZone(base::danishTime()).date();
    const QDate latest = day.addDays(-regel.varselDage).addMonths(-regel.varselMaaneder);
    if ((regel.varselDage > 0 || regel.varselMaaneder > 0) && (!vindue.varslet.isValid() || vindue.varslet > latest)) {
        found += makeFinding(Severity::Warning, "servicevindue.notice",
                             {{u"latest"_s, latest.toString(u"dd-MM-yyyy"_s)}}, reference, "varslet");
    }
    return found;
}

Findings checkHyppighed(const QList<Servicevindue> &varslede)
{
    Findings found;
    for (qsizetype i = 0; i < varslede.size(); ++i) {
        const auto &later = varslede.at(i);
        const bool again = std::any_of(varslede.begin(), varslede.begin() + i, [&](const Servicevindue &earlier) {
            return earlier.art == later.art && periodOf(earlier) == periodOf(later);
        });
        if (again) {
            found += makeFinding(Severity::Warning, "servicevindue.often", {{u"from"_s, danish(later.fra)}},
                                 QString::fromLatin1(regelFor(later.art).reference), "fra");
        }
    }
    return found;
}

bool isNemSmsSoendag(const QDateTime &moment)
{
    const QDateTime local = moment.toTimeZone(base::danishTime());
    return local.date().dayOfWeek() == 7 && local.time() < hour(4);
}

Findings servicevinduerAt(const QDateTime &moment, const QList<Servicevindue> &varslede)
{
    Findings found;
    if (isNemSmsSoendag(moment)) {
        found += makeFinding(Severity::Warning, "servicevindue.sunday", {}, u"SF2250 3.2.4.5.1, 1.3.1"_s);
    }
    for (const auto &vindue : varslede) {
        if (vindue.fra <= moment && moment < vindue.til) {
            found += makeFinding(Severity::Warning, "servicevindue.announced",
                                 {{u"from"_s, danish(vindue.fra)}, {u"to"_s, danish(vindue.til)},
                                  {u"source"_s, vindue.kilde}},
                                 QString::fromLatin1(regelFor(vindue.art).reference));
        }
    }
    return found;
}

} // namespace nemsms::domain
