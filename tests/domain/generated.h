// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QByteArrayList>
#include <QRandomGenerator>
#include <QString>

namespace nemsms::test {

/// The same numbers in every run.
[[nodiscard]] inline QRandomGenerator seeded()
{
    return QRandomGenerator(20261121);
}

/// `count` digits.
[[nodiscard]] QString randomDigits(QRandomGenerator &random, int count);
/// Up to `longest` UTF-16 units of anything: all planes, lone surrogates, marks, controls, digits of many scripts.
[[nodiscard]] QString randomUnicode(QRandomGenerator &random, int longest);
/// A text made of letters, accents and line ends that people write, composed and decomposed.
[[nodiscard]] QString randomText(QRandomGenerator &random, int characters);

/// The codes of findings, in order.
[[nodiscard]] QByteArrayList codes(const base::Findings &findings);
/// True when every finding has a sentence and no {place} in it stays empty.
[[nodiscard]] bool allSpeak(const base::Findings &findings);

} // namespace nemsms::test
