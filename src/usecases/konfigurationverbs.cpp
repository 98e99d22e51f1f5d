// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/konfigurationverbs.h"

#include "base/wholefile.h"
#include "store/auditlog.h"
#include "usecases/storeaccess.h"

#include <QDir>
#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

base::Result<> save(const QString &folder, const QList<TextFile> &files)
{
    if (!QDir().mkpath(folder)) {
        return base::unwritable(folder);
    }
    for (const auto &file : files) {
        const auto written = base::writeWholeFile(QDir(folder).filePath(file.name), file.bytes);
        if (!written) {
            return written.error();
        }
    }
    return {};
}

} // namespace

KonfigurationVerbs::KonfigurationVerbs(std::shared_ptr<StoreAccess> access) : m_access(std::move(access)) {}

KonfigurationVerbs::~KonfigurationVerbs() = default;

base::Job<QList<TextFile>> KonfigurationVerbs::texts() const
{
    const auto held = m_access->hold();
    const auto all = co_await loadConfiguration(m_access);
    if (!all) {
        co_return all.error();
    }
    QList<TextFile> files;
    for (const base::EntityTable *table : administeredTables()) {
        files += konfigurationText(*all->value(table->name), *all);
    }
    co_return files;
}

base::Job<QList<TextFile>> KonfigurationVerbs::write(QString folder) const
{
    const auto held = m_access->hold();
    const auto files = co_await texts();
    if (!files) {
        co_return files.error();
    }
    const store::AuditNote note {"export", "store", {}, {{u"file"_s, QDir(folder).dirName()}}};
    store::AuditLog log(*m_access->store);
    const auto noted = co_await log.note(note, m_access->actor);
    if (!noted) {
        co_return noted.error();
    }
    const auto saveAll = [folder, all = *files] { return save(folder, all); };
    auto saving = base::runOn(QThreadPool::globalInstance(), saveAll);
    const auto saved = co_await saving;
    if (!saved) {
        co_return saved.error();
    }
    co_return *files;
}

} // namespace nemsms::usecases
