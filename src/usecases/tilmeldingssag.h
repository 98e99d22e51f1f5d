// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "usecases/tilmeldingcall.h"
#include "usecases/tilmeldingdraft.h"

namespace nemsms::usecases {

/// Takes one enrolment through its two calls and keeps the store in step: the case is stored before the first byte goes
/// out, each answer moves it one state on, and a call whose answer was lost is made again with the same identifier. Both
/// are PUTs behind Serviceplatformen, so that a repeated one changes nothing (SF2250 3.1.4.4, 3.1.5.4: at least once).
class Tilmeldingssag
{
public:
    Tilmeldingssag(std::shared_ptr<SendParts> parts, std::shared_ptr<const settings::Settings> settings)
        : m_parts(std::move(parts)), m_settings(std::move(settings))
    {
    }

    /// Stores a new case, or gives the person's open one in this environment when it has the same number: asking twice makes
    /// no second case. InvalidInput tilmelding.noconsent, tilmelding.consent.future, tilmelding.nonumber, those of the
    /// record's rules and of readBasis(); Conflict tilmelding.open {id} (an open one with another number); NotPermitted as
    /// mayEnrol().
    [[nodiscard]] base::Job<domain::Tilmelding> open(TilmeldingDraft draft) const;
    /// OpdaterBorgerNemSMS; of a case that is further on it changes no state.
    [[nodiscard]] base::Job<domain::Tilmelding> update(domain::Tilmelding sag, std::stop_token stop) const;
    /// What is left of the two calls; nothing when both are answered.
    [[nodiscard]] base::Job<domain::Tilmelding> enrol(domain::Tilmelding sag, std::stop_token stop) const;
    /// Conflict tilmelding.notmade when NemSMS does not know the user through this case.
    [[nodiscard]] base::Job<domain::Tilmelding> withdraw(domain::Tilmelding sag, std::stop_token stop) const;
    /// Writes the case as it is now; the audit log calls it `deed`.
    [[nodiscard]] base::Job<domain::Tilmelding> save(domain::Tilmelding sag, QByteArray deed) const;

private:
    [[nodiscard]] base::Job<QDateTime> timeIn(domain::Miljoe miljoe) const;
    [[nodiscard]] base::Job<SendBasis> basisOf(domain::Tilmelding sag) const;
    [[nodiscard]] base::Job<std::optional<domain::Tilmelding>> openCase(SendBasis basis) const;
    [[nodiscard]] base::Job<Kald> attempt(domain::Tilmelding sag, SendBasis basis, Tilmeldingskald which,
                                          std::stop_token stop) const;
    [[nodiscard]] base::Job<domain::Tilmelding> apply(store::ChangeSet set) const;
    /// Makes the call. An error also says which case it is about, and stands in the record.
    [[nodiscard]] base::Job<domain::Tilmelding> call(domain::Tilmelding sag, SendBasis basis, Tilmeldingskald which,
                                                     std::stop_token stop) const;

    std::shared_ptr<SendParts> m_parts;
    std::shared_ptr<const settings::Settings> m_settings;
};

} // namespace nemsms::usecases
