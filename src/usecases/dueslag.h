// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testsms.h"
#include "usecases/connection.h"

namespace nemsms::usecases {

struct SendParts;

/// What a PKO_PostStatus in the dueslag, or a business receipt, says about one message.
struct Poststatus {
    QString identifikator; ///< AfsendelseIdentifikator; empty for a MeMo
    QString messageUuid;   ///< what a MeMo is known by
    QString beskedId; ///< of the Haendelsesbesked; of a receipt the transmission id
    bool delivered = false;
    bool failed = false;
    bool recalled = false;
    domain::Leveringsbevis bevis = domain::Leveringsbevis::PkoPostStatus;
    QString fejlkode;
    QString fejltekst;
    QDateTime time; ///< UTC
    QByteArray message;
};

/// Looks at everything in the environment's dueslag, oldest first; looking takes nothing out. A message that is no
/// PKO_PostStatus is passed by: others may use the dueslag too. The local platform tells its statuses at its own door,
/// whatever broker its events go through.
[[nodiscard]] base::Job<QList<Poststatus>> lookIntoDueslag(std::shared_ptr<SendParts> parts, Connection connection,
                                                           std::stop_token stop);

} // namespace nemsms::usecases
