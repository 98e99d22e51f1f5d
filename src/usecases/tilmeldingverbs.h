// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <memory>
#include <stop_token>

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

class TilmeldingVerbs
{
public:
    explicit TilmeldingVerbs(std::shared_ptr<SendParts> sendParts);
    ~TilmeldingVerbs();

    /// Asks PrintService spoergTilmelding (SF1600 EP_SP1), or PostForespoerg on the route SF1601. Refused with the counterpart's code; Unreachable.
    [[nodiscard]] base::Job<TilmeldingAnswer> lookUp(TilmeldingLookup lookUp, std::stop_token stop = {}) const;

private:
    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
