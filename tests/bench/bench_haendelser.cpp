// SPDX-License-Identifier: GPL-3.0-or-later
// bench_haendelser [events] (default 200000; the goal is told for ten million): events kept a second, what one takes on
// disk, and how fast filters, an exact number, the totals of the chart and a page far down are there. Judges nothing.
#include "bench/haendelsesstore.h"
#include "store/haendelsestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <cstdio>

using namespace nemsms;
using namespace Qt::StringLiterals;
using bench::await;

namespace {

constexpr int batch = 1000;

void say(const char *what, double value, const char *unit)
{
    std::printf("%-52s %10.1f %s\n", what, value, unit);
}

/// Ten thousand people, four kinds, one event a second.
store::HaendelseRow row(const QString &miljoeId, qint64 number, const QByteArray &message)
{
    static const QList<QByteArray> kinds {"tilmeldt", "frameldt", "poststatus", "ukendt"};
    store::HaendelseRow made;
    made.miljoeId = miljoeId;
    made.nummer = number;
    made.beskedId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.tid = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
    made.art = kinds.at(int(number % 4));
    made.myndighed = u"29189846"_s;
    made.identitet = u"0100%1"_s.arg(number % 10'000, 6, 10, QLatin1Char('0')); // month 00 is nobody's
    made.besked = message;
    return made;
}

void fill(const bench::Haendelsesstore &there, qint64 count)
{
    store::HaendelseStore events(*there.store);
    const QByteArray message = bench::Haendelsesstore::message(true);
    QElapsedTimer timer;
    timer.start();
    qint64 last = 0;
    for (qint64 done = 0; done < count; done += batch) {
        if (done + batch >= count) {
            last = timer.nsecsElapsed();
        }
        QList<store::HaendelseRow> rows;
        for (qint64 i = 0; i < batch; ++i) {
            rows += row(there.miljoeId, done + i, message);
        }
        await(events.keep(rows, {}));
    }
    say("events kept a second, indexes and totals counted in", double(count) * 1e9 / double(timer.nsecsElapsed()), "/s");
    say("the last thousand of them", batch * 1e9 / double(timer.nsecsElapsed() - last), "/s");
    say("bytes an event on disk, all counted in", double(QFileInfo(there.path()).size()) / double(count), "bytes");
}

void look(const bench::Haendelsesstore &there, qint64 count)
{
    store::HaendelseStore events(*there.store);
    const auto time = [&](const char *what, store::HaendelseQuery query) {
        query.miljoeId = there.miljoeId;
        QElapsedTimer timer;
        timer.start();
        const auto page = await(events.list(query));
        say(what, double(timer.nsecsElapsed()) / 1e6, "ms");
        return page;
    };
    store::HaendelseQuery query;
    query.after = time("first 200 events, unfiltered", query).next;
    time("the next 200", query);
    store::HaendelseQuery kind;
    kind.art = "frameldt";
    kind.fra = QDateTime::fromSecsSinceEpoch(1'700'000'000 + count / 2, Qt::UTC);
    time("one kind from the middle on", kind);
    kind.usete = true;
    time("the same, unseen", kind);
    store::HaendelseQuery number;
    number.identitet = u"0100000042"_s;
    time("an exact number", number);
    store::HaendelseQuery far;
    far.til = QDateTime::fromSecsSinceEpoch(1'700'000'000 + count / 10, Qt::UTC);
    time("a page far down, by time", far);
    QElapsedTimer timer;
    timer.start();
    const auto totals = await(events.totals(there.miljoeId));
    say("totals by kind and hour for the chart", double(timer.nsecsElapsed()) / 1e6, "ms");
    say("hours in it", double(totals.size()), "");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 count = (argc > 1 ? std::atoll(argv[1]) : 200'000) / batch * batch;
    const bench::Haendelsesstore there;
    fill(there, count);
    look(there, count);
    return 0;
}
