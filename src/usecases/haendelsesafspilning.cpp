// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/haendelsesafspilning.h"

#include "base/wholefile.h"
#include "store/auditlog.h"
#include "usecases/haendelselaesning.h"
#include "usecases/sendparts.h"

#include <QCryptographicHash>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// Shared because a Job's result must be copyable.
using Control = std::shared_ptr<protocols::ListeControl>;

/// To the local platform, wherever one stands.
base::Job<Control> localControl(std::shared_ptr<SendParts> parts)
{
    const auto all = co_await fetchEvery<domain::Miljoe>(parts->access);
    if (!all) {
        co_return all.error();
    }
    const auto local = std::find_if(all->cbegin(), all->cend(), [](const domain::Miljoe &one) {
        return one.art == domain::MiljoeArt::LokalPlatform;
    });
    if (local == all->cend()) {
        co_return base::failure(base::ErrorKind::NotFound, "haendelse.replay.nowhere");
    }
    const domain::Miljoe miljoe = *local;
    const auto connection = co_await parts->connections->to(miljoe);
    if (!connection) {
        co_return connection.error();
    }
    Control control = std::make_shared<protocols::ListeControl>(connection->transport, connection->platform->endpoints.control);
    co_return control;
}

} // namespace

base::Job<qint64> Haendelsesafspilning::replay(QStringList ids, std::stop_token stop) const
{
    const auto control = co_await localControl(m_parts);
    if (!control) {
        co_return control.error();
    }
    const Control there = *control;
    qint64 replayed = 0;
    for (const QString &id : ids) {
        if (stop.stop_requested()) {
            break;
        }
        const auto done = co_await replayOne(there, id);
        if (!done) {
            co_return done.error();
        }
        ++replayed;
    }
    const store::AuditNote note {"haendelse.replay", "store", {}, {{u"n"_s, replayed}}};
    store::AuditLog log(*m_parts->access->store);
    const store::Actor actor = m_parts->access->actor;
    const auto noted = co_await log.note(note, actor);
    if (!noted) {
        co_return noted.error();
    }
    co_return replayed;
}

base::Job<> Haendelsesafspilning::replayOne(std::shared_ptr<protocols::ListeControl> control, QString id) const
{
    store::HaendelseStore events(*m_parts->access->store);
    const auto row = co_await events.find(id);
    if (!row) {
        co_return row.error();
    }
    const QByteArray message = row->besked;
    const QString dueslag = row->dueslag;
    const auto there = co_await control->replay(message, dueslag);
    if (!there) {
        co_return there.error();
    }
    if (*there != QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex()) {
        co_return base::failure(base::ErrorKind::Conflict, "haendelse.replay.differs", {{u"id"_s, id}});
    }
    co_return base::Result<>();
}

base::Job<QString> Haendelsesafspilning::mend(QString quarantineId, QByteArray message) const
{
    store::HaendelseStore events(*m_parts->access->store);
    const auto unread = co_await events.quarantined(quarantineId);
    if (!unread) {
        co_return unread.error();
    }
    const protocols::DueslagMessage mended {unread->nummer, unread->modtaget, message, unread->dueslag};
    const auto read = readHaendelse(mended, unread->miljoeId);
    if (const auto *still = std::get_if<store::KarantaeneRow>(&read)) {
        co_return base::Error {base::ErrorKind::InvalidInput, still->aarsag, {}, {}};
    }
    const store::HaendelseRow row = std::get<store::HaendelseRow>(read);
    const store::Actor actor = m_parts->access->actor;
    co_return co_await events.mend(quarantineId, row, actor);
}

base::Job<> Haendelsesafspilning::save(QString quarantineId, QString path) const
{
    store::HaendelseStore events(*m_parts->access->store);
    const auto unread = co_await events.quarantined(quarantineId);
    if (!unread) {
        co_return unread.error();
    }
    const store::AuditNote note {"haendelse.quarantine.save", "miljoe", unread->miljoeId, {{u"quarantine"_s, quarantineId}}};
    store::AuditLog log(*m_parts->access->store);
    const store::Actor actor = m_parts->access->actor;
    const auto noted = co_await log.note(note, actor); // first: whole numbers leave the store
    if (!noted) {
        co_return noted.error();
    }
    co_return base::writeWholeFile(path, unread->besked, base::FileReaders::Owner);
}

} // namespace nemsms::usecases
