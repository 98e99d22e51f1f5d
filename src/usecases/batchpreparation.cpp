// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/batchpreparation.h"

#include "domain/sendetidsrum.h"
#include "usecases/batchfil.h"
#include "usecases/batchrows.h"
#include "usecases/notedlookup.h"

#include <QFileInfo>
#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// So many recipients are asked about at a time.
constexpr int workers = 6;

/// What the workers share. All of them run in the main thread.
struct LookUps {
    std::shared_ptr<SendParts> parts;
    Connection connection;
    std::stop_token stop;
    std::shared_ptr<BatchPlan> plan;
    QList<BatchBesked> wanted; ///< one message of each recipient
    qsizetype next = 0;
    std::optional<base::Error> failure;
};

base::Job<> work(std::shared_ptr<LookUps> all)
{
    while (all->next < all->wanted.size() && !all->failure) {
        const BatchBesked besked = all->wanted.at(all->next++);
        const SendBasis basis = all->plan->basisOf(besked);
        const auto asked = co_await notedLookUp(all->parts, all->connection, basis, all->stop);
        if (!asked || asked->error) {
            all->failure = asked ? *asked->error : asked.error();
            break;
        }
        all->plan->lookUps.insert(domain::toString(*besked.modtager), *asked);
    }
    co_return base::Result<>();
}

QList<BatchBesked> oneOfEach(const QList<BatchBesked> &beskeder)
{
    QHash<QString, bool> seen;
    QList<BatchBesked> firsts;
    for (const auto &besked : beskeder) {
        const QString who = domain::toString(*besked.modtager);
        if (!seen.contains(who)) {
            seen.insert(who, true);
            firsts += besked;
        }
    }
    return firsts;
}

/// SF2250 1.2.4: it is the sender's task to find out whether the recipient is enrolled.
void judgeRecipients(BatchPlan &plan)
{
    for (const auto &besked : plan.beskeder) {
        if (!plan.lookUps.value(domain::toString(*besked.modtager)).yes) {
            plan.findings += BatchFund {besked.row, 0,
                                        base::makeFinding(base::Severity::Error, "sms.check.notenrolled",
                                                          {{u"modtager"_s, domain::masked(*besked.modtager)}}, u"SF2250 1.2.4, 3.1.6"_s)};
        }
    }
}

} // namespace

BatchPreparation::BatchPreparation(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

base::Job<std::shared_ptr<const BatchPlan>> BatchPreparation::prepare(BatchDraft draft, std::stop_token stop) const
{
    const QString path = draft.fil;
    const auto reading = [path] { return readBatchFil(path); };
    const auto lines = co_await base::runOn(QThreadPool::globalInstance(), reading);
    if (!lines) {
        co_return lines.error();
    }
    const QString miljoeId = m_parts->context->here().miljoeId;
    const auto miljoe = co_await fetch<domain::Miljoe>(m_parts->access, miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    const auto connection = co_await m_parts->connections->to(*miljoe);
    if (!connection) {
        co_return connection.error();
    }
    auto plan = std::make_shared<BatchPlan>();
    plan->draft = draft;
    plan->draft.navn = draft.navn.trimmed().isEmpty() ? QFileInfo(path).completeBaseName() : draft.navn.trimmed();
    plan->now = connection->clock->now();
    plan->begins = domain::nextSending(plan->now);
    const auto rows = [plan, lines, miljoeId](const store::RecordReader &reader) {
        return readRows(reader, miljoeId, *lines, *plan);
    };
    const auto read = co_await store::RecordReader::read(*m_parts->access->store, rows);
    if (!read) {
        co_return read.error();
    }
    if (plan->maySend()) {
        const auto asked = co_await lookUp(plan, *connection, stop);
        if (!asked) {
            co_return asked.error();
        }
        judgeRecipients(*plan);
    }
    const std::shared_ptr<const BatchPlan> done = plan;
    co_return done;
}

base::Job<> BatchPreparation::lookUp(std::shared_ptr<BatchPlan> plan, Connection connection, std::stop_token stop) const
{
    const auto all = std::make_shared<LookUps>();
    all->parts = m_parts;
    all->connection = connection;
    all->stop = stop;
    all->plan = plan;
    all->wanted = oneOfEach(plan->beskeder);
    std::vector<base::Job<>> running;
    for (int i = 0; i < workers; ++i) {
        running.push_back(work(all));
    }
    for (auto &one : running) {
        const auto ended = co_await one;
        if (!ended) {
            co_return ended.error();
        }
    }
    co_return all->failure ? base::Result<>(*all->failure) : base::Result<>();
}

} // namespace nemsms::usecases
