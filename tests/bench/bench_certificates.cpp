// SPDX-License-Identifier: GPL-3.0-or-later
// `bench_certificates FOLDER`: writes 1,000 certificates with their issuer into FOLDER for a peer, and prints how fast
// such files are opened and judged: bytes, facts, chain, signatures and findings. Judges nothing.
#include "security/certificatefile.h"
#include "security/testcertificates.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <cstdio>

using namespace nemsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int files = 1000;
const QDateTime from(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
const QDateTime until(QDate(2045, 1, 1), QTime(0, 0), Qt::UTC);

QList<QByteArray> makeFiles(const QDir &folder)
{
    const auto authority = security::TestCertificateAuthority::make("Bench CA", from, until);
    QList<QByteArray> all;
    for (int i = 0; authority && i < files; ++i) {
        security::TestCertificateWish wish;
        wish.commonName = "Certifikat " + QByteArray::number(i);
        wish.organisation = "Prøvekøbing Kommune";
        wish.cvr = "29189846";
        wish.uuid = "9f6b1a52-3c1d-4c7e-8a20-5d1e0b7c4f11";
        wish.notBefore = from;
        wish.notAfter = until;
        const auto made = authority->issue(wish, "hemmelig");
        if (!made) {
            return {};
        }
        all += made->certificatePem + authority->certificatePem();
        QFile file(folder.filePath(u"%1.pem"_s.arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(all.last()) != all.last().size()) {
            return {};
        }
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_certificates FOLDER\n", stderr);
        return 2;
    }
    const QList<QByteArray> all = makeFiles(QDir(QString::fromLocal8Bit(argv[1])));
    const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    QElapsedTimer timer;
    timer.start();
    int usable = 0;
    for (const QByteArray &bytes : all) {
        usable += security::examineCertificateFile(bytes, {}, now).isUsable() ? 1 : 0;
    }
    std::printf("nemsms: %d files opened and judged in %.0f ms, %d usable\n", int(all.size()), double(timer.nsecsElapsed()) / 1e6, usable);
    return usable == files ? 0 : 1;
}
