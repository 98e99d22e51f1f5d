// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

#include <QTranslator>

namespace nemsms::usecases {

enum class Language { Danish, English };

/// The words of field tables in a given language, whichever the program speaks at the moment: a spreadsheet keeps the
/// language that it was made in. Without the program's translations everything is English. Not to be copied; safe to be
/// read from several threads.
class FieldWords
{
public:
    FieldWords();

    [[nodiscard]] QString say(const char *fieldText, Language language) const;
    /// The field that a column's header means: its label in either language, or its name, in any case. Null for none.
    [[nodiscard]] const base::Field *fieldFor(const base::EntityTable &table, const QString &header) const;
    /// The code of the choice that `text` means: code or label in either language. Empty for none.
    [[nodiscard]] QString choiceFor(const base::Field &field, const QString &text) const;
    /// The language that the application speaks now.
    [[nodiscard]] Language current() const;

private:
    QTranslator m_danish;
};

} // namespace nemsms::usecases
