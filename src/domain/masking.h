// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace nemsms::domain {

/// A capture or log text with personal numbers made unreadable and everything else byte for byte as it was. Masked are:
/// whatever reads as a CPR (251248-**** keeps its shape), the content of elements, JSON members and parameters whose
/// name speaks of a CPR or a mobile number, and mobile numbers written with +45 or 0045. Text in base64 is not
/// opened here (see protocols::capture).
[[nodiscard]] QByteArray maskPersonalData(QByteArrayView capture);
[[nodiscard]] QString maskPersonalData(const QString &capture);

} // namespace nemsms::domain
