// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <compare>
#include <optional>

namespace nemsms::domain {

/// Money in whole oere.
class Beloeb
{
public:
    constexpr explicit Beloeb(qint64 oere) : m_oere(oere) {}
    [[nodiscard]] constexpr qint64 oere() const { return m_oere; }
    /// 1.234,50 kr.
    [[nodiscard]] QString toString() const;
    /// Reads "0,05", "1.234,50" and "12 kr.". InvalidInput pris.form: no amount of at least 0 in whole øre.
    [[nodiscard]] static base::Result<Beloeb> parse(const QString &text);

    friend constexpr Beloeb operator*(qint64 times, Beloeb beloeb) { return Beloeb(times * beloeb.m_oere); }
    friend constexpr Beloeb operator+(Beloeb a, Beloeb b) { return Beloeb(a.m_oere + b.m_oere); }
    friend constexpr auto operator<=>(Beloeb, Beloeb) = default;

private:
    qint64 m_oere;
};

/// By which service a NemSMS goes.
enum class Rute { SF1600, SF1601 };

[[nodiscard]] QString toCode(Rute rute);

/// What a route costs, from a day on, and who says so.
struct Pris {
    Rute rute = Rute::SF1600;
    QDate gyldigFra; ///< invalid: the source gives no date
    Beloeb prNemSms {0};
    std::optional<Beloeb> prSysId; ///< one-off fee per SysID; empty: there is one, but its amount is not told
    QString kilde;

    friend bool operator==(const Pris &, const Pris &) = default;
};

/// The prices that the specifications tell.
[[nodiscard]] const QList<Pris> &kendtePriser();

/// The price that holds for `rute` on `dag`: the latest of the known and the `indtastede` (entered) ones that has
/// begun, an entered one before a known one of the same day. Empty = not told (SF1601 until somebody enters it).
[[nodiscard]] std::optional<Pris> prisFor(Rute rute, QDate dag, const QList<Pris> &indtastede = {});

} // namespace nemsms::domain
