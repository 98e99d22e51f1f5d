// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/userprompts.h"
#include "usecases/promoteback.h"

namespace nemsms::usecases {

struct StoreAccess;

/// What a promote did, or the way back.
struct PromoteReceipt {
    QString changeSet; ///< what takes it back as one; empty when nothing was changed
    int created = 0;
    int revised = 0;
    int retired = 0;
    QString goBack;    ///< path of the file to go back; empty for the way back itself
    QByteArray sha256; ///< of that file's bytes, hexadecimal
};

/// A kommune's configuration from one environment to another: compared, chosen, and written as one change set.
class PromoteVerbs
{
public:
    /// `prompts` is asked before anything is written to production; null: that is refused.
    PromoteVerbs(std::shared_ptr<StoreAccess> access, std::shared_ptr<base::UserPrompts> prompts);
    ~PromoteVerbs();

    /// InvalidInput promote.sameplace when both environments are one; NotFound when a record of the order is not there.
    [[nodiscard]] base::Job<std::shared_ptr<const PromotePlan>> plan(PromoteOrder order) const;
    /// The same records with other answers and another choice; the environments and the kommune are those of `plan`.
    [[nodiscard]] base::Job<std::shared_ptr<const PromotePlan>> replan(std::shared_ptr<const PromotePlan> plan,
                                                                       PromoteOrder order) const;
    /// Writes the file to go back, then every chosen row in one transaction. InvalidInput promote.findings while
    /// anything stops, promote.nothing when nothing is chosen; Conflict file.exists; NotPermitted when the person does
    /// not say the kommune's name before production; Conflict when somebody changed one of the records since plan().
    /// Whenever nothing was changed no file is left.
    [[nodiscard]] base::Job<PromoteReceipt> apply(std::shared_ptr<const PromotePlan> plan, QString goBackPath,
                                                  QString why) const;
    /// Takes the records back to what the file says they were, as one change set. Errors of PromoteBack and as apply().
    [[nodiscard]] base::Job<PromoteReceipt> goBack(QString path, QString why) const;

private:
    [[nodiscard]] base::Job<> mayWrite(domain::Miljoe til, domain::Myndighed myndighed, int records) const;
    [[nodiscard]] base::Job<> mayGoBack(QList<store::RecordChange> changes) const;
    [[nodiscard]] base::Job<PromoteReceipt> write(QList<store::RecordChange> changes, QString why) const;

    std::shared_ptr<StoreAccess> m_access;
    std::shared_ptr<base::UserPrompts> m_prompts;
};

} // namespace nemsms::usecases
