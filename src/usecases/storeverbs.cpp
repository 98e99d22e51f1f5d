// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/storeverbs.h"

#include "base/wholefile.h"
#include "domain/tilmelding.h"
#include "store/storekeys.h"
#include "store/storeroles.h"
#include "usecases/storeaccess.h"

#include <QFile>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// Writes to a file that only its owner reads and that was not there before.
base::Result<> writeNew(const QString &path, const QByteArray &text)
{
    if (QFile::exists(path)) {
        return base::failure(base::ErrorKind::Conflict, "file.exists", {{u"path"_s, path}});
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.flush()) {
        return base::unwritable(path, file.errorString());
    }
    return {};
}

} // namespace

StoreVerbs::StoreVerbs(std::shared_ptr<StoreAccess> access) : m_access(std::move(access)) {}

StoreVerbs::~StoreVerbs() = default;

base::Job<StoreFacts> StoreVerbs::info() const
{
    const auto held = m_access->hold();
    const auto info = co_await m_access->store->info();
    if (!info) {
        co_return info.error();
    }
    StoreFacts told {info->path,  info->storeId,   info->demo,  info->readOnly, info->schemaVersion,
                           info->keyVersion, info->recoveryCopyMade, info->createdAt, info->bytes, info->auditRows, {}, {}};
    store::StoreKeys keys(*m_access->store);
    const auto holders = co_await keys.holders();
    if (!holders) {
        co_return holders.error();
    }
    for (const auto &holder : *holders) {
        told.keyHolders += holder.label;
    }
    for (const base::EntityTable *table : administeredTables() + QList {&domain::testSmsTable(), &domain::tilmeldingTable()}) {
        store::ListQuery query;
        query.limit = 1;
        auto records = m_access->of(*table);
        const auto page = co_await records.list(query);
        if (!page) {
            co_return page.error();
        }
        told.counts.insert(table->name, page->total);
    }
    co_return told;
}

base::Job<StoreBackup> StoreVerbs::backup(QString path) const
{
    const auto held = m_access->hold();
    const auto report = co_await m_access->store->backup(path, m_access->actor);
    if (!report) {
        co_return report.error();
    }
    co_return StoreBackup {report->path, report->bytes, report->findings};
}

base::Job<> StoreVerbs::keyExport(QString path, std::shared_ptr<base::Secret> passphrase) const
{
    const auto held = m_access->hold();
    store::StoreKeys keys(*m_access->store);
    const auto written = std::make_shared<bool>(false);
    const auto keep = [path, written](const QString &text) {
        const auto done = writeNew(path, text.toUtf8());
        *written = done.has_value();
        return done;
    };
    const auto text = co_await keys.exportKey(passphrase, m_access->actor, keep);
    if (!text && *written) {
        QFile::remove(path); // the store did not keep its half
    }
    co_return text ? base::Result<>() : base::Result<>(text.error());
}

base::Job<> StoreVerbs::keyAdd(QString label, std::shared_ptr<base::Secret> passphrase) const
{
    const auto held = m_access->hold();
    store::StoreKeys keys(*m_access->store);
    const auto holder = co_await keys.addPassphrase(label, passphrase, m_access->actor);
    if (!holder) {
        co_return holder.error();
    }
    co_return base::Result<>();
}

base::Result<KeyRequestFacts> StoreVerbs::readRequest(const QString &text)
{
    const auto request = store::KeyRequest::parse(text);
    return request ? base::Result<KeyRequestFacts>(KeyRequestFacts {request->label, request->fingerprint()})
                   : base::Result<KeyRequestFacts>(request.error());
}

base::Job<> StoreVerbs::keyAdmit(QString text) const
{
    const auto held = m_access->hold();
    const auto request = store::KeyRequest::parse(text);
    if (!request) {
        co_return request.error();
    }
    store::StoreKeys keys(*m_access->store);
    const auto holder = co_await keys.admit(*request, m_access->actor);
    if (!holder) {
        co_return holder.error();
    }
    co_return base::Result<>();
}

base::Job<DatabaseRoles> StoreVerbs::grantRoles() const
{
    const auto held = m_access->hold();
    store::StoreRoles roles(*m_access->store);
    const auto granted = co_await roles.grant(m_access->actor);
    if (!granted) {
        co_return granted.error();
    }
    co_return DatabaseRoles {granted->reader, granted->administrator};
}

base::Job<int> StoreVerbs::keyRotate() const
{
    const auto held = m_access->hold();
    store::StoreKeys keys(*m_access->store);
    co_return co_await keys.rotate(m_access->actor);
}

} // namespace nemsms::usecases
