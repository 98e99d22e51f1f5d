// SPDX-License-Identifier: GPL-3.0-or-later
// `bench_store [rows]` (default 100000): prints how fast a store opens, writes, lists and verifies. Judges nothing.
#include "bench/await.h"
#include "domain/afsendersystem.h"
#include "domain/materiale.h"
#include "domain/testperson.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "store/history.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

using namespace nemsms;
using namespace Qt::StringLiterals;
using bench::await;

namespace {

base::Record person(int number)
{
    auto made = std::make_shared<domain::Testperson>();
    made->navn = u"Person %1"_s.arg(number, 7, 10, QLatin1Char('0'));
    made->cpr = *domain::Cpr::parse(u"2512484916"_s);
    return made;
}

store::StoreOptions options(const QString &path)
{
    store::StoreOptions made;
    made.path = path;
    made.clock = std::make_shared<base::SystemClock>();
    made.demo = true;
    return made;
}

void say(const char *what, double value, const char *unit)
{
    std::printf("%-52s %10.1f %s\n", what, value, unit);
}

void openings(const QString &path)
{
    QList<double> times;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto opened = await(store::Store::open(options(path)));
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    say("open (median of 21)", times.at(10), "ms");
    say("open (slowest of 21)", times.last(), "ms");
}

void lists(store::EntityStore &personer)
{
    QElapsedTimer timer;
    const auto time = [&](const char *what, const store::ListQuery &query) {
        timer.start();
        const auto page = await(personer.list(query));
        say(what, double(timer.nsecsElapsed()) / 1e6, "ms");
        return page;
    };
    store::ListQuery query;
    query.after = time("first page of 200", query).next;
    time("second page", query);
    store::ListQuery byName;
    byName.sort = {{"navn", true}};
    time("page by name, backwards", byName);
    store::ListQuery search;
    search.search = u"son 0000777"_s;
    time("search in names", search);
    store::ListQuery exact;
    exact.equals.insert(u"cpr"_s, u"2512169996"_s);
    time("look-up of a sealed value", exact);
}

/// One change set of materials, as an import of that many rows makes it, and its taking back.
void changeSets(const QString &path, int rows)
{
    const auto opened = await(store::Store::open(options(path)));
    const store::Actor actor {u"bench"_s, u"bench_store"_s};
    store::EntityStore systems(*opened, domain::afsendersystemTable());
    auto system = std::make_shared<domain::Afsendersystem>();
    system->navn = u"System"_s;
    const auto sender = await(systems.create(system, actor));
    store::ChangeSet set {"import", u"bench"_s, {}, {}};
    for (int i = 0; i < rows; ++i) {
        auto made = std::make_shared<domain::Materiale>();
        made->navn = u"Materiale %1"_s.arg(i, 7, 10, QLatin1Char('0'));
        made->materialeId = *domain::MaterialeId::parse(QString::number(100000 + i));
        made->afsendersystemId = sender->id;
        set.changes << store::RecordChange::create(domain::materialeTable(), made);
    }
    QElapsedTimer timer;
    timer.start();
    const auto applied = await(store::EntityStore::apply(*opened, set, actor));
    say("one change set of that many creates", double(timer.elapsed()), "ms");
    timer.start();
    store::History history(*opened, [](const QByteArray &name) -> const base::EntityTable * {
        return name == domain::materialeTable().name ? &domain::materialeTable() : &domain::afsendersystemTable();
    });
    const auto plan = await(history.undoOf(applied.changeSet));
    say("planning to take it back", double(timer.elapsed()), "ms");
    timer.start();
    await(store::EntityStore::apply(*opened, plan, actor));
    say("taking it back", double(timer.elapsed()), "ms");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 100000;
    const store::Actor actor {u"bench"_s, u"bench_store"_s};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.sqlite"_s);
    {
        const auto opened = await(store::Store::open(options(path)));
        store::EntityStore personer(*opened, domain::testpersonTable());
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 500; ++i) {
            await(personer.create(person(i), actor));
        }
        say("records created one by one, each synced", 500e9 / double(timer.nsecsElapsed()), "/s");
        timer.start();
        for (int done = 0; done < rows; done += 1000) {
            store::ChangeSet set {"import", {}, {}, {}};
            for (int i = 0; i < 1000; ++i) {
                set.changes << store::RecordChange::create(domain::testpersonTable(), person(done + i));
            }
            await(store::EntityStore::apply(*opened, set, actor));
        }
        say("records created a thousand at a time", rows * 1e9 / double(timer.nsecsElapsed()), "/s");
        lists(personer);
        timer.start();
        const auto verdict = await(store::AuditLog(*opened).verify());
        say("audit rows verified", double(verdict.rows) * 1e9 / double(timer.nsecsElapsed()), "/s");
        await(opened->info());
    }
    openings(path);
    changeSets(folder.filePath(u"saet.sqlite"_s), rows);
    return 0;
}
