// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storemigration.h"

#include "store/audittrail.h"
#include "store/filecopy.h"
#include "store/migrator.h"
#include "store/transaction.h"

#include <QFileInfo>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

Result<> StoreMigration::run(const QString &storeId, int from, const KeyRing &keys)
{
    const auto migrator = Migrator::load();
    if (!migrator) {
        return migrator.error();
    }
    if (from == migrator->newest()) {
        return {};
    }
    if (!m_options.mayMigrate) {
        return base::failure(ErrorKind::Conflict, "store.older",
                             {{u"file"_s, m_options.path}, {u"found"_s, from},
                              {u"known"_s, migrator->newest()}});
    }
    const QDateTime now = m_options.clock->now();
    const QString copy = m_options.path + u".schema-"_s + QString::number(from).rightJustified(4, u'0') + u'-'
        + now.toUTC().toString(u"yyyyMMddTHHmmsszzzZ"_s) + u".backup"_s;
    const auto copied = FileCopy::copy(m_connection, copy);
    if (!copied) {
        return copied.error();
    }
    auto transaction = Transaction::begin(m_connection, Transaction::Purpose::Write);
    if (!transaction) {
        return transaction.error();
    }
    const auto version = Migrator::versionOf(m_connection);
    if (version && *version == migrator->newest()) {
        return {}; // another program was here first
    }
    const auto done = version ? migrator->migrate(m_connection, *version, migrator->newest())
                              : Result<>(version.error());
    if (!done) {
        return done;
    }
    const auto noted = AuditTrail(m_connection, keys, storeId)
                           .append({"store.migrate", "store", storeId,
                                    {{u"from"_s, *version}, {u"to"_s, migrator->newest()},
                                     {u"backup"_s, QFileInfo(copy).fileName()}}},
                                   m_options.actor, now);
    return noted ? transaction->commit() : Result<>(noted.error());
}

} // namespace nemsms::store
