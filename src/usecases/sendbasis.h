// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/afsendelsesvej.h"
#include "domain/modtager.h"
#include "usecases/sendparts.h"
#include "usecases/testsmsdraft.h"

namespace nemsms::usecases {

/// Everything that a draft names, read from the store: what the checks judge and the wire needs.
struct SendBasis {
    domain::Miljoe miljoe;
    domain::Serviceaftale aftale;
    domain::Myndighed myndighed;
    QList<domain::Tilslutningsaftale> tilslutninger; ///< the authority's with Digital Post, in use
    std::optional<domain::Certifikat> certifikat; ///< what the environment is called with; none = a file, or the local platform's
    std::optional<domain::Materiale> materiale;           ///< none in a look-up without MaterialeID
    std::optional<domain::Afsendersystem> afsendersystem; ///< of the materiale
    QList<domain::Tilmeldingsgruppe> grupper;             ///< in use, that the materiale belongs to
    std::optional<domain::Testperson> testperson;
    std::optional<domain::Modtager> modtager;
    QString tekst;
    domain::Afsendelsesvej vej = domain::Afsendelsesvej::Certifikat;
    QDate leveresTidligst; ///< invalid = at once
};

/// Reads what `draft` names in the environment `miljoeId`. InvalidInput sms.nomiljoe, sms.noagreement,
/// sms.norecipient, sms.route.unknown; NotFound for a record that is not there; errors of Cpr and Cvr.
[[nodiscard]] base::Job<SendBasis> readBasis(std::shared_ptr<StoreAccess> access, QString miljoeId,
                                                    TestSmsDraft draft);
/// The same inside a reading of the caller's, for many drafts.
[[nodiscard]] base::Result<SendBasis> readBasis(const store::RecordReader &reader, const QString &miljoeId, const TestSmsDraft &draft);
/// The basis of a test SMS that is stored already, inside a reading of the caller's.
[[nodiscard]] base::Result<SendBasis> readBasisOf(const store::RecordReader &reader, const domain::TestSms &sms);
/// What the form would hold for a test SMS that is stored already.
[[nodiscard]] base::Job<TestSmsDraft> draftOf(std::shared_ptr<StoreAccess> access, domain::TestSms sms);
/// The basis of a test SMS that is stored already.
[[nodiscard]] base::Job<SendBasis> readBasisOf(std::shared_ptr<StoreAccess> access, domain::TestSms sms);

} // namespace nemsms::usecases
