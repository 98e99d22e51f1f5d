// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testsms.h"
#include "domain/tilmelding.h"
#include "usecases/haendelselinje.h"
#include "usecases/tilmeldingverbs.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace nemsms::usecases {

struct SendParts;

/// Whom one wants to see, and why.
struct BorgerSpoergsmaal {
    TilmeldingLookup hvem;
    QString grund; ///< the audit log and the evidence keep it
};

/// One citizen or company as it is known here and at NemSMS. Everything is masked.
struct Borgerbillede {
    QString modtager; ///< masked
    bool borger = true; ///< false = a company
    QString grund;
    QString hvem; ///< who looked
    QDateTime tid; ///< the environment's, UTC
    QString miljoe;
    QString kommune;
    bool simuleret = false;
    bool produktion = false;
    std::optional<TilmeldingAnswer> opslag; ///< none = it could not be asked
    std::optional<base::Error> opslagsfejl; ///< why
    QList<domain::Tilmelding> sager;      ///< enrolments from here, newest first
    QList<domain::TestSms> beskeder;      ///< messages from here, newest first, at most 200
    QList<HaendelseLine> haendelser;      ///< newest first, at most 200

    /// Where the person stands in one sentence: the look-up's answer, and the state of the newest enrolment.
    [[nodiscard]] base::Message standing() const;
    /// Trap 16: a signing on that proves nothing about production. None = it does not apply.
    [[nodiscard]] std::optional<base::Message> caveat() const;
};

/// One page for one citizen or company: look-up, enrolment, messages and events, with the reason for looking.
class Borgeroverblik
{
public:
    explicit Borgeroverblik(std::shared_ptr<SendParts> sendParts);
    ~Borgeroverblik();

    /// Leaves one row in the audit log with the reason, besides the look-up's own. A look-up that fails is told in the picture.
    /// InvalidInput borger.noreason, sms.norecipient, errors of Cpr and Cvr.
    [[nodiscard]] base::Job<Borgerbillede> show(BorgerSpoergsmaal spoergsmaal, std::stop_token stop = {}) const;

private:
    std::shared_ptr<SendParts> m_parts;
};

/// The evidence, as PDF: who looked, when, why, and what was seen. Internal file.unwritable.
[[nodiscard]] base::Result<> writeBorgerPdf(const Borgerbillede &billede, const QString &path);

/// A message, an enrolment and an event as a line of the picture.
[[nodiscard]] QString beskedLinje(const domain::TestSms &sms);
[[nodiscard]] QString sagLinje(const domain::Tilmelding &sag);
[[nodiscard]] QString haendelseLinje(const HaendelseLine &line);

} // namespace nemsms::usecases
