// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "usecases/listquery.h"
#include "usecases/resumedsms.h"
#include "usecases/testsmsdraft.h"
#include "usecases/timeline.h"
#include "usecases/checkreport.h"

#include <memory>
#include <stop_token>

namespace nemsms::usecases {

struct SendParts;
class SkabelonVerbs;
class Borgeroverblik;

/// What a person can do with test SMS. A record is a domain::TestSms. Its identifier is made once and goes on the
/// wire; whatever happens on the way, sending again uses the same one, so that NemSMS delivers once.
class TestSmsVerbs
{
public:
    explicit TestSmsVerbs(std::shared_ptr<SendParts> sendParts);
    ~TestSmsVerbs();

    /// Everything that is looked at before sending, against the environment's clock. Asks the environment whether the
    /// recipient is enrolled (it is the sender's task: SF2250 1.2.4); nothing is sent or stored.
    [[nodiscard]] base::Job<CheckReport> check(TestSmsDraft draft, std::stop_token stop = {}) const;
    /// Checks, stores, sends. The record comes back as Accepteret. InvalidInput or NotPermitted when a check stops it
    /// (nothing is stored); outside the sending hours
    /// a draft that may wait comes back as IKoe; Refused: stored as Fejlet with the counterpart's code; Unreachable: stays IKoe, see
    /// resume(). Argument "id" of the last two names the record.
    [[nodiscard]] base::Job<base::Record> send(TestSmsDraft draft, std::stop_token stop = {}) const;
    /// Sends a record that is IKoe again, with the same identifier. Conflict when it is not IKoe any more. In production
    /// the person is asked as for send().
    [[nodiscard]] base::Job<base::Record> resend(QString id, std::stop_token stop = {}) const;
    /// Goes on with the messages of the active environment, and of no other, that a crash or a lost connection left
    /// behind; gives those that it took up, each in the state it got to and with the reason when it was not sent.
    /// In production the person is asked for each. Called when a program starts on a store.
    [[nodiscard]] base::Job<QList<ResumedSms>> resume(std::stop_token stop = {}) const;
    /// The same by itself, for those whose next attempt has come: nothing outside the sending hours, nothing that waits
    /// for a person or that somebody else has in hand. Within a backoff it gives none.
    [[nodiscard]] base::Job<QList<ResumedSms>> retry(std::stop_token stop = {}) const;
    /// Looks into the active environment's dueslag (looking takes nothing out) and marks as Afleveret what a PKO_PostStatus
    /// of that identifier proves; on the local platform a business receipt proves what went by SF1601. Gives the records that changed.
    [[nodiscard]] base::Job<QList<base::Record>> update(std::stop_token stop = {}) const;
    /// A person's tick "received on the phone": who saw it, now. Conflict unless the record is accepted.
    [[nodiscard]] base::Job<base::Record> tick(QString id, QString who) const;

    /// Takes back a message of the route SF1601 that waits for its day, or any that waits in the queue for the sending
    /// hours: Tilbagekaldt. Conflict testsms.recall.inhand, testsms.recall.state and testsms.recall.route, NotPermitted testsms.recall.outside (the verb is RECONSTRUCTED, so the local platform only),
    /// Refused with the counterpart's code when the day has come.
    [[nodiscard]] base::Job<base::Record> recall(QString id, std::stop_token stop = {}) const;
    /// Sends the same text to the same recipient by another route (one of ruteChoices()), as a message of its own; as
    /// send(). Conflict testsms.elsewhere for a message of another environment than the active one.
    [[nodiscard]] base::Job<base::Record> sendOtherWay(QString id, QString rute, std::stop_token stop = {}) const;
    /// What went the other ways with the same text to the same recipient in the same environment: of each route the latest.
    [[nodiscard]] base::Job<QList<base::Record>> otherWays(QString id) const;

    /// Keeps what somebody is writing for the environment of this moment, sealed in the store, so that a crash loses
    /// nothing. It is no message yet: it has no identifier, and resume() does not see it. One without text is taken
    /// away.
    [[nodiscard]] base::Job<> keepDraft(TestSmsDraft draft) const;
    /// The draft that was kept; its text is empty when there is none.
    [[nodiscard]] base::Job<TestSmsDraft> keptDraft() const;

    [[nodiscard]] base::Job<ListPage> list(ListQuery query) const;
    /// By record id, by identifier on the wire or by MessageUUID.
    [[nodiscard]] base::Job<base::Record> find(QString id) const;
    [[nodiscard]] base::Job<QList<TimelinePoint>> timeline(QString id) const;
    [[nodiscard]] base::Job<QList<Udveksling>> exchanges(QString id) const;

    /// Templates of test SMS.
    [[nodiscard]] SkabelonVerbs templates() const;
    /// Everything that is known of one citizen or company.
    [[nodiscard]] Borgeroverblik citizen() const;

private:
    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
