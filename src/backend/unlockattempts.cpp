// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/unlockattempts.h"

#include "backend/storeopening.h"
#include "security/certificatefile.h"
#include "store/auditlog.h"
#include "store/store.h"
#include "store/storeplace.h"

#include <QFile>
#include <QFileInfo>

namespace nemsms::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 200 * 1000;
constexpr char wrongPassword[] = "certificate.password.wrong";

/// The refusal of a key somewhere among the causes; empty = it failed for another reason.
QByteArray refusalOf(const base::Error &error)
{
    for (const base::Error *one = &error; one; one = one->cause.get()) {
        const QByteArray &code = one->message.code;
        const bool typed = code == "security.vault.passphrase" || code == "store.key.passphrase";
        if (typed || code == "security.keychain.unavailable" || code == "store.key.wrong" || code == "store.key.noHolder") {
            return code;
        }
    }
    return {};
}

/// A name is somebody's to choose: it must not become two columns or two lines.
QByteArray column(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').left(80).toUtf8();
}

} // namespace

UnlockAttempts::UnlockAttempts(const QString &storePath)
    : m_store(storePath), m_path(localFile(storePath) + ".unlocks"_L1)
{
}

void UnlockAttempts::note(const base::Error &error, const store::Actor &actor, const base::Clock &clock) const
{
    if (const QByteArray refusal = refusalOf(error); !refusal.isEmpty()) {
        append(refusal, {}, actor, clock);
    }
}

void UnlockAttempts::noteFile(const security::CertificateFile &file, const QString &fileName, const QString &program,
                              const base::Clock &clock) const
{
    const bool hasLog = store::StorePlace::isServer(m_store) || QFileInfo::exists(m_store);
    if (hasLog && file.says(wrongPassword)) {
        append(wrongPassword, fileName, {personName(), program}, clock);
    }
}

void UnlockAttempts::append(const QByteArray &code, const QString &about, const store::Actor &actor,
                            const base::Clock &clock) const
{
    QFile file(m_path);
    if (file.size() > mostBytes
        || !file.open(QIODevice::WriteOnly | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner)) {
        return; // the refusal itself is told by the caller
    }
    const QByteArray line = clock.now().toUTC().toString(Qt::ISODateWithMs).toLatin1() + '\t' + column(actor.name) + '\t'
        + column(actor.program) + '\t' + code + '\t' + column(about) + '\n';
    if (file.write(line) != line.size()) {
        qWarning("A refused attempt to open the store could not be noted: %s", qPrintable(file.errorString()));
    }
}

base::Job<> UnlockAttempts::tell(std::shared_ptr<store::Store> store) const
{
    const QString path = m_path;
    const QString taken = path + ".telling"_L1; // whoever renames it tells it: nobody else finds it then
    if (!QFile::rename(path, taken)) {
        co_return base::Result<>();
    }
    QFile file(taken);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(mostBytes * 2) : QByteArray();
    file.close();
    store::AuditLog log(*store);
    for (const QByteArray &line : text.split('\n')) {
        const auto columns = line.split('\t');
        if (columns.size() != 4 && columns.size() != 5) { // four before certificate files were noted here
            continue;
        }
        store::AuditNote what;
        what.action = columns[3] == wrongPassword ? "certifikat.refused" : "key.refused";
        what.entity = columns[3] == wrongPassword ? "certifikat" : "store";
        what.details = {{u"time"_s, QString::fromLatin1(columns[0])}, {u"code"_s, QString::fromLatin1(columns[3])}};
        if (const QString about = QString::fromUtf8(columns.value(4)); !about.isEmpty()) {
            what.details.insert(u"reference"_s, about);
        }
        const store::Actor who {QString::fromUtf8(columns[1]), QString::fromUtf8(columns[2])};
        const auto noted = co_await log.note(what, who);
        if (!noted) {
            QFile::rename(taken, path);
            const bool reader = noted.error().kind == base::ErrorKind::NotPermitted; // the next who may write tells it
            co_return reader ? base::Result<>() : base::Result<>(noted.error());
        }
    }
    QFile::remove(taken);
    co_return base::Result<>();
}

} // namespace nemsms::backend
