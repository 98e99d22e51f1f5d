// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/message.h"
#include "store/haendelsestore.h"

#include <QHash>
#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// One event as it is shown: a plain sentence, and nobody's whole number.
struct HaendelseLine {
    QString id;
    QDateTime time;     ///< when it happened
    QDateTime received;
    QDateTime seen;     ///< invalid = nobody looked at it
    QDateTime taken;    ///< invalid = it is still in the dueslag
    QByteArray kind;
    base::Message sentence;
    QString number;     ///< masked; empty = about nobody
    QString cvr;
    QString dueslag;
    QString beskedId;
    QString beskedtype;
};

/// `names`: those of the authorities, by CVR.
[[nodiscard]] QList<HaendelseLine> haendelseLines(const QList<store::HaendelseRow> &rows, const QHash<QString, QString> &names);
/// Read once for all the rows of a verb.
[[nodiscard]] base::Job<QHash<QString, QString>> authorityNames(std::shared_ptr<StoreAccess> access);

} // namespace nemsms::usecases
