// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "usecases/listquery.h"
#include "usecases/tilmeldingdraft.h"
#include "usecases/timeline.h"

#include <memory>
#include <stop_token>

namespace nemsms::settings {
class Settings;
}

namespace nemsms::usecases {

struct SendParts;

/// Whether somebody can get NemSMS from the kommune of an agreement.
struct TilmeldingLookup {
    QString serviceaftaleId;
    QString materialeId;  ///< may be empty; then the answer may concern Digital Post (trap 15: SF2250 1.2)
    QString testpersonId; ///< a stored Testperson; or `modtager`
    QString modtager;     ///< CPR or CVR as typed
    QString rute {};      ///< one of ruteChoices(); empty = the environment's
};

struct TilmeldingAnswer {
    bool tilmeldt = false;
    QString modtager; ///< masked
    base::Findings findings; ///< tilmelding.nomaterial, service windows
    bool simuleret = false;
};

/// An enrolment as it stands after a look-up.
struct TilmeldingStatus {
    base::Record record; ///< a domain::Tilmelding
    TilmeldingAnswer answer;
};

/// Who is enrolled, and enrolling on a citizen's behalf. A record is a domain::Tilmelding: one case of two calls, whose
/// identifier goes with every attempt.
class TilmeldingVerbs
{
public:
    /// `settings` say what the guards ask (Tilmeldingssag); none = the defaults.
    explicit TilmeldingVerbs(std::shared_ptr<SendParts> sendParts, std::shared_ptr<const settings::Settings> settings = {});
    ~TilmeldingVerbs();

    /// Asks PrintService spoergTilmelding (SF1600 EP_SP1), or PostForespoerg on the route SF1601. Refused with the counterpart's code; Unreachable.
    [[nodiscard]] base::Job<TilmeldingAnswer> lookUp(TilmeldingLookup lookUp, std::stop_token stop = {}) const;

    /// Stores the case with its consent and calls nobody. The person's open case in this environment, when there is one.
    [[nodiscard]] base::Job<base::Record> note(TilmeldingDraft draft) const;
    /// OpdaterBorgerNemSMS (SF2250 EP_SP2). Refused with the counterpart's code; Unreachable, and the case waits as it was.
    [[nodiscard]] base::Job<base::Record> update(QString id, std::stop_token stop = {}) const;
    /// What is left of OpdaterBorgerNemSMS and TilmeldNemSMS (EP_SP3): takes up a case that stopped between the two.
    [[nodiscard]] base::Job<base::Record> enrol(QString id, std::stop_token stop = {}) const;
    /// TilmeldNemSMS with false: signs off from every authority (trap 13; "false" is inferred from SF2250 3.2.5's title).
    [[nodiscard]] base::Job<base::Record> withdraw(QString id, std::stop_token stop = {}) const;
    /// Looks the person up under the agreement that covers look-ups, and moves the case to active once the citizen has
    /// confirmed, or to withdrawn when the person has left NemSMS elsewhere. InvalidInput tilmelding.nolookup.
    [[nodiscard]] base::Job<TilmeldingStatus> status(QString id, std::stop_token stop = {}) const;

    [[nodiscard]] base::Job<ListPage> list(ListQuery query) const;
    /// By id or identifier. NotFound tilmelding.unknown.
    [[nodiscard]] base::Job<base::Record> find(QString id) const;
    [[nodiscard]] base::Job<QList<TimelinePoint>> timeline(QString id) const;
    /// What a citizen of the active kommune consents to, in the language of the moment.
    [[nodiscard]] QString consentText() const;
    /// The document that the names on the wire come from here; empty = they are reconstructed. Errors of the file that
    /// the setting tilmelding/kontrakt names.
    [[nodiscard]] base::Job<QString> contractSource() const;

private:
    [[nodiscard]] base::Job<TilmeldingLookup> questionAbout(QString slutbruger) const;

    std::shared_ptr<SendParts> m_parts;
    std::shared_ptr<const settings::Settings> m_settings;
};

} // namespace nemsms::usecases
