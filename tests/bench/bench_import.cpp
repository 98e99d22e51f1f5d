// SPDX-License-Identifier: GPL-3.0-or-later
// `bench_import FILE`: imports a spreadsheet of materialer into a new demo store and prints how long each step took, the
// processor time and the largest memory. Judges nothing. bench_import.py makes the file and runs the peer.
#include "backend/backend.h"
#include "bench/await.h"
#include "domain/materiale.h"
#include "usecases/importverbs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace nemsms;
using namespace Qt::StringLiterals;
using bench::await;

namespace {

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    backend::BackendOptions options;
    options.demo = true;
    options.storePath = folder.filePath(u"bench.nemsms"_s);
    options.program = u"bench_import"_s;
    const auto opened = await(backend::Backend::open(options));
    const auto &imports = opened->imports();
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    const auto draft = await(imports.read(&domain::materialeTable(), QCoreApplication::arguments().at(1), {},
                                          std::make_shared<usecases::SheetProgress>()));
    const double read = double(timer.nsecsElapsed()) / 1e9;
    const auto receipt = await(imports.apply(draft));
    const double all = double(timer.nsecsElapsed()) / 1e9;
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"rows\": %d, \"read\": %.2f, \"all\": %.2f, \"processor\": %.2f, \"mib\": %.0f}\n",
                receipt.counts.created, read, all, processorSeconds() - before, double(usage.ru_maxrss) / 1024);
    return 0;
}
