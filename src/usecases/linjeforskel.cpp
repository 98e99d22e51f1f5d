// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/linjeforskel.h"

#include <QRegularExpression>
#include <vector>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostLines = 4000;
}

QStringList linesOf(const QString &message)
{
    static const QRegularExpression between(u">\\s*<"_s);
    return QString(message).replace(between, u">\n<"_s).split(u'\n');
}

QList<UdvekslingDifference> differenceOf(const QStringList &first, const QStringList &second)
{
    const qsizetype n = qMin(first.size(), mostLines);
    const qsizetype m = qMin(second.size(), mostLines);
    // common[i][j] = how many lines the two have in common from i and j on.
    std::vector<std::vector<quint16>> common(std::size_t(n + 1), std::vector<quint16>(std::size_t(m + 1), 0));
    for (qsizetype i = n - 1; i >= 0; --i) {
        for (qsizetype j = m - 1; j >= 0; --j) {
            auto &row = common[std::size_t(i)];
            const auto &below = common[std::size_t(i + 1)];
            row[std::size_t(j)] = first.at(i) == second.at(j) ? quint16(below[std::size_t(j + 1)] + 1)
                                                              : qMax(below[std::size_t(j)], row[std::size_t(j + 1)]);
        }
    }
    QList<UdvekslingDifference> all;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && first.at(i) == second.at(j)) {
            all += {'=', first.at(i)};
            ++i;
            ++j;
        } else if (j == m || (i < n && common[std::size_t(i + 1)][std::size_t(j)] >= common[std::size_t(i)][std::size_t(j + 1)])) {
            all += {'-', first.at(i++)};
        } else {
            all += {'+', second.at(j++)};
        }
    }
    for (; i < first.size(); ++i) {
        all += {'-', first.at(i)};
    }
    for (; j < second.size(); ++j) {
        all += {'+', second.at(j)};
    }
    return all;
}

} // namespace nemsms::usecases
