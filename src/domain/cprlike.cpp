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

bool isSpace(QChar c)
{
    return c.isSpace();
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// What people write between the date and the last four digits.
bool isMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'-' || u == u'.' || u == u'/' || u == 0x00AD || (u >= 0x2010 && u <= 0x2015) || u == 0x2212;
}

bool isMark(char c)
{
    return c == '-' || c == '.' || c == '/';
}

/// DDMM: a day of that month, or one with 60 added.
bool isDayAndMonth(int day, int month)
{
    if (month < 1 || month > 12) {
        return false;
    }
    constexpr int longest[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int plain = day > 60 ? day - 60 : day;
    return plain >= 1 && plain <= longest[month - 1];
}

/// Reads along a text that may hold a CPR.
template <class View>
struct Reader {
    View text;
    qsizetype at;

    /// The number of `count` digits that stand here; -1 when there are fewer.
    int number(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i, ++at) {
            const int digit = at < text.size() ? digitOf(text[at]) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
    void passSpace() { at += at < text.size() && isSpace(text[at]) ? 1 : 0; }
    void passMark() { at += at < text.size() && isMark(text[at]) ? 1 : 0; }
};

/// How long the CPR is that begins at `at`; 0 = none does.
template <class View>
qsizetype lengthAt(View text, qsizetype at)
{
    Reader<View> reader {text, at};
    const int day = reader.number(2);
    reader.passSpace();
    const int month = day < 0 ? -1 : reader.number(2);
    reader.passSpace();
    if (month < 0 || !isDayAndMonth(day, month) || reader.number(2) < 0) {
        return 0;
    }
    reader.passSpace();
    reader.passMark();
    reader.passSpace();
    const bool whole = reader.number(4) >= 0 && (reader.at == text.size() || digitOf(text[reader.at]) < 0);
    return whole ? reader.at - at : 0;
}

template <class View>
std::optional<Stretch> find(View text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        const bool begins = digitOf(text[at]) >= 0 && (at == 0 || digitOf(text[at - 1]) < 0);
        if (const qsizetype length = begins ? lengthAt(text, at) : 0; length > 0) {
            return Stretch {at, length};
        }
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
