// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/sendbasis.h"
#include "usecases/checkreport.h"

namespace nemsms::usecases {

/// The checks that need no wire, at `now` by the environment's clock, in the order in which they are shown.
[[nodiscard]] QList<Check> sendcheck(const SendBasis &basis, const QDateTime &now);

/// Which way it goes, and what that way allows: a day to wait for, a text of MeMo.
[[nodiscard]] QList<Check> checkRute(const SendBasis &basis, QDate day);
/// In what form it goes on the wire: nothing that a person chooses.
[[nodiscard]] QList<Check> checkForm(const SendBasis &basis);
[[nodiscard]] QList<Check> checkText(const QString &tekst);
[[nodiscard]] QList<Check> checkTime(const QDateTime &now, const QList<domain::Servicevindue> &varslede = {});
[[nodiscard]] QList<Check> checkPerson(const SendBasis &basis);
[[nodiscard]] QList<Check> checkMateriale(const SendBasis &basis, QDate day);
[[nodiscard]] QList<Check> checkAftale(const SendBasis &basis, QDate day);
[[nodiscard]] QList<Check> checkPris(const SendBasis &basis, QDate day);

} // namespace nemsms::usecases
