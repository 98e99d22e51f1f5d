// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/certifikatfil.h"

#include "base/clock.h"
#include "protocols/transport/revocationask.h"
#include "protocols/transport/systemanchors.h"
#include "security/revocation.h"

#include <QFile>
#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

base::Result<QByteArray> readSmall(const QString &path, const char *missing)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::NotFound, missing, {{u"path"_s, path}}, file.errorString());
    }
    return file.read(largestFile);
}

base::Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::NotFound, "certifikat.file", {{u"path"_s, path}}, file.errorString());
    }
    return file.read(security::largestCertificateFile + 1); // one byte more tells a file that is too large
}

base::Job<CertificateFile> examine(QByteArray bytes, CertificateOpening opening, QDateTime now)
{
    const auto work = [bytes, opening, now] {
        return base::Result<CertificateFile>(security::examineCertificateFile(bytes, opening, now));
    };
    return base::runOn(QThreadPool::globalInstance(), work);
}

QDate danishDate(const QDateTime &moment)
{
    return moment.toTimeZone(base::danishTime()).date();
}

domain::Certifikattype typeOf(security::OcesKind kind)
{
    switch (kind) {
    case security::OcesKind::Voces:
        return domain::Certifikattype::Voces;
    case security::OcesKind::Foces:
        return domain::Certifikattype::Foces;
    case security::OcesKind::Moces:
        return domain::Certifikattype::Moces;
    case security::OcesKind::Poces:
    case security::OcesKind::None:
        break;
    }
    return domain::Certifikattype::Andet;
}

template <class V>
std::optional<V> valueOf(const base::Result<V> &parsed)
{
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace

base::Result<security::TlsIdentity> readCertifikatfil(const QString &path, const base::Secret &password)
{
    const auto bytes = readSmall(path, "miljoe.file");
    if (!bytes) {
        return bytes.error();
    }
    return security::readPkcs12(*bytes, password);
}

base::Result<QByteArray> readTillidsankre(const QString &path)
{
    if (!path.isEmpty()) {
        return readSmall(path, "miljoe.anchors");
    }
    return protocols::systemAnchorsPem();
}

base::Job<CertificateFile> examineCertifikatfil(QString path, CertificateOpening opening,
                                                std::shared_ptr<base::UserPrompts> prompts, QDateTime now)
{
    const auto read = [path] { return readWhole(path); };
    const auto bytes = co_await base::runOn(QThreadPool::globalInstance(), read);
    if (!bytes) {
        co_return bytes.error();
    }
    auto file = co_await examine(*bytes, opening, now);
    if (file && file->needsPassword() && prompts) {
        const base::Message purpose {"certifikat.password.ask", {{u"path"_s, path}}};
        const auto password = co_await prompts->askPassphrase(purpose, false);
        if (password) {
            opening.password = *password;
            file = co_await examine(*bytes, opening, now);
        }
    }
    if (file && file->needsLegacy() && prompts) {
        base::Question question;
        question.title = {"certifikat.legacy.title", {}};
        question.body = {"certifikat.legacy.ask", {{u"path"_s, path}}};
        const auto yes = co_await prompts->confirm(question);
        if (yes && *yes) {
            opening.allowLegacy = true;
            file = co_await examine(*bytes, opening, now);
        }
    }
    co_return file;
}

base::Result<base::Findings> judgeRevocation(const CertificateFile &file, const QString &crlPath, const QString &ocspPath,
                                             const QDateTime &now)
{
    base::Findings found;
    if (!crlPath.isEmpty()) {
        const auto crl = readWhole(crlPath);
        if (!crl) {
            return crl.error();
        }
        found += security::judgeChainByCrl(file, *crl, now);
    }
    if (!ocspPath.isEmpty()) {
        const auto answer = readWhole(ocspPath);
        if (!answer) {
            return answer.error();
        }
        found += security::judgeChainByOcsp(file, *answer, now);
    }
    return found;
}

base::Job<base::Findings> judgeRevocationOnline(CertificateFile file, QDateTime now)
{
    return protocols::askRevocation(std::move(file), std::move(now), {});
}

domain::Certifikat certifikatOf(const security::X509Facts &facts, domain::Certifikatrolle rolle)
{
    domain::Certifikat made;
    made.navn = facts.commonName.isEmpty() ? facts.organisation : facts.commonName;
    made.rolle = rolle;
    made.type = typeOf(facts.oces.kind);
    made.sha256 = valueOf(domain::Sha256Aftryk::parse(QString::fromLatin1(facts.thumbprintSha256.toHex())));
    made.sha1 = valueOf(domain::Sha1Aftryk::parse(QString::fromLatin1(facts.thumbprintSha1.toHex())));
    made.emne = facts.subject;
    made.udsteder = facts.issuer;
    made.serienummer = facts.serialNumber;
    made.cvr = valueOf(domain::Cvr::parse(facts.cvr));
    made.gyldigFra = danishDate(facts.notBefore);
    made.gyldigTil = danishDate(facts.notAfter);
    return made;
}

base::Message certifikatart(const security::X509Facts &facts)
{
    switch (facts.oces.generation) {
    case security::OcesGeneration::Oces2:
        return {QByteArray("certificate.oces2.") + toCode(facts.oces.kind), {}};
    case security::OcesGeneration::Oces3:
        return {QByteArray("certificate.oces3.") + toCode(facts.oces.kind), {}};
    case security::OcesGeneration::None:
        break;
    }
    return {"certificate.kind.none", {}};
}

base::Message certifikathierarki(const security::X509Facts &facts)
{
    return {QByteArray("certificate.hierarchy.") + toCode(facts.hierarchy), {}};
}

} // namespace nemsms::usecases
