// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/testpki.h"

#include "security/keyderivation.h"
#include "security/testcertificates.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace nemsms::security {

namespace {

struct Kind {
    TestRole role;
    const char *file;
    const char *commonName;
    TestPkiHolder TestPkiHolders::*holder;
    bool signs;
};

// Every certificate says TEST in its subject.
constexpr Kind kinds[] = {
    {TestRole::Server, "server", "localhost", &TestPkiHolders::kombit, false},
    {TestRole::Client, "client", "Anvendersystem", &TestPkiHolders::leverandoer, true},
    {TestRole::Kombit, "kombit", "Serviceplatformen", &TestPkiHolders::kombit, true},
    {TestRole::Kommune, "kommune", "Register", &TestPkiHolders::kommune, false},
    {TestRole::Other, "other", "Anden organisation", &TestPkiHolders::anden, false},
    {TestRole::Expired, "expired", "Udløbet anvendersystem", &TestPkiHolders::leverandoer, false},
    {TestRole::Foreign, "foreign", "Fremmed udsteder", &TestPkiHolders::leverandoer, false},
    {TestRole::Sts, "sts", "Adgangsstyring STS", &TestPkiHolders::kombit, true},
};

constexpr auto readme = "TEST PKI of the nemsms-konsol local platform.\n"
                        "Loopback only, made by the program, trusted by nothing else. Never use it elsewhere.\n";

QDateTime yearStart(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), QTimeZone::utc());
}

base::Result<> writePrivate(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size()
        || !file.flush()) {
        return base::failure(base::ErrorKind::Internal, "platform.folder.write", {{u"path"_s, path}}, file.errorString());
    }
    return {};
}

base::Result<> makeAll(const QString &folder, const TestPkiHolders &holders)
{
    const auto ca = TestCertificateAuthority::make("TEST nemsms-konsol lokal platform CA", yearStart(2000), yearStart(2050));
    const auto foreign = TestCertificateAuthority::make("TEST fremmed CA", yearStart(2000), yearStart(2050));
    if (!ca || !foreign) {
        return ca ? foreign.error() : ca.error();
    }
    QList<std::pair<QString, QByteArray>> files {{u"ca.pem"_s, ca->certificatePem()},
                                                 {u"foreign-ca.pem"_s, foreign->certificatePem()},
                                                 {u"README.txt"_s, readme}};
    for (const Kind &kind : kinds) {
        const TestPkiHolder &holder = holders.*kind.holder;
        TestCertificateWish wish {QByteArray("TEST ") + kind.commonName, "TEST " + holder.navn, holder.cvr, {},
                                  yearStart(2000), yearStart(2050), kind.role == TestRole::Server, kind.signs};
        wish.uuid = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        if (kind.role == TestRole::Expired) {
            wish.notAfter = yearStart(2002);
        }
        const auto &issuer = kind.role == TestRole::Foreign ? *foreign : *ca;
        const auto made = issuer.issue(wish, TestPki::password().toUtf8());
        if (!made) {
            return made.error();
        }
        const QString name = QLatin1String(kind.file);
        files << std::pair(name + u".pem"_s, made->certificatePem) << std::pair(name + u".key.pem"_s, made->keyPem)
              << std::pair(name + u".p12"_s, made->pkcs12);
    }
    for (const auto &[name, bytes] : files) {
        if (const auto written = writePrivate(folder + u'/' + name, bytes); !written) {
            return written.error();
        }
    }
    return {};
}

/// Makes the PKI beside its place and moves it there whole, so that a kill leaves either none or all of it.
base::Result<> makeFolder(const QString &folder, const TestPkiHolders &holders)
{
    const QString draft = folder + u".new"_s;
    QDir(draft).removeRecursively();
    if (!QDir().mkpath(draft)
        || !QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return base::failure(base::ErrorKind::Internal, "platform.folder.write", {{u"path"_s, draft}});
    }
    if (const auto made = makeAll(draft, holders); !made) {
        return made.error();
    }
    if (!QDir().rename(draft, folder)) {
        return base::failure(base::ErrorKind::Internal, "platform.folder.write", {{u"path"_s, folder}});
    }
    return {};
}

base::Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::Internal, "platform.pki.read", {{u"path"_s, path}}, file.errorString());
    }
    return file.readAll();
}

QString baseName(TestRole role)
{
    for (const Kind &kind : kinds) {
        if (kind.role == role) {
            return QLatin1String(kind.file);
        }
    }
    Q_UNREACHABLE();
}

} // namespace

base::Result<TestPki> TestPki::open(const QString &folder, const TestPkiHolders &holders)
{
    if (QFile::exists(folder + u"/ca.pem"_s) && !QFile::exists(folder + u"/sts.pem"_s)
        && !QDir(folder).removeRecursively()) {
        return base::failure(base::ErrorKind::Internal, "platform.folder.write", {{u"path"_s, folder}});
    }
    if (!QFile::exists(folder)) {
        if (const auto made = makeFolder(folder, holders); !made) {
            return made.error();
        }
    }
    TestPki pki(QDir(folder).absolutePath());
    if (const auto done = pki.read(); !done) {
        return done.error();
    }
    return pki;
}

base::Result<> TestPki::read()
{
    const auto ca = readAll(caFile());
    if (!ca) {
        return ca.error();
    }
    m_caPem = *ca;
    for (const Kind &kind : kinds) {
        const auto certificate = readAll(certificateFile(kind.role));
        auto key = readAll(keyFile(kind.role));
        if (!certificate || !key) {
            return certificate ? key.error() : certificate.error();
        }
        m_identities.insert(kind.role, TlsIdentity {*certificate, {}, std::make_shared<base::Secret>(std::move(*key))});
    }
    return {};
}

QString TestPki::password()
{
    return u"nemsms-test"_s;
}

QString TestPki::caFile() const
{
    return m_folder + u"/ca.pem"_s;
}

QString TestPki::pkcs12File(TestRole role) const
{
    return m_folder + u'/' + baseName(role) + u".p12"_s;
}

QString TestPki::certificateFile(TestRole role) const
{
    return m_folder + u'/' + baseName(role) + u".pem"_s;
}

QString TestPki::keyFile(TestRole role) const
{
    return m_folder + u'/' + baseName(role) + u".key.pem"_s;
}

base::Result<base::Secret> TestPki::memoryKey() const
{
    return hkdfSha256(*m_identities.value(TestRole::Sts).keyPem, {}, "nemsms-platform memory");
}

TlsIdentity TestPki::identity(TestRole role) const
{
    return m_identities.value(role);
}

QByteArray TestPki::thumbprint(TestRole role) const
{
    QByteArray pem = m_identities.value(role).certificatePem;
    pem.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    return QCryptographicHash::hash(QByteArray::fromBase64(pem), QCryptographicHash::Sha256);
}

} // namespace nemsms::security
