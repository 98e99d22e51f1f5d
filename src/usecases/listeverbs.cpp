// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/listeverbs.h"

#include "domain/modtager.h"
#include "protocols/lister/receivedlist.h"
#include "usecases/sendparts.h"

#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// Shared because a Job's result must be copyable.
using Control = std::shared_ptr<protocols::ListeControl>;

base::Job<Control> controlOf(std::shared_ptr<SendParts> parts)
{
    const Place here = parts->context->here();
    if (here.art != domain::MiljoeArt::LokalPlatform) {
        co_return base::failure(base::ErrorKind::NotPermitted, "liste.notlocal", {{u"miljoe"_s, here.miljoe}});
    }
    const auto miljoe = co_await fetch<domain::Miljoe>(parts->access, here.miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    const auto connection = co_await parts->connections->to(*miljoe);
    if (!connection) {
        co_return connection.error();
    }
    Control control = std::make_shared<protocols::ListeControl>(connection->transport, connection->platform->endpoints.control);
    co_return control;
}

} // namespace

QByteArray builtInListelayout()
{
    return protocols::Listelayout::builtIn();
}

ListeVerbs::ListeVerbs(std::shared_ptr<SendParts> parts) : m_parts(std::move(parts)) {}

ListeVerbs::~ListeVerbs() = default;

base::Job<QList<ListRun>> ListeVerbs::run(bool accept) const
{
    const auto held = m_parts->access->hold();
    const auto control = co_await controlOf(m_parts);
    if (!control) {
        co_return control.error();
    }
    if (!accept) {
        co_return co_await (*control)->run(QString(), false);
    }
    const auto before = co_await (*control)->runs();
    if (!before) {
        co_return before.error();
    }
    QList<ListRun> accepted;
    for (const auto &one : *before) {
        if (one.state == u"venter") {
            const QString sysId = one.sysId;
            const auto done = co_await (*control)->run(sysId, true);
            if (!done) {
                co_return done.error();
            }
            accepted += *done;
        }
    }
    if (accepted.isEmpty()) {
        co_return base::failure(base::ErrorKind::NotFound, "liste.none.waits");
    }
    co_return accepted;
}

namespace {

/// The table as text, after the file was read whole with it.
base::Job<QByteArray> checkedLayout(QString path, QString layoutPath, protocols::ListeKrav krav)
{
    const auto work = [path, layoutPath, krav]() -> base::Result<QByteArray> {
        QByteArray text = protocols::Listelayout::builtIn();
        if (!layoutPath.isEmpty()) {
            QFile file(layoutPath);
            if (!file.open(QIODevice::ReadOnly)) {
                return base::failure(base::ErrorKind::NotFound, "miljoe.file", {{u"path"_s, layoutPath}}, file.errorString());
            }
            text = file.read(1024 * 1024);
        }
        const auto layout = protocols::Listelayout::parse(text);
        if (!layout) {
            return layout.error();
        }
        const auto list = protocols::ReceivedList::read(path, *layout, krav);
        return list ? base::Result<QByteArray>(text) : base::Result<QByteArray>(list.error());
    };
    co_return co_await base::runOn(QThreadPool::globalInstance(), work);
}

} // namespace

base::Job<QList<ListRun>> ListeVerbs::import(QString sysId, QString path, QString layout, double share) const
{
    const auto held = m_parts->access->hold();
    const QString file = QFileInfo(path).absoluteFilePath();
    const protocols::ListeKrav krav {sysId, protocols::Listeart::Tilmeldingsliste, {}};
    const auto table = co_await checkedLayout(file, layout, krav);
    if (!table) {
        co_return table.error();
    }
    const auto control = co_await controlOf(m_parts);
    if (!control) {
        co_return control.error();
    }
    const QByteArray text = *table;
    co_return co_await (*control)->import(sysId, file, text, share);
}

base::Job<ImportedMobil> ListeVerbs::importMobil(QString sysId, QString path, QString layout) const
{
    const auto held = m_parts->access->hold();
    const QString file = QFileInfo(path).absoluteFilePath();
    const protocols::ListeKrav krav {sysId, protocols::Listeart::Slutbrugerliste, {}};
    const auto table = co_await checkedLayout(file, layout, krav);
    if (!table) {
        co_return table.error();
    }
    const auto control = co_await controlOf(m_parts);
    if (!control) {
        co_return control.error();
    }
    const QByteArray text = *table;
    co_return co_await (*control)->importMobil(sysId, file, text);
}

base::Job<QList<ListRun>> ListeVerbs::history() const
{
    const auto held = m_parts->access->hold();
    const auto control = co_await controlOf(m_parts);
    if (!control) {
        co_return control.error();
    }
    co_return co_await (*control)->runs();
}

base::Job<QList<Subscription>> ListeVerbs::subscriptions() const
{
    const auto held = m_parts->access->hold();
    const auto control = co_await controlOf(m_parts);
    if (!control) {
        co_return control.error();
    }
    co_return co_await (*control)->subscriptions();
}

base::Job<Subscription> ListeVerbs::revise(QString id, QStringList numbers) const
{
    const auto held = m_parts->access->hold();
    const auto control = co_await controlOf(m_parts);
    if (!control) {
        co_return control.error();
    }
    const auto all = co_await (*control)->subscriptions();
    if (!all) {
        co_return all.error();
    }
    for (Subscription one : *all) {
        if (one.id != id) {
            continue;
        }
        int place = 0;
        for (const QString &number : numbers) {
            ++place;
            const auto who = domain::parseModtager(number);
            if (number != u"*" && (!who || domain::isBorger(*who) != (one.art == u"CPR"))) {
                co_return base::failure(base::ErrorKind::InvalidInput, "abonnement.number",
                                        {{u"line"_s, place}, {u"art"_s, one.art}});
            }
        }
        one.vaerdier = numbers;
        const auto kept = co_await (*control)->put(one);
        if (!kept) {
            co_return kept.error();
        }
        co_return one;
    }
    co_return base::failure(base::ErrorKind::NotFound, "abonnement.unknown", {{u"id"_s, id}});
}

} // namespace nemsms::usecases
