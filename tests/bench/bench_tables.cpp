// SPDX-License-Identifier: GPL-3.0-or-later
// `bench_tables FOLDER [rows]` (default 100000): makes a store of so many materials in FOLDER and prints, as JSON, how
// long every filter, search and order of their table takes (page and counts together) and the time from showing the
// table to its first paint with rows. Judges nothing.
#include "bench/await.h"
#include "domain/afsendersystem.h"
#include "domain/materiale.h"
#include "store/entitystore.h"
#include "store/store.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/recordtable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::FilterKind;
using bench::await;

namespace {

constexpr int Rounds = 7;

QStringList fill(store::Store &opened, int rows)
{
    const store::Actor actor {u"bench"_s, u"bench_tables"_s};
    store::EntityStore systems(opened, domain::afsendersystemTable());
    QStringList ids;
    for (int i = 0; i < 50; ++i) {
        auto system = std::make_shared<domain::Afsendersystem>();
        system->navn = u"Afsendersystem %1"_s.arg(i);
        ids += await(systems.create(system, actor))->id;
    }
    for (int done = 0; done < rows; done += 10000) {
        store::ChangeSet set {"import", {}, {}, {}};
        for (int i = done; i < std::min(done + 10000, rows); ++i) {
            auto made = std::make_shared<domain::Materiale>();
            made->navn = u"Påmindelse om aftale %1 i Borgerservice"_s.arg(i, 7, 10, QLatin1Char('0'));
            made->materialeId = *domain::MaterialeId::parse(QString::number(100000 + i));
            made->type = i % 10 ? domain::MaterialeType::NemSMS : domain::MaterialeType::Meddelelse;
            made->afsendersystemId = ids.at(i % ids.size());
            made->frosset = i % 3 == 0;
            made->svarpostkasse = i % 10 ? QString() : u"Postkasse %1"_s.arg(i);
            made->memo = i % 7 ? QString() : u"Besked om %1"_s.arg(i);
            set.changes << store::RecordChange::create(domain::materialeTable(), made);
        }
        await(store::EntityStore::apply(opened, set, actor));
    }
    return ids;
}

/// The best of some rounds, in milliseconds: what else the machine does is no part of it.
template <class Deed>
double best(Deed deed)
{
    QList<double> times;
    for (int i = 0; i < Rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        deed();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    return *std::min_element(times.cbegin(), times.cend());
}

QJsonObject lists(store::EntityStore &materialer, const QString &system)
{
    QJsonObject said;
    const auto time = [&](const QString &what, const QList<base::ColumnFilter> &filters, const QList<base::SortKey> &sort = {},
                          const QString &search = {}) {
        store::ListQuery query;
        query.drafts = true;
        query.filters = filters;
        query.sort = sort;
        query.search = search;
        said.insert(what, best([&] { await(materialer.list(query)); }));
    };
    time(u"all"_s, {});
    time(u"search, one hit"_s, {}, {}, u"aftale 0077777"_s);
    time(u"search, half of all"_s, {}, {}, u"7"_s);
    time(u"materialeId contains 77777"_s, {{"materialeId", FilterKind::Contains, {u"177777"_s}}});
    time(u"navn contains aftale 0077777"_s, {{"navn", FilterKind::Contains, {u"aftale 0077777"_s}}});
    time(u"navn contains påmindelse om aftale 0077777"_s, {{"navn", FilterKind::Contains, {u"PÅMINDELSE om aftale 0077777"_s}}});
    time(u"type is meddelelse"_s, {{"type", FilterKind::OneOf, {u"meddelelse"_s}}});
    time(u"afsendersystemId is one"_s, {{"afsendersystemId", FilterKind::OneOf, {system}}});
    time(u"navnForan is yes"_s, {{"navnForan", FilterKind::OneOf, {true}}});
    time(u"svarpostkasse contains 7777"_s, {{"svarpostkasse", FilterKind::Contains, {u"7777"_s}}});
    time(u"svarpostkasse is not empty"_s, {{"svarpostkasse", FilterKind::NotEmpty, {}}});
    time(u"frosset is no"_s, {{"frosset", FilterKind::OneOf, {false}}});
    time(u"memo contains 7777"_s, {{"memo", FilterKind::Contains, {u"7777"_s}}});
    time(u"livsfase is draft"_s, {{"livsfase", FilterKind::OneOf, {u"draft"_s}}});
    time(u"order by navn"_s, {}, {{"navn", false}});
    time(u"order by type, -navn"_s, {}, {{"type", false}, {"navn", true}});
    time(u"order by memo"_s, {}, {{"memo", true}});
    return said;
}

base::Job<ui::EntitySlice> slice(base::Job<store::ListPage> running)
{
    const base::Result<store::ListPage> page = co_await running;
    if (!page) {
        co_return page.error();
    }
    co_return ui::EntitySlice {page->records, page->next, page->total, page->all};
}

/// The table itself: from show() to the paint that has rows, and the longest wait of the event loop while scrolling to
/// the end of what 20 pages bring.
QJsonObject paints(store::EntityStore &materialer)
{
    ui::EntityTableModel model(domain::materialeTable(), [&materialer](ui::EntityRequest request) {
        store::ListQuery query;
        query.drafts = true;
        query.after = request.after;
        query.limit = request.limit;
        query.counted = request.after.isEmpty();
        return slice(materialer.list(query));
    }, {"materialeId", "navn", "type", "afsendersystemId"});
    ui::RecordTable table(u"records"_s);
    table.setRecords(&model);
    table.resize(1100, 700);
    QElapsedTimer timer;
    timer.start();
    table.show();
    model.reload();
    (void)QTest::qWaitFor([&] { return model.rowCount() > 0; });
    table.viewport()->repaint();
    const double first = double(timer.nsecsElapsed()) / 1e6;
    double longest = 0;
    for (int page = 0; page < 20; ++page) {
        const int rows = model.rowCount();
        timer.start();
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
        table.viewport()->repaint();
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
        (void)QTest::qWaitFor([&] { return model.rowCount() > rows; });
    }
    return {{u"first paint"_s, first}, {u"longest paint while scrolling"_s, longest}, {u"rows read"_s, model.rowCount()}};
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_tables FOLDER [rows]\n");
        return 2;
    }
    store::StoreOptions options;
    options.path = arguments.at(1) + u"/tables.sqlite"_s;
    options.clock = std::make_shared<base::SystemClock>();
    options.demo = true;
    const auto opened = await(store::Store::open(options));
    const QStringList systems = fill(*opened, arguments.size() > 2 ? arguments.at(2).toInt() : 100000);
    store::EntityStore materialer(*opened, domain::materialeTable());
    const QJsonObject painted = paints(materialer);
    const QJsonObject said {{u"lists"_s, lists(materialer, systems.at(7))}, {u"paints"_s, painted}, {u"system"_s, systems.at(7)}};
    std::printf("%s\n", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    return 0;
}
