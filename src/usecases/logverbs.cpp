// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/logverbs.h"

#include "domain/tilmelding.h"
#include "store/auditlog.h"
#include "usecases/recordtitle.h"
#include "usecases/storeaccess.h"
#include "usecases/udvekslingverbs.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

const char *sentenceOf(const QByteArray &action)
{
    static const QHash<QByteArray, const char *> known {
        {"create", "log.create"}, {"revise", "log.revise"}, {"retire", "log.retire"}, {"lookup", "log.lookup"},
        {"testsms.ticked", "log.testsms.ticked"}, {"testsms.delivered", "log.testsms.delivered"},
        {"testsms.failed", "log.testsms.failed"}, {"testsms.receipted", "log.testsms.receipted"},
        {"testsms.refusedlater", "log.testsms.refusedlater"}, {"testsms.recalled", "log.testsms.recalled"},
        {"tilmelding.opdateret", "log.tilmelding.opdateret"}, {"tilmelding.tilmeldt", "log.tilmelding.tilmeldt"},
        {"tilmelding.frameldt", "log.tilmelding.frameldt"}, {"tilmelding.aktiv", "log.tilmelding.aktiv"},
        {"tilmelding.gone", "log.tilmelding.gone"}, {"tilmelding.failed", "log.tilmelding.failed"},
        {"smsbatch.paused", "log.smsbatch.paused"}, {"smsbatch.resumed", "log.smsbatch.resumed"},
        {"smsbatch.cancelled", "log.smsbatch.cancelled"}, {"smsbatch.finished", "log.smsbatch.finished"},
        {"udveksling.purge", "log.udveksling.purge"}, {"borger.show", "log.borger.show"},
        {"skabelon.create", "log.skabelon.create"}, {"skabelon.revise", "log.skabelon.revise"},
        {"skabelon.retire", "log.skabelon.retire"}, {"skabelon.reinstate", "log.skabelon.reinstate"}, {"log.acceptRestored", "log.restored"},
        {"token.fetch", "log.token.fetch"}, {"token.call", "log.token.call"}, {"token.reveal", "log.token.reveal"},
        {"certifikat.import", "log.certifikat.import"}, {"certifikat.use", "log.certifikat.use"},
        {"certifikat.step", "log.certifikat.step"}, {"certifikat.public", "log.certifikat.public"},
        {"haendelse.take", "log.haendelse.take"}, {"haendelse.purge", "log.haendelse.purge"},
        {"haendelse.takeall", "log.haendelse.takeall"}, {"haendelse.mend", "log.haendelse.mend"},
        {"haendelse.replay", "log.haendelse.replay"}, {"haendelse.quarantine.save", "log.haendelse.quarantine.save"},
        {"import", "log.import"}, {"export", "log.export"}, {"export.personal", "log.export.personal"}, {"show.personal", "log.show.personal"},
        {"activate", "log.activate"}, {"discard", "log.discard"}, {"undo", "log.undo"}, {"confirm", "log.confirm"},
        {"change.apply", "log.change.apply"}, {"change.undo", "log.change.undo"},
        {"store.create", "log.store.create"}, {"store.backup", "log.store.backup"},
        {"store.migrate", "log.store.migrate"}, {"store.copy", "log.store.copy"}, {"store.roles", "log.store.roles"}, {"key.admit", "log.key.admit"},
        {"key.add", "log.key.add"}, {"key.export", "log.key.export"},
        {"key.import", "log.key.import"}, {"key.remove", "log.key.remove"}, {"key.rotate", "log.key.rotate"},
        {"key.move", "log.key.move"}, {"key.refused", "log.key.refused"}, {"vault.passphrase", "log.vault.passphrase"},
        {"certifikat.refused", "log.certifikat.refused"}, {"certifikat.fileuse", "log.certifikat.fileuse"},
        {"apinoegle.keep", "log.apinoegle.keep"}, {"apinoegle.reveal", "log.apinoegle.reveal"},
        {"apinoegle.remove", "log.apinoegle.remove"}};
    return known.value(action, "log.other");
}

} // namespace

