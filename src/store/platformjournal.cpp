// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/platformjournal.h"

#include "store/platformquery.h"
#include "store/platformschema.h"
#include "store/platformsealing.h"

#include <QFile>
#include <QUuid>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace nemsms::store {

/// One thread that owns the connection: a QSqlDatabase may be used by the thread that opened it only, and one writer
/// needs no waiting for locks.
class PlatformJournal::Thread
{
public:
    Thread(QString path, PlatformSeal seal)
        : m_seal(std::move(seal)), m_path(std::move(path)), m_name(u"platform-"_s + QUuid::createUuid().toString(QUuid::Id128)),
          m_thread([this](const std::stop_token &stop) { loop(stop); })
    {
    }

    base::Result<> call(const std::function<base::Result<>()> &work)
    {
        std::packaged_task<base::Result<>()> task(work);
        std::future<base::Result<>> done = task.get_future();
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_wake.notify_one();
        return done.get();
    }

    base::Result<> open()
    {
        return call([this]() -> base::Result<> {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
            database.setDatabaseName(m_path);
            if (!database.open()) {
                return base::failure(base::ErrorKind::Internal, "platform.journal.failed", {{u"path"_s, m_path}});
            }
            if (!QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner)) {
                return base::failure(base::ErrorKind::Internal, "platform.folder.write", {{u"path"_s, m_path}});
            }
            for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                       u"PRAGMA foreign_keys = ON"_s}) {
                if (const auto done = runQuery(database, pragma); !done) {
                    return done.error();
                }
            }
            const auto brought = migratePlatformJournal(database);
            return brought ? sealPlatformJournal(database, m_seal) : brought;
        });
    }

    base::Result<> transact(const Work &work)
    {
        return call([this, &work]() -> base::Result<> {
            QSqlDatabase database = QSqlDatabase::database(m_name, false);
            const auto failed = [this] {
                return base::failure(base::ErrorKind::Internal, "platform.journal.failed", {{u"path"_s, m_path}});
            };
            if (!database.transaction()) {
                return failed();
            }
            if (auto done = work(database); !done) {
                database.rollback();
                return done;
            }
            if (!database.commit()) {
                database.rollback();
                return failed();
            }
            return {};
        });
    }

private:
    void loop(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); }) || !m_tasks.empty()) {
            auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
        QSqlDatabase::removeDatabase(m_name);
    }

    PlatformSeal m_seal;
    QString m_path;
    QString m_name;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::packaged_task<base::Result<>()>> m_tasks;
    std::jthread m_thread; // last: it starts when all else stands, and is joined first
};

PlatformJournal::PlatformJournal(std::unique_ptr<Thread> thread, PlatformSeal seal)
    : m_seal(std::move(seal)), m_thread(std::move(thread))
{
}

PlatformJournal::~PlatformJournal() = default;

base::Result<std::shared_ptr<PlatformJournal>> PlatformJournal::open(const QString &path, const base::Secret &key)
{
    const auto seal = PlatformSeal::make(key);
    if (!seal) {
        return seal.error();
    }
    auto thread = std::make_unique<Thread>(path, *seal);
    if (const auto opened = thread->open(); !opened) {
        return opened.error();
    }
    return std::shared_ptr<PlatformJournal>(new PlatformJournal(std::move(thread), *seal));
}

base::Result<> PlatformJournal::transact(const Work &work) const
{
    return m_thread->transact(work);
}

base::Result<QString> PlatformJournal::property(const QString &name) const
{
    QString value;
    const auto done = transact([&](const QSqlDatabase &database) -> base::Result<> {
        auto query = runQuery(database, u"SELECT vaerdi FROM egenskab WHERE navn = ?"_s, {name});
        if (!query) {
            return query.error();
        }
        value = query->next() ? query->value(0).toString() : QString();
        return {};
    });
    if (!done) {
        return done.error();
    }
    return value;
}

base::Result<> PlatformJournal::setProperty(const QString &name, const QString &value) const
{
    return transact([&](const QSqlDatabase &database) -> base::Result<> {
        const auto query = runQuery(
            database, u"INSERT INTO egenskab (navn, vaerdi) VALUES (?, ?) ON CONFLICT (navn) DO UPDATE SET vaerdi = excluded.vaerdi"_s,
            {name, value});
        return query ? base::Result<>() : base::Result<>(query.error());
    });
}

} // namespace nemsms::store
