// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <utility>

namespace nemsms::store {

class PlatformJournal;

/// How far an enrolment is. It is active only when the citizen has confirmed on the phone (SF2250 1.2.3).
enum class Tilmelding { Ingen, Afventer, Aktiv };

/// What came of a citizen's yes.
enum class Bekraeftelse { NoOneWaits, WrongDigits, Done };

/// An end user as the register keeps one.
struct Slutbruger {
    QString art; ///< "CPR" or "CVR"
    QString identitet;
    QString mobilnummer;
    QString email;
    Tilmelding tilmelding = Tilmelding::Ingen;
    bool digitalPost = false;
};

/// The counterpart's register of end users. Writes may be repeated: the same call twice gives the same state.
class SlutbrugerJournal
{
public:
    explicit SlutbrugerJournal(std::shared_ptr<PlatformJournal> journal) : m_journal(std::move(journal)) {}

    base::Result<std::optional<Slutbruger>> find(const QString &art, const QString &identitet) const;
    base::Result<> put(const Slutbruger &slutbruger) const;
    /// The citizen's yes: every awaiting enrolment of this number becomes active. With the last four digits of the CPR, as
    /// in an assisted sign-up, only that of the person whose they are.
    base::Result<Bekraeftelse> confirm(const QString &mobilnummer, const QString &lastFour = {}) const;
    /// The numbers that are asked to confirm, in order, each once.
    base::Result<QStringList> awaiting() const;

    /// Mobile numbers from a slutbrugerliste (number, mobile number): what differs is set, for those whom the register has. Gives how
    /// many were changed, and how many it does not have.
    base::Result<std::pair<qint64, qint64>> changeMobil(const QList<std::pair<QString, QString>> &list) const;
    /// The numbers of everybody who is enrolled, or who has Digital Post, in order.
    base::Result<QStringList> enrolled(bool digitalPost) const;

private:
    std::shared_ptr<PlatformJournal> m_journal;
};

} // namespace nemsms::store
