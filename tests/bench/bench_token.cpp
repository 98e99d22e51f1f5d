// SPDX-License-Identifier: GPL-3.0-or-later
// bench_token: calls by token signed and verified per second on one thread, beside a python3-xmlsec loop on the same
// message and key, in turns within the same run and in processor time. Judges nothing.
#include "protocols/printservice/afsendbrev.h"
#include "protocols/sts/samltoken.h"
#include "protocols/wssecurity/securedenvelope.h"
#include "protocols/wssecurity/securedmessage.h"
#include "security/testcertificates.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>
#include <cstdio>
#include <ctime>

using namespace nemsms;
using namespace nemsms::protocols;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc());

security::TestCertificate certificate(const QByteArray &name)
{
    const auto ca = security::TestCertificateAuthority::make("Bench CA", now.addYears(-1), now.addYears(1));
    security::TestCertificateWish wish {name, "Bench", {}, {}, now.addYears(-1), now.addYears(1)};
    wish.signs = true;
    return *ca->issue(wish, "bench");
}

SignatureKey keyOf(const std::shared_ptr<const XmlSecurity> &library, const security::TestCertificate &one)
{
    return *SignatureKey::ofIdentity(
        library, {one.certificatePem, {}, std::make_shared<base::Secret>(QByteArray(one.keyPem))});
}

SecuredMessage call(const SignatureKey &caller, const SignatureKey &sts)
{
    AfsendBrev brev;
    brev.afsendelseIdentifikator = u"01JD0000000000000000000000"_s;
    brev.modtager = *domain::Cpr::parse(u"2512484916"_s);
    brev.materialeId = *domain::MaterialeId::parse(u"167783"_s);
    brev.indhold = u"Husk din tid i Borgerservice, 3. sal, mandag kl. 10. Medbring gyldig legitimation."_s.toUtf8();
    SecuredMessage message;
    message.addressing = {QLatin1String(afsendBrevAction), newMessageId(), u"https://localhost/service/Print/Print/2"_s, {}, true};
    message.created = now;
    message.framework = true;
    message.token = *issueSamlToken({u"https://sts"_s, u"CN=caller"_s, QLatin1String(printServiceEntityId), u"29189846"_s,
                                     caller.certificateDer(), now, now.addSecs(8 * 3600)}, sts);
    message.tokenId = XmlDocument::parse(message.token)->root().attribute("ID");
    message.body = afsendBrevPayload(brev);
    return message;
}

/// Processor seconds for `count` calls signed and verified; negative when one did not hold.
double measure(const SecuredMessage &message, const SignatureKey &own, const SignatureKey &known, int count)
{
    const std::clock_t begun = std::clock();
    for (int i = 0; i < count; ++i) {
        const auto text = encodeSecured(message, own);
        const auto envelope = SecuredEnvelope::open(*text);
        if (!envelope || !envelope->verify(known, now)) {
            return -1;
        }
    }
    return double(std::clock() - begun) / CLOCKS_PER_SEC;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The message as it was before it was signed, for whoever signs it in another way; the token keeps its signature.
QByteArray unsignedForm(const QByteArray &text)
{
    const auto place = text.lastIndexOf("<ds:SignedInfo>");
    QString tail = QString::fromUtf8(text.mid(place));
    static const QRegularExpression values(u"(<ds:(DigestValue|SignatureValue)>)[^<]*"_s);
    return text.left(place) + tail.replace(values, u"\\1"_s).toUtf8();
}

double peer(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"/usr/bin/python3"_s, QStringList {QStringLiteral(NEMSMS_SOURCE_DIR "/tests/bench/bench_token_peer.py")} + arguments);
    return process.waitForFinished(-1) && process.exitCode() == 0 ? process.readAll().trimmed().toDouble() : -1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 1000;
    const auto library = XmlSecurity::start();
    const security::TestCertificate caller = certificate("caller");
    const SignatureKey own = keyOf(*library, caller);
    const SignatureKey known = *SignatureKey::ofCertificate(*library, caller.certificatePem);
    const SecuredMessage message = call(own, keyOf(*library, certificate("sts")));
    const QTemporaryDir folder;
    const QStringList files {folder.filePath(u"draft.xml"_s), folder.filePath(u"key.pem"_s), folder.filePath(u"cert.pem"_s)};
    if (!write(files[0], unsignedForm(*encodeSecured(message, own))) || !write(files[1], caller.keyPem)
        || !write(files[2], caller.certificatePem)) {
        return 1;
    }
    double ours = 0;
    double theirs = 0;
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        const double mine = measure(message, own, known, count);
        const double other = peer(files + QStringList {QString::number(count)});
        if (mine < 0 || other < 0) {
            std::fprintf(stderr, "a signature did not hold\n");
            return 1;
        }
        ours += mine;
        theirs += other;
    }
    std::printf("nemsms          sign+verify a call by token: %7.0f/s of one core\n", count * rounds / ours);
    std::printf("python3-xmlsec  the same message and key:    %7.0f/s of one core\n", count * rounds / theirs);
    return 0;
}
