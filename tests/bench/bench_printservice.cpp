// SPDX-License-Identifier: GPL-3.0-or-later
// bench_printservice: afsendBrev requests encoded, read, judged by the schema and decoded per second on one thread,
// beside python3-lxml doing the same in the same minute. Prints; asserts nothing.
#include "protocols/printservice/printservicereader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <cstdio>

using namespace nemsms;
using namespace nemsms::protocols;

namespace {

AfsendBrev example(int number)
{
    AfsendBrev brev;
    InvocationContext context;
    context.serviceAgreementUuid = QStringLiteral("11111111-2222-4333-8444-555555555555");
    context.userSystemUuid = QStringLiteral("21111111-2222-4333-8444-555555555555");
    context.userUuid = QStringLiteral("31111111-2222-4333-8444-555555555555");
    context.serviceUuid = QString::fromLatin1(printServiceUuid);
    brev.contexts.invocation = context;
    brev.contexts.municipalityCvr = QStringLiteral("29189846");
    brev.afsendelseIdentifikator = QStringLiteral("01JD%1").arg(number, 22, 10, QLatin1Char('0'));
    brev.modtager = *domain::Cpr::parse(QStringLiteral("2512484916"));
    brev.indhold = QStringLiteral("Husk din tid i Borgerservice, 3. sal, mandag kl. 10. Medbring gyldig legitimation. "
                                  "Venlig hilsen Testkommunen. Svar ikke på denne besked.").toUtf8();
    brev.materialeId = *domain::MaterialeId::parse(QStringLiteral("167783"));
    return brev;
}

struct Phases {
    qint64 encode = 0;
    qint64 read = 0;
    int done = 0;
};

Phases measure(const PrintServiceReader &reader, int count)
{
    Phases phases;
    QElapsedTimer timer;
    for (int i = 0; i < count; ++i) {
        const AfsendBrev brev = example(i);
        timer.start();
        const QByteArray envelope = encodeAfsendBrev(brev);
        phases.encode += timer.nsecsElapsed();
        timer.start();
        const auto request = reader.readRequest(envelope);
        phases.read += timer.nsecsElapsed();
        phases.done += request && std::get<AfsendBrev>(request->call) == brev ? 1 : 0;
    }
    return phases;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 100000;
    const auto reader = PrintServiceReader::make();
    if (!reader) {
        std::fprintf(stderr, "%s\n", qPrintable(base::sentence(reader.error().message)));
        return 1;
    }
    measure(**reader, count / 20); // caches warm, pools filled
    const Phases phases = measure(**reader, count);
    const double microseconds = double(phases.encode + phases.read) / 1000.0 / count;
    std::printf("nemsms   afsendBrev encode+decode+validate: %8.0f/s  (encode %.1f us, parse+validate+decode %.1f us, "
                "%d of %d equal)\n",
                1e6 / microseconds, double(phases.encode) / 1000.0 / count, double(phases.read) / 1000.0 / count,
                phases.done, count);
    std::fflush(stdout);
    QProcess peer;
    peer.setProcessChannelMode(QProcess::ForwardedChannels);
    peer.start(QStringLiteral("/usr/bin/python3"),
               {QStringLiteral(NEMSMS_SOURCE_DIR "/tests/bench/bench_printservice_peer.py"),
                QStringLiteral(NEMSMS_SOURCE_DIR "/src/protocols/printservice/schemas/printservice.xsd"),
                QString::number(count / 5)});
    peer.waitForFinished(-1);
    return phases.done == count ? peer.exitCode() : 1;
}
