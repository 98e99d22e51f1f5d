// SPDX-License-Identifier: GPL-3.0-or-later
// How long a batch takes over mutual TLS against a running nemsms-platform, queue, exchanges and audit log written.
//   bench_batch --platform DIR --store FILE --file CSV --count N
#include "backend/backend.h"
#include "domain/demo.h"
#include "usecases/batchverbs.h"
#include "usecases/entityverbs.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>
#include <algorithm>

using namespace nemsms;
using namespace Qt::StringLiterals;
namespace demo = domain::demo;

namespace {

/// How long the thread that would draw a window was busy at most: the gaps between turns of its event loop.
class Answering
{
public:
    Answering()
    {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_gaps += m_since.nsecsElapsed() / 1000;
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }
    QString words()
    {
        m_timer.stop();
        std::sort(m_gaps.begin(), m_gaps.end());
        const auto at = [this](double part) { return double(m_gaps.at(qsizetype(part * double(m_gaps.size() - 1)))) / 1000; };
        return u"event loop busy: 99 % of turns below %1 ms, longest %2 ms"_s.arg(at(0.99)).arg(at(1));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<qint64> m_gaps;
};

base::Job<QString> idOf(std::shared_ptr<backend::Backend> backend, QByteArray noun, QString name)
{
    const auto record = co_await backend->entity(noun).resolve(name);
    if (!record) {
        co_return record.error();
    }
    co_return (*record)->id;
}

base::Job<usecases::BatchDraft> draftFor(std::shared_ptr<backend::Backend> backend, QString file)
{
    usecases::BatchDraft draft;
    const auto agreement = co_await idOf(backend, "serviceaftale", u"SF1600 NemSMS"_s);
    const auto materiale = co_await idOf(backend, "materiale", demo::materialeId.toString());
    if (!agreement || !materiale) {
        co_return base::failure(base::ErrorKind::NotFound, "entity.unknown");
    }
    draft.serviceaftaleId = *agreement;
    draft.materialeId = *materiale;
    draft.fil = file;
    co_return draft;
}

base::Job<> send(std::shared_ptr<backend::Backend> backend, QString file, qint64 count)
{
    const auto draft = co_await draftFor(backend, file);
    if (!draft) {
        co_return draft.error();
    }
    QElapsedTimer timer;
    timer.start();
    const auto plan = co_await backend->batches().prepare(*draft);
    if (!plan) {
        co_return plan.error();
    }
    const double prepared = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    const std::shared_ptr<const usecases::BatchPlan> wanted = *plan;
    const auto batch = co_await backend->batches().start(wanted, count);
    if (!batch) {
        co_return batch.error();
    }
    const double stored = double(timer.nsecsElapsed()) / 1e6;
    Answering answering;
    timer.start();
    const QString id = batch->id;
    const auto run = co_await backend->batches().run(id);
    if (!run) {
        co_return run.error();
    }
    const double sent = double(timer.nsecsElapsed()) / 1e6;
    QTextStream(stdout) << "nemsms-konsol, batch of " << count << " (" << run->batch.states.value("accepteret")
                        << " accepted): rows judged " << prepared << " ms, stored " << stored << " ms, sent and written " << sent
                        << " ms: " << (stored + sent) / double(count) << " ms a message, queue and audit included; "
                        << answering.words() << '\n';
    co_return run->problem ? base::Result<>(*run->problem) : base::Result<>();
}

base::Job<> play(backend::BackendOptions options, QString file, qint64 count)
{
    const auto backend = co_await backend::Backend::open(options);
    if (!backend) {
        co_return backend.error();
    }
    co_return co_await send(*backend, file, count);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"store"_s, u"Store file."_s, u"file"_s},
                       {u"platform"_s, u"Folder of the local platform."_s, u"folder"_s},
                       {u"file"_s, u"Rows of the batch."_s, u"csv"_s},
                       {u"count"_s, u"How many they are."_s, u"n"_s, u"1000"_s}});
    parser.process(app);
    backend::BackendOptions options;
    options.storePath = parser.value(u"store"_s);
    options.platformDir = parser.value(u"platform"_s);
    options.demo = true;
    options.program = u"bench"_s;
    base::join(play(options, parser.value(u"file"_s), parser.value(u"count"_s).toLongLong()), &app,
               [](const base::Result<> &result) {
                   if (!result) {
                       QTextStream(stderr) << base::sentence(result.error().message) << ' ' << result.error().detail << '\n';
                   }
                   QCoreApplication::exit(result ? 0 : int(result.error().kind));
               });
    return QCoreApplication::exec();
}
