// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/batchrun.h"

#include "domain/retryrule.h"
#include "usecases/attempt.h"
#include "usecases/batchcourse.h"
#include "usecases/judgederror.h"
#include "usecases/kombipostcall.h"
#include "usecases/newtestsms.h"
#include "usecases/notedlookup.h"
#include "usecases/productionconsent.h"
#include "usecases/sendcheck.h"
#include "usecases/sending.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::TestSmsTilstand;

namespace {

/// More than Qt opens connections to one host, so that one is never idle while an answer is written.
constexpr int workers = 8;
/// A look-up that allowed a message is asked again when it is older.
constexpr int lookUpSeconds = 3600;

base::Job<SendBasis> basisOf(Course course, domain::TestSms sms)
{
    const QString key = (sms.modtager ? domain::toString(*sms.modtager) : QString()) + u' ' + sms.materialeId + u' '
        + sms.serviceaftaleId + u' ' + QString::number(int(sms.vej));
    const auto known = course->bases.constFind(key);
    if (known != course->bases.cend()) {
        SendBasis basis = *known;
        basis.tekst = sms.tekst;
        co_return basis;
    }
    const auto read = co_await readBasisOf(course->parts->access, sms);
    if (read) {
        course->bases.insert(key, *read);
    }
    co_return read;
}

/// What forbids sending now that did not when the batch was made; the hour is the run's own business.
std::optional<base::Error> forbidden(const SendBasis &basis, const QDateTime &now)
{
    for (const auto &check : sendcheck(basis, now)) {
        if (check.severity == base::Severity::Error && check.code != "window") {
            return stoppingError({base::Severity::Error, check.message, {}, check.reference});
        }
    }
    return std::nullopt;
}

/// Whether the recipient is enrolled still, when the look-up that allowed the message is old and it was never on the wire.
base::Job<Kald> lookedUpAgain(Course course, SendBasis basis, domain::TestSms sms)
{
    Kald fresh;
    fresh.yes = true;
    if (sms.forsoeg > 0 || sms.forberedtTid.secsTo(course->connection.clock->now()) < lookUpSeconds) {
        co_return fresh;
    }
    const Connection connection = course->connection;
    co_return co_await notedLookUp(course->parts, connection, basis, course->stop);
}

std::optional<base::Error> forbidden(const Kald &lookUp, const domain::TestSms &sms)
{
    if (lookUp.error) {
        return lookUp.error->kind == base::ErrorKind::Refused ? lookUp.error : std::nullopt;
    }
    return lookUp.yes ? std::nullopt
                      : std::optional(base::makeError(base::ErrorKind::InvalidInput, "sms.check.notenrolled",
                                                      {{u"modtager"_s, domain::masked(*sms.modtager)}}));
}

/// Nobody answers: everything waits, and whoever notices first finds the way again.
base::Job<> hold(Course course)
{
    const QDateTime now = course->connection.clock->now();
    if (course->holdUntil.isValid() && now < course->holdUntil) {
        co_return base::Result<>(); // one of those that were on the way when the first was not answered
    }
    ++course->unansweredInRow;
    course->holdUntil = domain::nextAttempt(course->batch.id, course->unansweredInRow, now);
    if (std::exchange(course->reaching, true)) {
        co_return base::Result<>();
    }
    const domain::Miljoe miljoe = course->connection.miljoe;
    const auto restored = co_await course->parts->connections->restore(miljoe);
    if (restored && *restored) {
        const auto moved = co_await course->parts->connections->to(miljoe);
        if (moved) {
            course->connection = *moved;
            course->holdUntil = {};
        }
    }
    course->reaching = false;
    co_return base::Result<>();
}

BatchCourse::Outcome stopped(domain::TestSms sms)
{
    sms.naesteForsoeg = {};
    return {sms, std::nullopt, false};
}

/// Sends one message and puts its answer on the way to the store.
base::Job<> sendOne(Course course, domain::TestSms sms)
{
    const auto basis = co_await basisOf(course, sms);
    if (!basis) {
        co_return basis.error();
    }
    if (const auto error = forbidden(*basis, course->connection.clock->now())) {
        course->problem = course->problem ? course->problem : error;
        course->answered += stopped(sms);
        co_return base::Result<>();
    }
    const auto asked = co_await lookedUpAgain(course, *basis, sms);
    if (!asked) {
        co_return asked.error();
    }
    if (const auto error = forbidden(*asked, sms)) {
        course->problem = course->problem ? course->problem : error;
        course->answered += stopped(sms);
        co_return base::Result<>();
    }
    Kald call = *asked;
    QString operation = lookUpOperation(sms.vej);
    if (!asked->error) {
        const Connection connection = course->connection;
        const auto called = co_await afsend(connection, *basis, sms, course->stop);
        if (!called) {
            co_return called.error();
        }
        call = *called;
        operation = sendOperation(sms.vej);
    }
    if (course->stop.stop_requested() && call.error) {
        co_return base::Result<>(); // broken off by a person: it waits as it stood
    }
    const QDateTime now = course->connection.clock->now();
    BatchCourse::Outcome outcome {answered(sms, call, now), exchangeOf(operation, call), false};
    const bool waits = outcome.sms.tilstand == TestSmsTilstand::IKoe;
    outcome.again = waits && outcome.sms.naesteForsoeg.isValid();
    course->answered += outcome;
    if (!waits) {
        course->unansweredInRow = 0;
        course->holdUntil = {};
    } else if (outcome.again) {
        co_return co_await hold(course);
    } else {
        course->stopFor(*call.error);
    }
    co_return base::Result<>();
}

base::Job<> work(Course course)
{
    while (true) {
        const auto next = co_await nextOf(course);
        if (!next) {
            co_return next.error();
        }
        if (!*next) {
            co_return base::Result<>();
        }
        const domain::TestSms sms = **next;
        const auto sent = co_await sendOne(course, sms);
        if (!sent) {
            course->stopFor(sent.error());
        }
        const auto written = co_await writeAnswers(course);
        if (!written) {
            course->stopFor(written.error());
        }
    }
}

/// Every message of the batch that waits, in the order of the file.
base::Job<QList<domain::TestSms>> waitingOf(std::shared_ptr<StoreAccess> access, QString batchId)
{
    ListQuery query;
    query.equals = {{u"batch"_s, batchId}, {u"tilstand"_s, u"ikoe"_s}};
    query.limit = 1000;
    query.counted = false;
    co_return co_await fetchAll<domain::TestSms>(access, query);
}

base::Job<Course> prepare(std::shared_ptr<SendParts> parts, store::SmsBatchRow batch, BatchListener listener, std::stop_token stop)
{
    const auto waiting = co_await waitingOf(parts->access, batch.id);
    if (!waiting) {
        co_return waiting.error();
    }
    const auto course = std::make_shared<BatchCourse>();
    course->parts = parts;
    course->batch = batch;
    course->listener = listener;
    course->stop = stop;
    course->ready.assign(waiting->cbegin(), waiting->cend());
    for (auto one = batch.states.cbegin(); one != batch.states.cend(); ++one) {
        course->states.insert(one.key(), one.value());
    }
    if (waiting->isEmpty()) {
        co_return course;
    }
    const domain::TestSms first = waiting->first();
    const auto basis = co_await readBasisOf(parts->access, first);
    if (!basis) {
        co_return basis.error();
    }
    const auto confirmed = co_await confirmProduction(parts, *basis);
    if (!confirmed) {
        co_return confirmed.error();
    }
    const auto connection = co_await parts->connections->to(basis->miljoe);
    if (!connection) {
        co_return connection.error();
    }
    course->connection = *connection;
    course->running.start();
    course->looked.start();
    co_return course;
}

/// What the batch is called now: at its end when nothing waits, paused when a person is needed.
base::Job<BatchProgress> conclude(Course course)
{
    store::SmsBatchStore batches(*course->parts->access->store);
    const QString id = course->batch.id;
    const auto silent = co_await batches.setLivstegn(id, QDateTime());
    if (!silent) {
        co_return silent.error();
    }
    const auto read = co_await batches.find(id);
    if (!read) {
        co_return read.error();
    }
    BatchProgress progress {*read, course->problem, {}};
    const bool finished = progress.waiting() == 0;
    const bool byItself = !finished && course->goesOn.isValid() && !course->problem && !course->stop.stop_requested();
    if (read->tilstand == "koerer" && !byItself) {
        const QByteArray to = finished ? "faerdig" : "pauset";
        const QByteArray deed = finished ? "smsbatch.finished" : "smsbatch.paused";
        const store::Actor actor = course->parts->access->actor;
        const QByteArrayList running {"koerer"};
        const auto moved = co_await batches.move(id, running, to, deed, actor);
        if (!moved) {
            co_return moved.error();
        }
        progress.batch = *moved;
    }
    progress.goesOn = byItself ? course->goesOn : QDateTime();
    co_return progress;
}

} // namespace

qint64 BatchProgress::waiting() const
{
    return batch.states.value("ikoe") + batch.states.value("forberedt");
}

base::Job<BatchProgress> runBatch(std::shared_ptr<SendParts> sendParts, QString batchId, BatchListener listener, std::stop_token stop)
{
    store::SmsBatchStore batches(*sendParts->access->store);
    const auto batch = co_await batches.find(batchId);
    if (!batch) {
        co_return batch.error();
    }
    const auto course = co_await prepare(sendParts, *batch, listener, stop);
    if (!course) {
        co_return course.error();
    }
    std::vector<base::Job<>> running;
    const bool any = !(*course)->ready.empty();
    for (int i = 0; any && i < workers; ++i) {
        running.push_back(work(*course));
    }
    for (auto &one : running) {
        const auto ended = co_await one;
        if (!ended) {
            (*course)->stopFor(ended.error());
        }
    }
    const auto written = co_await writeAnswers(*course);
    if (!written) {
        co_return written.error();
    }
    co_return co_await conclude(*course);
}

} // namespace nemsms::usecases
