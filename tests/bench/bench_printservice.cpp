// SPDX-License-Identifier: GPL-3.0-or-later
// bench_printservice: afsendBrev requests encoded, read, judged by the schema and decoded per second on one thread,
// beside python3-lxml doing the same in the same minute. Prints; asserts nothing.
#include "protocols/printservice/printservicereader.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>
#include <ctime>
#include <vector>

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

/// Seconds of processor time, not of the wall: other programs on the machine count less.
class Meter
{
public:
    void begin() { m_begun = std::clock(); }
    void end() { m_ticks += std::clock() - m_begun; }
    [[nodiscard]] double microseconds(int count) const { return double(m_ticks) * 1e6 / CLOCKS_PER_SEC / count; }

private:
    std::clock_t m_begun = 0;
    std::clock_t m_ticks = 0;
};

struct Phases {
    Meter encode, parse, judge, read;
    int equal = 0;
};

// In blocks, since the clock is slower than one message.
Phases measure(const PrintServiceReader &reader, int count)
{
    constexpr int block = 500;
    Phases phases;
    for (int done = 0; done < count; done += block) {
        std::vector<QByteArray> envelopes(block);
        std::vector<SoapMessage> messages;
        messages.reserve(block);
        const AfsendBrev brev = example(done);
        phases.encode.begin();
        for (auto &envelope : envelopes) {
            envelope = encodeAfsendBrev(brev);
        }
        phases.encode.end();
        phases.parse.begin();
        for (const auto &envelope : envelopes) {
            messages.push_back(*decodeEnvelope(envelope));
        }
        phases.parse.end();
        phases.judge.begin();
        for (const auto &message : messages) {
            phases.equal += reader.validate(message.payload) ? 0 : -1;
        }
        phases.judge.end();
        phases.read.begin();
        for (const auto &message : messages) {
            const auto read = readAfsendBrev(message.payload);
            phases.equal += read && *read == brev ? 1 : 0;
        }
        messages.clear(); // freeing the trees is part of reading
        phases.read.end();
    }
    return phases;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) / 500 * 500 : 100000;
    const auto reader = PrintServiceReader::make();
    if (!reader) {
        std::fprintf(stderr, "%s\n", qPrintable(base::sentence(reader.error().message)));
        return 1;
    }
    measure(**reader, 2000); // caches warm, pools filled
    const Phases phases = measure(**reader, count);
    const double encode = phases.encode.microseconds(count);
    const double parse = phases.parse.microseconds(count);
    const double judge = phases.judge.microseconds(count);
    const double read = phases.read.microseconds(count);
    std::printf("nemsms   afsendBrev encode+decode+validate: %8.0f/s of one core  (us: encode %.1f, parse %.1f, "
                "validate %.1f, decode %.1f; %d of %d equal)\n",
                1e6 / (encode + parse + judge + read), encode, parse, judge, read, phases.equal, count);
    std::fflush(stdout);
    QProcess peer;
    peer.setProcessChannelMode(QProcess::ForwardedChannels);
    peer.start(QStringLiteral("/usr/bin/python3"),
               {QStringLiteral(NEMSMS_SOURCE_DIR "/tests/bench/bench_printservice_peer.py"),
                QStringLiteral(NEMSMS_SOURCE_DIR "/src/protocols/printservice/schemas/printservice.xsd"),
                QString::number(count / 5)});
    peer.waitForFinished(-1);
    return phases.equal == count ? peer.exitCode() : 1;
}
