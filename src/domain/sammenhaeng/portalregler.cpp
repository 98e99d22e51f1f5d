// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sammenhaeng/regelgrupper.h"

#include "base/clock.h"
#include "domain/portalark.h"

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

QString portalOf(const base::EntityTable &table)
{
    return QString::fromUtf8(table.portal.portal);
}

/// The local platform has no portal.
Portalstand standOf(const Opsaetning &all, const base::EntityTable &table, const base::Entity &record)
{
    return isLokal(all) ? Portalstand::NoPortal : portalstand(table, record, all.idag());
}

void confirmed(const Opsaetning &all, const base::EntityTable &table, const base::Entity &record, Melder &melder)
{
    if (standOf(all, table, record) == Portalstand::Never) {
        melder.say("sammenhaeng.unconfirmed", {{u"portal"_s, portalOf(table)}});
    }
}

void recently(const Opsaetning &all, const base::EntityTable &table, const base::Entity &record, Melder &melder)
{
    if (standOf(all, table, record) == Portalstand::Old) {
        const QDate day = record.confirmed.at.toTimeZone(base::danishTime()).date();
        melder.say("sammenhaeng.confirmedlongago",
                   {{u"portal"_s, portalOf(table)}, {u"date"_s, dateText(day)},
                    {u"n"_s, int(daysSinceConfirmed(record, all.idag()))}});
    }
}

void unchanged(const Opsaetning &all, const base::EntityTable &table, const base::Entity &record, Melder &melder)
{
    if (standOf(all, table, record) == Portalstand::Edited) {
        melder.say("sammenhaeng.editedsince", {{u"portal"_s, portalOf(table)}});
    }
}

Regel ofEvery(const char *id, const char *titel, base::Severity severity,
              void (*check)(const Opsaetning &, const base::EntityTable &, const base::Entity &, Melder &))
{
    return {id, titel, severity, nullptr, Desk::Kommune, nullptr, {}, {}, check, false};
}

} // namespace

QList<Regel> portalregler()
{
    return {
        ofEvery("SK-801", QT_TRANSLATE_NOOP("Field", "What lives in a portal was confirmed there"), Hint, confirmed),
        ofEvery("SK-802", QT_TRANSLATE_NOOP("Field", "What lives in a portal was confirmed in the last 180 days"), Warning,
                recently),
        ofEvery("SK-803", QT_TRANSLATE_NOOP("Field", "Nothing was edited since it was confirmed in the portal"), Warning,
                unchanged),
    };
}

} // namespace nemsms::domain
