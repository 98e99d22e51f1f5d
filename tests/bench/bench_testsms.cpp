// SPDX-License-Identifier: GPL-3.0-or-later
// How long a test SMS takes through the whole chain on loopback: checks, store, SOAP over mutual TLS, routing, OIOREST,
// phone, and back into the store.
//   bench_testsms --platform DIR --store FILE [--count 200]     sends; DIR belongs to a running nemsms-platform
//   bench_testsms --store FILE --materials 1000                 fills a demo store, for tests/bench/bench_startup.py
#include "backend/backend.h"
#include "domain/demo.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/testsmsverbs.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>

using namespace nemsms;
using namespace Qt::StringLiterals;
namespace demo = domain::demo;

namespace {

base::Job<QString> idOf(std::shared_ptr<backend::Backend> backend, QByteArray noun, QString name)
{
    const auto record = co_await backend->entity(noun).resolve(name);
    if (!record) {
        co_return record.error();
    }
    co_return (*record)->id;
}

base::Job<usecases::TestSmsDraft> demoDraft(std::shared_ptr<backend::Backend> backend)
{
    usecases::TestSmsDraft draft;
    const auto agreement = co_await idOf(backend, "serviceaftale", u"SF1600 NemSMS"_s);
    const auto materiale = co_await idOf(backend, "materiale", demo::materialeId.toString());
    const auto person = co_await idOf(backend, "testperson", demo::personer.front().navn.toString());
    if (!agreement || !materiale || !person) {
        co_return base::failure(base::ErrorKind::NotFound, "entity.unknown");
    }
    draft.serviceaftaleId = *agreement;
    draft.materialeId = *materiale;
    draft.testpersonId = *person;
    draft.tekst = demo::tekst.toString();
    co_return draft;
}

base::Job<> send(std::shared_ptr<backend::Backend> backend, int count)
{
    const auto draft = co_await demoDraft(backend);
    if (!draft) {
        co_return draft.error();
    }
    QList<qint64> microseconds;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto sent = co_await backend->testSms().send(*draft);
        if (!sent) {
            co_return sent.error();
        }
        microseconds += timer.nsecsElapsed() / 1000;
    }
    std::sort(microseconds.begin(), microseconds.end());
    QTextStream(stdout) << "nemsms-konsol's chain, " << count << " test SMS: median "
                        << double(microseconds.at(count / 2)) / 1000 << " ms, 95 % below "
                        << double(microseconds.at(count * 95 / 100)) / 1000 << " ms\n";
    co_return base::Result<>();
}

base::Job<> fill(std::shared_ptr<backend::Backend> backend, int count)
{
    const auto system = co_await idOf(backend, "afsendersystem", demo::nemSmsSysId.toString());
    if (!system) {
        co_return system.error();
    }
    for (int i = 0; i < count; ++i) {
        base::FieldValues values {{u"materialeId"_s, QString::number(200000 + i)},
                                  {u"navn"_s, u"Materiale %1"_s.arg(i)},
                                  {u"type"_s, u"nemsms"_s},
                                  {u"afsendersystemId"_s, *system}};
        const auto made = co_await backend->entity("materiale").create(values);
        if (!made) {
            co_return made.error();
        }
    }
    co_return base::Result<>();
}

base::Job<> play(backend::BackendOptions options, int materials, int count)
{
    const auto backend = co_await backend::Backend::open(options);
    if (!backend) {
        co_return backend.error();
    }
    if (materials > 0) {
        co_return co_await fill(*backend, materials);
    }
    co_return co_await send(*backend, count);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"store"_s, u"Store file."_s, u"file"_s},
                       {u"platform"_s, u"Folder of the local platform."_s, u"folder"_s},
                       {u"count"_s, u"Test SMS to send."_s, u"n"_s, u"200"_s},
                       {u"materials"_s, u"Materialer to create."_s, u"n"_s, u"0"_s}});
    parser.process(app);
    backend::BackendOptions options;
    options.storePath = parser.value(u"store"_s);
    options.platformDir = parser.value(u"platform"_s);
    options.demo = true;
    options.program = u"bench"_s;
    base::join(play(options, parser.value(u"materials"_s).toInt(), parser.value(u"count"_s).toInt()), &app,
               [](const base::Result<> &result) {
                   if (!result) {
                       QTextStream(stderr) << base::sentence(result.error().message) << ' ' << result.error().detail
                                           << '\n';
                   }
                   QCoreApplication::exit(result ? 0 : int(result.error().kind));
               });
    return QCoreApplication::exec();
}
