// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/serverdump.h"

#include "store/filecopy.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

/// Where libpq finds the server (PostgreSQL 15, 34.15): nothing of it is seen in the list of processes.
QProcessEnvironment environmentFor(const StorePlace &place, const base::Secret *password)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            environment.insert(name, value);
        }
    };
    set(u"PGHOST"_s, place.host());
    set(u"PGPORT"_s, place.port() > 0 ? QString::number(place.port()) : QString());
    set(u"PGUSER"_s, place.user());
    set(u"PGDATABASE"_s, place.database());
    set(u"PGSSLMODE"_s, place.settings().value(u"sslmode"_s));
    set(u"PGSSLROOTCERT"_s, place.settings().value(u"sslrootcert"_s));
    set(u"PGPASSWORD"_s, password ? QString::fromUtf8(password->reveal()) : QString());
    return environment;
}

} // namespace

Result<qint64> ServerDump::copy(const StorePlace &place, const base::Secret *password, const QString &target)
{
    if (QFileInfo::exists(target)) {
        return base::failure(ErrorKind::Conflict, "store.backup.exists", {{u"file"_s, target}});
    }
    const QString tool = QStandardPaths::findExecutable(u"pg_dump"_s);
    if (tool.isEmpty()) {
        return base::failure(ErrorKind::NotFound, "store.dump.missing", {{u"file"_s, place.text()}});
    }
    const QString part = target + u".part"_s;
    QFile::remove(part); // left by a copy that was interrupted
    const auto made = FileCopy::makePrivate(part);
    if (!made) {
        return made.error();
    }
    QStringList arguments {u"--format=custom"_s, u"--no-password"_s, u"--no-owner"_s, u"--file="_s + part};
    if (!place.schema().isEmpty()) {
        arguments << u"--schema="_s + place.schema();
    }
    QProcess dumping;
    dumping.setProcessEnvironment(environmentFor(place, password));
    dumping.start(tool, arguments, QIODevice::ReadOnly);
    const bool ended = dumping.waitForFinished(-1) && dumping.exitStatus() == QProcess::NormalExit;
    if (!ended || dumping.exitCode() != 0 || !QFile::rename(part, target)) {
        QFile::remove(part);
        return base::failure(ErrorKind::Internal, "store.backup.failed", {{u"file"_s, target}},
                             QString::fromUtf8(dumping.readAllStandardError()));
    }
    return QFileInfo(target).size();
}

} // namespace nemsms::store
