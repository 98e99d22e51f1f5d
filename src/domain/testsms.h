// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/afsendelsesvej.h"
#include "domain/modtager.h"

#include <optional>

namespace nemsms::domain {

/// Where a test SMS is. Accepted (by the platform) and delivered (on the phone) are never the same.
enum class TestSmsTilstand {
    Forberedt,   ///< written, nothing sent
    IKoe,        ///< handed to the sender, no answer yet
    Accepteret,  ///< the platform answered yes
    Afventer,    ///< accepted and held, for example until 08:00 or until the day of the MeMo
    Afleveret,   ///< a PKO_PostStatus, a business receipt or a person says so
    Fejlet,
    Tilbagekaldt
};

/// What says that a test SMS was delivered.
enum class Leveringsbevis { None, PkoPostStatus, Tester, Forretningskvittering };

/// One test SMS from draft to proof.
struct TestSms : base::Entity {
    QString identifikator; ///< ULID that goes on the wire as AfsendelseIdentifikator
    QString miljoeId;
    QString serviceaftaleId;
    QString materialeId; ///< id of the Materiale record, not its number
    std::optional<Modtager> modtager;
    QString tekst;
    Afsendelsesvej vej = Afsendelsesvej::Certifikat;
    QString messageUuid;     ///< of the MeMo, UUID version 4; empty on the other ways
    QDate leveresTidligst;   ///< doNotDeliverUntilDate of the MeMo; invalid = at once
    QString transmissionId;  ///< of the technical receipt of SF1601
    TestSmsTilstand tilstand = TestSmsTilstand::Forberedt;
    QDateTime forberedtTid;  ///< UTC, as the following
    QDateTime accepteretTid;
    QDateTime afleveretTid;
    QDateTime tilbagekaldtTid;
    Leveringsbevis leveringsbevis = Leveringsbevis::None;
    QString bevisAf; ///< who ticked "received on the phone"; for PKO_PostStatus the message id, for a
                     ///< business receipt the transmission id
    QString fejlkode;
    QString fejltekst;
    bool simuleret = false; ///< sent to the local platform
    qint64 forsoeg = 0;      ///< attempts so far, each with the same identifier
    QDateTime naesteForsoeg; ///< UTC; when the queue takes it up again. Invalid = it waits for a person, or for nothing
    QString batch;           ///< id of the batch that it belongs to; empty = none

    friend bool operator==(const TestSms &, const TestSms &) = default;
};

[[nodiscard]] const base::EntityTable &testSmsTable();

} // namespace nemsms::domain