base::Message LogLine::message() const
{
    QVariantMap arguments = details;
    const QString name = entityWords();
    arguments.insert(u"entity"_s, name.isEmpty() ? QString::fromLatin1(entity) : name);
    const QString reference = recordId.isEmpty() ? details.value(u"reference"_s).toString() : recordId;
    arguments.insert(u"id"_s, title.isEmpty() ? reference : title);
    arguments.insert(u"proof"_s, details.value(u"bevisAf"_s).toList().value(1)); // what it became
    arguments.insert(u"action"_s, QString::fromLatin1(action));
    return {sentenceOf(action), arguments};
}

QString LogLine::wordsFor(const QByteArray &entity)
{
    const base::EntityTable *table = tableNamed(entity);
    return table ? base::translated(table->singular) : QString();
}

LogVerbs::LogVerbs(std::shared_ptr<StoreAccess> access, std::shared_ptr<const settings::Settings> settings)
    : m_access(std::move(access)), m_settings(std::move(settings))
{
}

LogVerbs::~LogVerbs() = default;

UdvekslingVerbs LogVerbs::exchanges() const
{
    return {m_access, m_settings};
}

base::Job<qint64> LogVerbs::lastNumber() const
{
    const auto held = m_access->hold();
    store::AuditLog log(*m_access->store);
    co_return co_await log.lastNumber();
}

base::Job<QList<LogLine>> LogVerbs::list(LogQuery query) const
{
    const auto held = m_access->hold();
    store::AuditQuery wanted;
    wanted.entity = query.entity.toLatin1();
    wanted.recordId = query.recordId;
    wanted.actor = query.who;
    wanted.from = query.from;
    wanted.to = query.until;
    wanted.search = query.search;
    wanted.limit = query.limit;
    wanted.before = query.before;
    store::AuditLog log(*m_access->store);
    const auto rows = co_await log.list(wanted);
    if (!rows) {
        co_return rows.error();
    }
    QList<LogLine> lines;
    for (const auto &row : *rows) {
        lines += LogLine {row.number, row.time,   row.actor,    row.program,
                           row.action, row.entity, row.recordId, {},
                           QJsonDocument::fromJson(row.details).object().toVariantMap()};
    }
    const auto titles = co_await titlesOf(lines);
    if (!titles) {
        co_return titles.error();
    }
    for (auto &line : lines) {
        line.title = titles->value(line.recordId);
    }
    co_return lines;
}

base::Job<QHash<QString, QString>> LogVerbs::titlesOf(QList<LogLine> lines) const
{
    QHash<QString, QString> titles;
    for (const auto &line : lines) {
        // A look-up is about a test person, when somebody is named at all.
        const base::EntityTable *table = line.action == "lookup" ? &domain::testpersonTable() : tableNamed(line.entity);
        if (!table || line.recordId.isEmpty() || titles.contains(line.recordId)) {
            continue;
        }
        store::EntityStore records = m_access->of(*table);
        const auto found = co_await records.find(line.recordId);
        if (!found && found.error().kind != base::ErrorKind::NotFound) {
            co_return found.error();
        }
        QString title;
        if (found) {
            const base::Record record = *found;
            const auto named = co_await titleOf(m_access, table, record);
            if (!named) {
                co_return named.error();
            }
            title = *named;
        }
        titles.insert(line.recordId, title);
    }
    co_return titles;
}

QList<QByteArray> LogVerbs::entities()
{
    QList<QByteArray> names;
    for (const base::EntityTable *table : administeredTables()) {
        names += table->name;
    }
    return names << domain::testSmsTable().name << domain::tilmeldingTable().name;
}

base::Job<QStringList> LogVerbs::actors() const
{
    const auto held = m_access->hold();
    store::AuditLog log(*m_access->store);
    co_return co_await log.actors();
}

base::Job<LogVerdict> LogVerbs::verify() const
{
    const auto held = m_access->hold();
    store::AuditLog log(*m_access->store);
    const auto verdict = co_await log.verify();
    if (!verdict) {
        co_return verdict.error();
    }
    LogVerdict told;
    told.intact = verdict->intact;
    told.rows = verdict->rows;
    told.brokenAt = verdict->firstBroken.value_or(0);
    told.message = verdict->finding.value_or(base::Message {"log.intact", {{u"n"_s, int(verdict->rows)}}});
    co_return told;
}

base::Job<> LogVerbs::acceptRestored(QString reason) const
{
    const auto held = m_access->hold();
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "log.noreason");
    }
    store::AuditLog log(*m_access->store);
    co_return co_await log.acceptRestored(why, m_access->actor);
}

} // namespace nemsms::usecases
