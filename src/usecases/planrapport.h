// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/forventning.h"
#include "domain/pris.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace nemsms::usecases {

/// An exchange on the wire as a report names it: nothing of its content.
struct PlanUdveksling {
    QString operation;
    QString id;      ///< number among those of its message
    QString sha256;  ///< of the masked request and response, as the store keeps them
    int status = 0;
};

/// One step and what became of it.
struct PlanResultat {
    int row = 0;
    QString trin;
    domain::Forventning forventet;
    bool passed = false;
    base::Message actual; ///< what happened, or why it did not
    QString identifikator; ///< of the message; empty = none was stored
    QDateTime begun;
    qint64 elapsedMs = 0;
    QList<PlanUdveksling> udvekslinger;
    std::optional<domain::Beloeb> price; ///< of what was accepted; none = nothing was, or not told
    QString testSmsId;    ///< of the record; empty = none was stored
    bool waits = false;   ///< told to the listener only: it waits for a tester's tick on testSmsId
    bool enrolled = false; ///< its recipient was signed on from here, by TilmeldNemSMS
};

/// The report of one run of a test plan.
struct PlanRapport {
    QString plan;
    QByteArray planSha256;
    QString miljoe;
    QString kommune;
    bool simuleret = false;
    bool produktion = false;
    QString version; ///< of this program
    QString who;
    QDateTime begun;
    qint64 elapsedMs = 0;
    QList<PlanResultat> trin;

    [[nodiscard]] qsizetype failures() const;
    [[nodiscard]] bool passed() const { return failures() == 0; }
    [[nodiscard]] domain::Beloeb price() const;
    /// Against whom it ran, for everybody who reads it.
    [[nodiscard]] base::Message standing() const;
    /// Trap 16: a recipient was signed on by TilmeldNemSMS, which SF2250 specifies for production only, and this is no
    /// production. None = it does not apply.
    [[nodiscard]] std::optional<base::Message> caveat() const;
};

/// What a report says beside its steps: a name and a value each.
[[nodiscard]] QList<std::pair<QString, QString>> factsOf(const PlanRapport &rapport);

/// JUnit XML: a testsuite with a testcase a step, properties for everything else.
[[nodiscard]] QByteArray toJUnit(const PlanRapport &rapport);
/// Writes JUnit XML to `path`. Internal file.unwritable.
[[nodiscard]] base::Result<> writeJUnit(const PlanRapport &rapport, const QString &path);
/// Writes the report for a meeting, as PDF. Errors of sheets.
[[nodiscard]] base::Result<> writeReportPdf(const PlanRapport &rapport, const QString &path);
/// Writes a spreadsheet: one sheet with the steps, one with what they ran on. Errors of sheets.
[[nodiscard]] base::Result<> writeReportSheet(const PlanRapport &rapport, const QString &path);

} // namespace nemsms::usecases
