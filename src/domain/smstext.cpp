// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/smstext.h"

#include "domain/gsm0338.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

namespace {

/// Below U+0300 no character composes with another and all but none are their own NFC.
constexpr char16_t firstCombining = 0x0300;

/// True when `c` may join what stands before it: marks, and the second and third letters of Hangul syllables.
bool mayJoin(char32_t c)
{
    if (c < firstCombining) {
        return false;
    }
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing || (c >= 0x1160 && c <= 0x11FF);
}

/// QString::fromUcs4() would take U+FEFF for a byte order mark and drop it.
QString toString(char32_t character)
{
    return QStringView(QChar::fromUcs4(character)).toString();
}

char32_t codePointAt(QStringView text, qsizetype index, int *units)
{
    const QChar high = text.at(index);
    if (high.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate()) {
        *units = 2;
        return QChar::surrogateToUcs4(high, text.at(index + 1));
    }
    *units = 1;
    return high.unicode();
}

/// True when every unit of `text` is a character that goes on the wire as it stands.
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c < QChar(firstCombining) && c != u'\r'; });
}

/// A stretch of the text as given and what goes on the wire for it.
struct Piece {
    qsizetype index;
    qsizetype length;
    QStringView wire;
};

/// Where the piece that begins with `first` at `at` ends: a CRLF, or a character with everything that may join it.
qsizetype pieceEnd(const QString &text, qsizetype at, int units, char32_t first)
{
    qsizetype end = at + units;
    if (first == U'\r') {
        return end < text.size() && text.at(end) == u'\n' ? end + 1 : end;
    }
    while (end < text.size() && mayJoin(codePointAt(text, end, &units))) {
        end += units;
    }
    return end;
}

/// Calls `take(Piece)` for each piece of `text`, in order. Nothing is allocated for a text below U+0300.
template <class Take>
void forEachPiece(const QString &text, Take take)
{
    for (qsizetype at = 0; at < text.size();) {
        int units = 1;
        const char32_t first = codePointAt(text, at, &units);
        const qsizetype end = pieceEnd(text, at, units, first);
        if (first == U'\r') {
            take(Piece {at, end - at, u"\n"});
        } else if (end - at == 1 && first < firstCombining) {
            take(Piece {at, 1, QStringView(text).sliced(at, 1)});
        } else {
            const QString composed = text.sliced(at, end - at).normalized(QString::NormalizationForm_C);
            take(Piece {at, end - at, composed});
        }
        at = end;
    }
}

void add(SmsMaaling &maaling, char32_t character, qsizetype index, qsizetype length)
{
    const int septets = gsmSeptets(character);
    if (septets == 0) {
        maaling.encoding = SmsEncoding::Ucs2;
        maaling.forcing += {maaling.characters, toString(character), gsmReplacement(character),
                            int(index), int(length)};
    }
    maaling.septets += septets;
    maaling.ucs2Units += QChar::requiresSurrogates(character) ? 2 : 1;
    ++maaling.characters;
}

} // namespace

QString toCode(SmsEncoding encoding)
{
    return encoding == SmsEncoding::Gsm7 ? u"GSM-7"_s : u"UCS-2"_s;
}

QString smsOnTheWire(const QString &text)
{
    if (isPlain(text)) {
        return text;
    }
    QString wire;
    wire.reserve(text.size());
    forEachPiece(text, [&](const Piece &piece) { wire += piece.wire; });
    return wire;
}

SmsMaaling measureSms(const QString &text)
{
    SmsMaaling maaling;
    if (isPlain(text)) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            add(maaling, text.at(i).unicode(), i, 1);
        }
        return maaling;
    }
    forEachPiece(text, [&](const Piece &piece) {
        for (qsizetype i = 0; i < piece.wire.size();) {
            int units = 1;
            add(maaling, codePointAt(piece.wire, i, &units), piece.index, piece.length);
            i += units;
        }
    });
    return maaling;
}

QString withReplacements(const QString &text)
{
    QString plain;
    for (const char32_t character : smsOnTheWire(text).toUcs4()) {
        const QString replacement = gsmSeptets(character) > 0 ? QString() : gsmReplacement(character);
        plain += replacement.isNull() ? toString(character) : replacement;
    }
    return plain;
}

base::Result<SmsText> SmsText::parse(const QString &text)
{
    for (const auto &finding : checkSms(text)) {
        if (finding.severity == base::Severity::Error) {
            return base::Error {base::ErrorKind::InvalidInput, finding.message, {}, {}};
        }
    }
    return SmsText(smsOnTheWire(text));
}

} // namespace nemsms::domain
