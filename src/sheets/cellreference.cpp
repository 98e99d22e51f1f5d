// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/cellreference.h"

#include "sheets/sheetlimits.h"

namespace nemsms::sheets {

std::optional<CellReference> parseReference(QStringView text)
{
    const SheetLimits most;
    int column = 0;
    qsizetype at = 0;
    for (; at < text.size() && text[at] >= u'A' && text[at] <= u'Z'; ++at) {
        column = column * 26 + (text[at].unicode() - u'A' + 1);
        if (column > most.columns) {
            return std::nullopt;
        }
    }
    int row = 0;
    const qsizetype digits = at;
    for (; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at) {
        row = row * 10 + (text[at].unicode() - u'0');
        if (row > most.rows) {
            return std::nullopt;
        }
    }
    if (column == 0 || row == 0 || at == digits || at != text.size()) {
        return std::nullopt;
    }
    return CellReference {row - 1, column - 1};
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return name;
}

} // namespace nemsms::sheets
