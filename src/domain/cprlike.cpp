// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cprlike.h"

#include <QByteArrayView>

namespace nemsms::domain {

namespace {

int digitOf(QChar c)
{
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
}

int digitOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : -1;
}

bool isBreak(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'-' || u == u' ' || u == 0x00A0 || (u >= 0x2010 && u <= 0x2015) || u == 0x2212;
}

bool isBreak(char c)
{
    return c == '-' || c == ' ';
}

/// DDMM at `at` (four digits are known to be there): a day of that month, or one with 60 added.
template <class View>
bool isDayAndMonth(View text, qsizetype at)
{
    const int day = digitOf(text[at]) * 10 + digitOf(text[at + 1]);
    const int month = digitOf(text[at + 2]) * 10 + digitOf(text[at + 3]);
    if (month < 1 || month > 12) {
        return false;
    }
    constexpr int longest[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int plain = day > 60 ? day - 60 : day;
    return plain >= 1 && plain <= longest[month - 1];
}

template <class View>
qsizetype digitsFrom(View text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && digitOf(text[end]) >= 0) {
        ++end;
    }
    return end - at;
}

template <class View>
std::optional<Stretch> find(View text, qsizetype from)
{
    for (qsizetype at = from; at < text.size();) {
        const qsizetype run = digitsFrom(text, at);
        const bool begins = at == 0 || digitOf(text[at - 1]) < 0;
        if (begins && run == 10 && isDayAndMonth(text, at)) {
            return Stretch {at, 10};
        }
        const qsizetype next = at + run + 1;
        if (begins && run == 6 && next < text.size() && isBreak(text[at + run]) && digitsFrom(text, next) == 4
            && isDayAndMonth(text, at)) {
            return Stretch {at, 11};
        }
        at += run > 0 ? run : 1;
    }
    return {};
}

} // namespace

std::optional<Stretch> findCprLike(QStringView text, qsizetype from)
{
    return find(text, from);
}

std::optional<Stretch> findCprLike(QByteArrayView text, qsizetype from)
{
    return find(text, from);
}

} // namespace nemsms::domain
