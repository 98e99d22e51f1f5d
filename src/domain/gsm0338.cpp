// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gsm0338.h"

#include <QList>
#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

namespace {

// GSM 03.38 default alphabet without the escape, and its extension table.
constexpr char16_t basicTable[] =
    u"@\u00A3$\u00A5\u00E8\u00E9\u00F9\u00EC\u00F2\u00C7\n\u00D8\u00F8\r\u00C5\u00E5\u0394_\u03A6\u0393\u039B\u03A9"
    u"\u03A0\u03A8\u03A3\u0398\u039E\u00C6\u00E6\u00DF\u00C9 !\"#\u00A4%&'()*+,-./0123456789:;<=>?\u00A1"
    u"ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00C4\u00D6\u00D1\u00DC\u00A7\u00BF"
    u"abcdefghijklmnopqrstuvwxyz\u00E4\u00F6\u00F1\u00FC\u00E0";
constexpr char16_t extensionTable[] = u"\f^{}\\[~]|\u20AC";

/// Septets of every character below U+0400, where all but the euro sign live.
constexpr auto septetTable = [] {
    std::array<quint8, 0x400> table {};
    for (std::size_t i = 0; i + 1 < std::size(basicTable); ++i) {
        table.at(basicTable[i]) = 1;
    }
    for (std::size_t i = 0; i + 2 < std::size(extensionTable); ++i) {
        table.at(extensionTable[i]) = 2;
    }
    return table;
}();

struct Replacement {
    char32_t character;
    const char16_t *text;
};

// What compatibility decomposition cannot tell. Sorted by character.
constexpr Replacement replacements[] = {
    {U'\t', u" "},         {U'`', u"'"},          {0x00A6, u"|"},        {0x00A9, u"(C)"},      {0x00AB, u"\""},
    {0x00AD, u""},         {0x00AE, u"(R)"},      {0x00B0, u" grader"},  {0x00B1, u"+/-"},      {0x00B4, u"'"},
    {0x00B5, u"u"},        {0x00B7, u"-"},        {0x00BB, u"\""},       {0x00BC, u"1/4"},      {0x00BD, u"1/2"},
    {0x00BE, u"3/4"},      {0x00D0, u"D"},        {0x00D7, u"x"},        {0x00DE, u"Th"},       {0x00F0, u"d"},
    {0x00F7, u":"},        {0x00FE, u"th"},       {0x0110, u"D"},        {0x0111, u"d"},        {0x0131, u"i"},
    {0x0141, u"L"},        {0x0142, u"l"},        {0x0152, u"OE"},       {0x0153, u"oe"},       {0x02B9, u"'"},
    {0x02BC, u"'"},        {0x02C6, u"^"},        {0x02DC, u"~"},        {0x1E9E, u"SS"},       {0x2010, u"-"},
    {0x2011, u"-"},        {0x2012, u"-"},        {0x2013, u"-"},        {0x2014, u"-"},        {0x2015, u"-"},
    {0x2018, u"'"},        {0x2019, u"'"},        {0x201A, u"'"},        {0x201B, u"'"},        {0x201C, u"\""},
    {0x201D, u"\""},       {0x201E, u"\""},       {0x201F, u"\""},       {0x2020, u"+"},        {0x2022, u"-"},
    {0x2026, u"..."},      {0x2028, u"\n"},       {0x2029, u"\n"},       {0x2032, u"'"},        {0x2033, u"\""},
    {0x2039, u"'"},        {0x203A, u"'"},        {0x2044, u"/"},        {0x2116, u"nr."},      {0x2122, u"TM"},
    {0x2190, u"<-"},       {0x2192, u"->"},       {0x2212, u"-"},        {0x2215, u"/"},        {0x2217, u"*"},
    {0x2248, u"~"},        {0x2260, u"<>"},       {0x2264, u"<="},       {0x2265, u">="},       {0x25AA, u"-"},
    {0x25CF, u"-"},        {0x25E6, u"-"},
};

bool isMark(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// `text` when the alphabet has all of it, else null.
QString ifGsm(const QString &text)
{
    const bool all = std::all_of(text.begin(), text.end(), [](QChar c) { return gsmSeptets(c.unicode()) > 0; });
    return all && !text.isEmpty() ? text : QString();
}

/// The letter without its accents, or the plain form of a ligature, a superscript or a full-width letter.
QString plainForm(char32_t character)
{
    const QString one = QStringView(QChar::fromUcs4(character)).toString();
    QString kept;
    for (const char32_t part : one.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (!isMark(part)) {
            kept += QString::fromUcs4(&part, 1);
        }
    }
    return ifGsm(kept);
}

} // namespace

int gsmSeptets(char32_t character)
{
    if (character < septetTable.size()) {
        return septetTable[character];
    }
    return character == 0x20AC ? 2 : 0;
}

QString gsmReplacement(char32_t character)
{
    const auto *found = std::lower_bound(std::begin(replacements), std::end(replacements), character,
                                         [](const Replacement &r, char32_t c) { return r.character < c; });
    if (found != std::end(replacements) && found->character == character) {
        return QString::fromUtf16(found->text);
    }
    // Zero width spaces, joiners, marks of direction, variation selectors and lone accents carry no text.
    if (isMark(character) || QChar::category(character) == QChar::Other_Format) {
        return u""_s;
    }
    if (QChar::category(character) == QChar::Separator_Space) {
        return u" "_s;
    }
    return plainForm(character);
}

} // namespace nemsms::domain
