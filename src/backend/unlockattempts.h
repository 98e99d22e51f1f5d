// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "store/storetypes.h"

#include <memory>

namespace nemsms::store {
class Store;
}

namespace nemsms::security {
struct CertificateFile;
}

namespace nemsms::backend {

/// Tries to open a store that failed for want of its key. A store that stays shut takes no audit row, so they wait in a
/// file beside it ("<store>.unlocks": time, who, program and the code of the refusal; never what was typed) until
/// somebody opens it who may write: then each becomes a row key.refused. A password that did not open a certificate file
/// waits there too when the store was not opened for it, and becomes certifikat.refused.
class UnlockAttempts
{
public:
    explicit UnlockAttempts(const QString &storePath);

    /// Notes that `error` kept somebody out; other errors than those of keys are no attempts. The first thousand are kept.
    void note(const base::Error &error, const store::Actor &actor, const base::Clock &clock) const;
    /// Notes that the password of a certificate file was wrong, when it was. Nothing where there is no store, and so no log.
    void noteFile(const security::CertificateFile &file, const QString &fileName, const QString &program,
                  const base::Clock &clock) const;
    /// Moves what waits to the audit log.
    [[nodiscard]] base::Job<> tell(std::shared_ptr<store::Store> store) const;

private:
    void append(const QByteArray &code, const QString &about, const store::Actor &actor, const base::Clock &clock) const;

    QString m_store;
    QString m_path;
};

} // namespace nemsms::backend
