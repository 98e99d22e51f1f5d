// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/exceldate.h"

#include <QDateTime>
#include <cmath>

namespace nemsms::sheets {

namespace {

constexpr double LastDay = 2958465.0; // 31-12-9999
constexpr qint64 SecondsOfDay = 86400;

bool isTimeLetter(QChar letter)
{
    return QStringView(u"dmyhsDMYHS").contains(letter);
}

} // namespace

bool isDateFormat(const QString &format)
{
    const QString positive = format.section(u';', 0, 0); // the parts after it are for negative numbers, zero and text
    for (qsizetype i = 0; i < positive.size(); ++i) {
        const QChar c = positive.at(i);
        if (c == u'"') {
            i = positive.indexOf(u'"', i + 1);
        } else if (c == u'[') {
            const qsizetype end = positive.indexOf(u']', i);
            const QStringView inside = QStringView(positive).mid(i + 1, end - i - 1);
            if (!inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [&](QChar letter) {
                    return letter.toLower() == inside.front().toLower() && isTimeLetter(letter);
                })) {
                return true;
            }
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
            continue;
        } else if (isTimeLetter(c)) {
            return true;
        }
        if (i < 0) {
            return false; // an open quote or bracket
        }
    }
    return false;
}

bool isBuiltInDateFormat(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58);
}

std::optional<QString> dateFromSerial(double days, bool since1904)
{
    if (!(days >= 0.0) || days > LastDay) {
        return std::nullopt;
    }
    const qint64 seconds = std::llround(days * double(SecondsOfDay));
    const qint64 day = seconds / SecondsOfDay;
    const qint64 ofDay = seconds % SecondsOfDay;
    if (!since1904 && (day == 0 || day == 60)) {
        return std::nullopt;
    }
    const QDate beginning = since1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = beginning.addDays(day);
    if (ofDay == 0) {
        return date.toString(Qt::ISODate);
    }
    return date.toString(Qt::ISODate) + u'T' + QTime(0, 0).addSecs(int(ofDay)).toString(Qt::ISODate);
}

} // namespace nemsms::sheets
