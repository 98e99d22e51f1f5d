// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/listeverbs.h"

#include "domain/modtager.h"
#include "usecases/sendparts.h"

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
