// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "usecases/listquery.h"
#include "usecases/testsmsudkast.h"
#include "usecases/tidslinje.h"
#include "usecases/tjekrapport.h"

#include <memory>
#include <stop_token>

namespace nemsms::usecases {

struct SendeDele;

/// What a person can do with test SMS. A record is a domain::TestSms. Its identifier is made once and goes on the
/// wire; whatever happens on the way, sending again uses the same one, so that NemSMS delivers once.
class TestSmsVerbs
{
public:
    explicit TestSmsVerbs(std::shared_ptr<SendeDele> dele);
    ~TestSmsVerbs();

    /// Everything that is looked at before sending, against the environment's clock. Asks the environment whether the
    /// recipient is enrolled (it is the sender's task: SF2250 1.2.4); nothing is sent or stored.
    [[nodiscard]] base::Job<TjekRapport> tjek(TestSmsUdkast udkast, std::stop_token stop = {}) const;
    /// Checks, stores, sends. The record comes back as Accepteret. InvalidInput or NotPermitted when a check stops it
    /// (nothing is stored); Refused: stored as Fejlet with the counterpart's code; Unreachable: stays IKoe, see
    /// genoptag(). Argument "id" of the last two names the record.
    [[nodiscard]] base::Job<base::Record> send(TestSmsUdkast udkast, std::stop_token stop = {}) const;
    /// Sends a record that is IKoe again, with the same identifier. Conflict when it is not IKoe any more.
    [[nodiscard]] base::Job<base::Record> gensend(QString id, std::stop_token stop = {}) const;
    /// Goes on with all messages that a crash or a lost connection left behind; gives those that it took up, each in
    /// the state it got to. Called when a program starts on a store.
    [[nodiscard]] base::Job<QList<base::Record>> genoptag(std::stop_token stop = {}) const;
    /// Looks into the environment's dueslag (looking takes nothing out) and marks as Afleveret what a PKO_PostStatus
    /// of that identifier proves. Gives the records that changed.
    [[nodiscard]] base::Job<QList<base::Record>> opdater(std::stop_token stop = {}) const;
    /// A person's tick "received on the phone": who saw it, now. Conflict unless the record is accepted.
    [[nodiscard]] base::Job<base::Record> kvitter(QString id, QString hvem) const;

    [[nodiscard]] base::Job<ListPage> list(ListQuery query) const;
    /// By record id or by identifier on the wire.
    [[nodiscard]] base::Job<base::Record> find(QString id) const;
    [[nodiscard]] base::Job<QList<TidslinjePunkt>> tidslinje(QString id) const;
    [[nodiscard]] base::Job<QList<Udveksling>> udvekslinger(QString id) const;

private:
    std::shared_ptr<SendeDele> m_dele;
};

} // namespace nemsms::usecases
