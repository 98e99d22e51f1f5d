// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"

#include <QDate>
#include <QString>

namespace nemsms::domain {

/// A personnummer: ten digits DDMMYYNNNN whose first six and seventh make a real date (cpr.dk, "Opbygning af
/// CPR-nummeret"). Replacement numbers (erstatningspersonnumre, day + 60) are held too and said by findings().
/// Modulus 11 never refuses: numbers without it have been given since 2007-10-01.
class Cpr
{
public:
    /// Reads DDMMYYNNNN, DDMMYY-NNNN and either with spaces. Errors: cpr.empty, cpr.character, cpr.length, cpr.date,
    /// cpr.unknown (0000000000, which the schema keeps for "not known"). No error carries the digits.
    [[nodiscard]] static base::Result<Cpr> parse(const QString &text);

    /// Ten digits, as every interface wants them.
    [[nodiscard]] QString toString() const { return m_digits; }
    /// 251248-****
    [[nodiscard]] QString masked() const;
    /// The day the number speaks of; for a replacement number the day without the added 60.
    [[nodiscard]] QDate foedselsdato() const { return m_date; }
    /// Day + 60: given by an authority for its own use, unknown to CPR.
    [[nodiscard]] bool isErstatningsnummer() const;
    [[nodiscard]] bool hasModulus11() const;
    /// True when PrintService's schema lets it through (CPR_PersonCivilRegistrationIdentifier.xsd: day 01-31 by month).
    [[nodiscard]] bool fitsPrintService() const { return !isErstatningsnummer(); }
    /// cpr.replacement and cpr.wire (warnings); cpr.modulus11.known (hint), cpr.modulus11.unlikely (warning).
    [[nodiscard]] base::Findings findings() const;

    friend bool operator==(const Cpr &, const Cpr &) = default;

private:
    Cpr(QString digits, QDate date) : m_digits(std::move(digits)), m_date(date) {}

    QString m_digits;
    QDate m_date;
};

} // namespace nemsms::domain
