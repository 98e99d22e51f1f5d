// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "domain/sammenhaeng/kontrol.h"

#include <memory>
#include <stop_token>

namespace nemsms::usecases {

class ActiveContext;
struct StoreAccess;

/// What is asked of the consistency doctor.
struct Kontrolbestilling {
    QString miljoe;   ///< id or name of the environment; empty = where one stands
    QByteArray regel; ///< id of the only rule; empty = all of them
    std::stop_token stop;
};

/// The whole configuration of one environment against the rules.
struct Kontrolrapport {
    QString miljoeId;
    QString miljoe;         ///< name; empty = no environment is kept
    bool simuleret = false; ///< it is the local platform
    QDateTime tid;          ///< the environment's clock
    qint64 records = 0;     ///< records in use that were read
    QList<domain::Fund> fund;

    [[nodiscard]] int count(base::Severity severity) const;
};

/// A mend that shall be carried out.
struct Rettelsesbestilling {
    QString miljoe;   ///< as in Kontrolbestilling
    QByteArray regel; ///< id of the rule
    QString recordId; ///< the only record that is mended; empty = every record that the rule finds
    QString reason;   ///< why, in the person's words; never a CPR number
};

struct Rettet {
    QString changeSet; ///< what undo takes
    int records = 0;   ///< records that were changed or retired
};

/// The consistency doctor on the store: reads the configuration page by page, judges it beside the main thread, and
/// carries out mends as one change set. It keeps what it has read until somebody writes, here or in another program. Looking changes nothing.
/// All functions are called from the main thread.
class Sammenhaengskontrol
{
public:
    Sammenhaengskontrol(std::shared_ptr<StoreAccess> access, std::shared_ptr<ActiveContext> context);
    ~Sammenhaengskontrol();

    /// NotFound for an unknown environment or rule (sammenhaeng.rule); NotPermitted sammenhaeng.stopped.
    [[nodiscard]] base::Job<Kontrolrapport> run(Kontrolbestilling wanted) const;
    /// What the rules say of one record with these values, besides the record's own rules: for a form while somebody
    /// types, so an error is told as a warning, since saving is not stopped by it. `id` = the record that is edited,
    /// empty for a new one.
    [[nodiscard]] base::Job<base::Findings> ofRecord(QByteArray entity, base::FieldValues values, QString id) const;
    /// One transaction. NotFound sammenhaeng.nomend when the rule finds nothing that it can mend there; InvalidInput
    /// when the mended record breaks a rule of its own; Conflict when somebody changed it in the meantime.
    [[nodiscard]] base::Job<Rettet> mend(Rettelsesbestilling wanted) const;

private:
    struct State;
    [[nodiscard]] static base::Job<> forgetOld(std::shared_ptr<State> state);
    [[nodiscard]] static base::Job<std::shared_ptr<const domain::Opsaetning>> read(std::shared_ptr<State> state,
                                                                                   QString miljoe, std::stop_token stop);

    std::shared_ptr<State> m_state;
};

} // namespace nemsms::usecases
