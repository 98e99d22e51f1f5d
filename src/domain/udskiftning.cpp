// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/udskiftning.h"

#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;

namespace {

struct StepRule {
    const char *code;
    const char *sentence;
    const char *reference;
    int daysBefore; ///< the end of the old certificate
};

constexpr StepRule rules[] = {
    {"order", "rollover.order", "SF2250 TS103", 60},
    {"import", "rollover.import", "", 45},
    {"judge", "rollover.judge", "SF2250 TS103, TSP01", 45},
    {"register", "rollover.register", "SF2250 TS103", 30},
    {"agreement", "rollover.agreement", "SF2250 TS106", 30},
    {"approval", "rollover.approval", "SF2250 TS107", 21},
    {"switch", "rollover.switch", "", 14},
    {"test", "rollover.test", "", 14},
    {"compare", "rollover.compare", "SF2250 TS103, TS106", 14},
    {"remove", "rollover.remove", "SF2250 TS103, TS106", 0},
};

/// The last such weekday on or before `day`.
QDate backTo(QDate day, Qt::DayOfWeek first, Qt::DayOfWeek last)
{
    while (day.dayOfWeek() < int(first) || day.dayOfWeek() > int(last)) {
        day = day.addDays(-1);
    }
    return day;
}

QDate dayOf(const StepRule &rule, QDate until, QDate today)
{
    const QDate wanted = until.addDays(-rule.daysBefore);
    const bool switches = QByteArrayView(rule.code) == "switch";
    const QDate day = switches ? backTo(wanted, Qt::Tuesday, Qt::Thursday) : backTo(wanted, Qt::Monday, Qt::Friday);
    return std::max(day, today);
}

} // namespace

Udskiftningsplan udskiftningsplan(QDate until, QDate today, const QList<Servicevindue> &announced)
{
    Udskiftningsplan plan;
    for (const StepRule &rule : rules) {
        plan.steps += {rule.code, {rule.sentence, {}}, QString::fromLatin1(rule.reference), dayOf(rule, until, today)};
        if (QByteArrayView(rule.code) == "agreement") {
            plan.parallelFrom = plan.steps.last().latest;
        }
    }
    plan.parallelUntil = until;
    for (const auto &window : announced) {
        if (window.til.date() >= today && window.fra.date() <= until) {
            plan.frozen += window;
        }
    }
    return plan;
}

QList<base::Message> Udskiftningsplan::notes() const
{
    const QVariantMap days {{u"from"_s, parallelFrom.toString(u"dd-MM-yyyy"_s)},
                            {u"until"_s, parallelUntil.toString(u"dd-MM-yyyy"_s)}};
    QList<base::Message> all {{"rollover.parallel", days}, {"rollover.back", days}, {"rollover.frozen", {}}};
    for (const auto &window : frozen) {
        all += {"rollover.window",
                {{u"from"_s, window.fra.toString(u"dd-MM-yyyy HH:mm"_s)}, {u"until"_s, window.til.toString(u"dd-MM-yyyy HH:mm"_s)}}};
    }
    return all;
}

} // namespace nemsms::domain
