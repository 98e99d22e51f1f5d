// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/oversigtpoints.h"

#include "domain/daekning.h"
#include "domain/fjernprintvarsel.h"

#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::Severity;
using domain::TestSmsTilstand;

namespace {

/// Days before the end at which people want to be told (USERS expectation: 90/60/30/10).
constexpr int firstWarningDays = 90;
constexpr int strongWarningDays = 30;

OversigtPoint point(Severity severity, base::Message message, const char *entity, const QString &id, const char *action,
                    const QDateTime &stops = {})
{
    return {severity, std::move(message), {action, {}}, entity, id, stops, {}};
}

/// A point for something whose last day is `to`, when that is near or past.
std::optional<OversigtPoint> ending(const QString &navn, QDate to, QDate today, const char *entity, const QString &id)
{
    if (!to.isValid() || today.daysTo(to) > firstWarningDays) {
        return std::nullopt;
    }
    const qint64 days = today.daysTo(to);
    const QVariantMap arguments {{u"navn"_s, navn}, {u"date"_s, to.toString(u"dd-MM-yyyy"_s)}, {u"n"_s, int(days)}};
    const char *message = days < 0 ? "oversigt.ended" : "oversigt.ending";
    const Severity severity = days < 0 ? Severity::Error : days <= strongWarningDays ? Severity::Warning : Severity::Hint;
    const QDateTime end(to.addDays(1), QTime(0, 0), base::danishTime());
    return point(severity, {message, arguments}, entity, id, "oversigt.do.renew", end.toUTC());
}

QList<OversigtPoint> missing(const OversigtGrundlag &all)
{
    QList<OversigtPoint> points;
    if (all.here.myndighedId.isEmpty()) {
        points += point(Severity::Error, {"oversigt.nomyndighed", {}}, "myndighed", {}, "oversigt.do.create");
    }
    if (all.here.miljoeId.isEmpty()) {
        points += point(Severity::Error, {"oversigt.nomiljoe", {}}, "miljoe", {}, "oversigt.do.create");
    }
    if (all.afsendersystemer.isEmpty()) {
        points += point(Severity::Warning, {"oversigt.noafsendersystem", {}}, "afsendersystem", {}, "oversigt.do.create");
    }
    const bool sends = std::any_of(all.materialer.cbegin(), all.materialer.cend(), [](const domain::Materiale &one) {
        return one.type == domain::MaterialeType::NemSMS;
    });
    if (!sends) {
        points += point(Severity::Warning, {"oversigt.nomateriale", {}}, "materiale", {}, "oversigt.do.create");
    }
    const bool agreed = std::any_of(all.aftaler.cbegin(), all.aftaler.cend(), [](const domain::Serviceaftale &one) {
        return domain::isDaekket(domain::Handling::Afsendelse, one.integration);
    });
    if (!agreed) {
        points += point(Severity::Warning, {"oversigt.noaftale", {}}, "serviceaftale", {}, "oversigt.do.create");
    }
    if (all.personer.isEmpty() && !all.here.simuleret) {
        points += point(Severity::Hint, {"oversigt.noperson", {}}, "testperson", {}, "oversigt.do.create");
    }
    return points;
}

/// Messages in one of the states: how many, and the one to begin with.
struct Some {
    int n = 0;
    QString first;

    void add(const domain::TestSms &sms)
    {
        if (n++ == 0) {
            first = sms.id;
        }
    }
};

QList<OversigtPoint> running(const OversigtGrundlag &all)
{
    Some queued;
    Some waiting;
    Some failed;
    for (const auto &sms : all.sms) {
        if (sms.tilstand == TestSmsTilstand::IKoe || sms.tilstand == TestSmsTilstand::Forberedt) {
            queued.add(sms);
        } else if (sms.tilstand == TestSmsTilstand::Accepteret || sms.tilstand == TestSmsTilstand::Afventer) {
            waiting.add(sms);
        } else if (sms.tilstand == TestSmsTilstand::Fejlet && sms.forberedtTid.secsTo(all.now) < 24 * 60 * 60) {
            failed.add(sms);
        }
    }
    QList<OversigtPoint> points;
    const auto tell = [&points](Severity severity, const char *message, const Some &some, const char *action) {
        if (some.n > 0) {
            points += point(severity, {message, {{u"n"_s, some.n}}}, "testsms", some.first, action);
        }
    };
    tell(Severity::Warning, "oversigt.queued", queued, "oversigt.do.resume");
    tell(Severity::Warning, "oversigt.failed", failed, "oversigt.do.look");
    tell(Severity::Hint, "oversigt.waiting", waiting, "oversigt.do.tick");
    return points;
}

QList<OversigtPoint> contradictions(const OversigtGrundlag &all)
{
    QList<OversigtPoint> points;
    if (all.errors > 0) {
        points += point(Severity::Error, {"oversigt.contradictions", {{u"n"_s, all.errors}}}, "sammenhaeng", {},
                        "oversigt.do.look");
    }
    if (all.warnings > 0) {
        points += point(Severity::Warning, {"oversigt.doubts", {{u"n"_s, all.warnings}}}, "sammenhaeng", {},
                        "oversigt.do.look");
    }
    return points;
}

/// KY and KSD must be told of a new Fjernprint supplier (SF1600).
QList<OversigtPoint> notices(const OversigtGrundlag &all)
{
    QList<OversigtPoint> points;
    for (const auto &aftale : all.aftaler) {
        if (domain::needsFjernprintvarsel(aftale)) {
            const QVariantMap about {{u"aftale"_s, aftale.navn}, {u"value"_s, aftale.fjernprintleverandoer.left(60)}};
            points += point(Severity::Warning, {"serviceaftale.fjernprintvarsel", about}, "serviceaftale", aftale.id,
                            "oversigt.do.notify");
        }
    }
    return points;
}

QList<OversigtPoint> endings(const OversigtGrundlag &all)
{
    const QDate today = all.now.toTimeZone(base::danishTime()).date();
    QList<OversigtPoint> points;
    const auto add = [&](const std::optional<OversigtPoint> &one) {
        if (one) {
            points += *one;
        }
    };
    for (const auto &aftale : all.aftaler) {
        add(ending(aftale.navn, aftale.gyldigTil, today, "serviceaftale", aftale.id));
    }
    for (const auto &system : all.afsendersystemer) {
        add(ending(system.navn, system.gyldigTil, today, "afsendersystem", system.id));
    }
    for (const auto &post : all.posts) {
        if (const auto warning = post.warning()) { // at 90, 60, 30 and 10 days, with the names of what stops
            const QDateTime end(post.until.addDays(1), QTime(0, 0), base::danishTime());
            points += point(warning->severity, warning->message, post.entity.constData(), post.recordId,
                            "oversigt.do.renew", end.toUTC());
        }
    }
    return points;
}

} // namespace

QList<OversigtPoint> oversigtpoints(const OversigtGrundlag &basis)
{
    QList<OversigtPoint> points = endings(basis) + missing(basis) + contradictions(basis) + notices(basis) + running(basis);
    std::stable_sort(points.begin(), points.end(), [](const OversigtPoint &a, const OversigtPoint &b) {
        if (a.stops.isValid() != b.stops.isValid() && a.severity == b.severity) {
            return a.stops.isValid();
        }
        if (a.severity != b.severity) {
            return a.severity > b.severity;
        }
        return a.stops.isValid() && a.stops < b.stops;
    });
    return points;
}

} // namespace nemsms::usecases
