// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/oversigt.h"

#include "domain/sendetidsrum.h"
#include "usecases/cockpitverbs.h"
#include "usecases/oversigtpoints.h"
#include "usecases/sammenhaengskontrol.h"
#include "usecases/sendparts.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// The records of type E that the overview looks at: what is in use, at most one page.
template <class E>
base::Job<QList<E>> page(std::shared_ptr<StoreAccess> access)
{
    ListQuery query;
    query.limit = 1000;
    co_return co_await fetchAll<E>(access, query);
}

base::Job<QList<domain::TestSms>> latestSms(std::shared_ptr<StoreAccess> access)
{
    ListQuery query;
    query.limit = 1000;
    query.sort = {{{}, true}}; // newest first
    co_return co_await fetchAll<domain::TestSms>(access, query);
}

base::Job<QMap<QByteArray, qint64>> counts(std::shared_ptr<StoreAccess> access)
{
    QMap<QByteArray, qint64> all;
    QList<const base::EntityTable *> tables = administeredTables();
    tables += &domain::testSmsTable();
    for (const base::EntityTable *table : tables) {
        ListQuery query;
        query.limit = 1;
        auto records = access->of(*table);
        const auto found = co_await records.list(query);
        if (!found) {
            co_return found.error();
        }
        all.insert(table->name, found->total);
    }
    co_return all;
}

constexpr int daysShown = 14;

void countDays(OversigtPicture &picture, const QList<domain::TestSms> &sms)
{
    picture.smsPerDay = QList<int>(daysShown, 0);
    picture.deliveredPerDay = picture.smsPerDay;
    const QDate today = picture.time.toTimeZone(base::danishTime()).date();
    for (const auto &one : sms) {
        const qint64 ago = one.forberedtTid.toTimeZone(base::danishTime()).date().daysTo(today);
        if (ago < 0 || ago >= daysShown) {
            continue;
        }
        const qsizetype day = daysShown - 1 - ago;
        picture.smsPerDay[day] += 1;
        picture.deliveredPerDay[day] += one.tilstand == domain::TestSmsTilstand::Afleveret ? 1 : 0;
    }
}

void addHours(OversigtPicture &picture)
{
    picture.maySend = domain::maySend(picture.time);
    if (picture.maySend) {
        const QDate today = picture.time.toTimeZone(base::danishTime()).date();
        picture.closes = QDateTime(today, QTime(22, 0), base::danishTime()).toUTC();
    } else {
        picture.nextSending = domain::nextSending(picture.time);
    }
}

} // namespace

Oversigt::Oversigt(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

Oversigt::~Oversigt() = default;

base::Job<OversigtPicture> Oversigt::today() const
{
    const auto held = m_parts->access->hold();
    const auto access = m_parts->access;
    const auto systems = co_await page<domain::Afsendersystem>(access);
    const auto materials = co_await page<domain::Materiale>(access);
    const auto agreements = co_await page<domain::Serviceaftale>(access);
    const auto persons = co_await page<domain::Testperson>(access);
    const auto sms = co_await latestSms(access);
    const auto numbers = co_await counts(access);
    if (!systems || !materials || !agreements || !persons || !sms || !numbers) {
        co_return !systems ? systems.error()
            : !materials   ? materials.error()
            : !agreements  ? agreements.error()
            : !persons     ? persons.error()
            : !sms         ? sms.error()
                           : numbers.error();
    }
    const auto now = co_await m_parts->context->now();
    if (!now) {
        co_return now.error();
    }
    const CockpitVerbs cockpit(access);
    const auto ends = co_await cockpit.look();
    if (!ends) {
        co_return ends.error();
    }
    OversigtGrundlag basis {m_parts->context->here(), *now, *systems, *materials,
                               *agreements, *persons, *sms, ends->posts};
    if (m_parts->kontrol) {
        const Kontrolbestilling everything;
        const auto report = co_await m_parts->kontrol->run(everything);
        if (!report) {
            co_return report.error();
        }
        basis.errors = report->count(base::Severity::Error);
        basis.warnings = report->count(base::Severity::Warning);
    }
    OversigtPicture picture;
    picture.points = oversigtpoints(basis);
    picture.counts = *numbers;
    picture.time = basis.now;
    picture.simuleret = basis.here.simuleret;
    addHours(picture);
    countDays(picture, *sms);
    co_return picture;
}

} // namespace nemsms::usecases
