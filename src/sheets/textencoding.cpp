// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/textencoding.h"

#include <QStringDecoder>
#include <array>

namespace nemsms::sheets {

namespace {

/// Windows-1252 from 0x80 to 0x9F; the five places that it leaves empty keep their number, as browsers read them.
constexpr std::array<char16_t, 32> Upper {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178};

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F) {
            c = QChar(Upper[c.unicode() - 0x80]);
        }
    }
    return text.toUtf8();
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !text.isNull() && !decoder.hasError();
}

base::Error noText()
{
    return base::failure(base::ErrorKind::InvalidInput, "sheets.notext");
}

base::Result<DecodedText> fromUtf16(const QByteArray &bytes, QStringDecoder::Encoding order)
{
    QStringDecoder decoder(order, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0 || text.contains(QChar(0))) {
        return noText();
    }
    return DecodedText {text.toUtf8(), TextEncoding::Utf16};
}

/// UTF-16 without a mark: every other byte of the first letters is 0.
int zerosAt(const QByteArray &bytes, int parity)
{
    int zeros = 0;
    for (qsizetype i = parity; i < std::min<qsizetype>(bytes.size(), 200); i += 2) {
        zeros += bytes.at(i) == '\0' ? 1 : 0;
    }
    return zeros;
}

} // namespace

base::Result<DecodedText> decodeText(QByteArray bytes)
{
    if (bytes.startsWith("\xFF\xFE")) {
        return fromUtf16(bytes.mid(2), QStringDecoder::Utf16LE);
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return fromUtf16(bytes.mid(2), QStringDecoder::Utf16BE);
    }
    if (bytes.contains('\0')) {
        const int enough = int(std::min<qsizetype>(bytes.size(), 200)) / 4;
        if (zerosAt(bytes, 1) > enough && zerosAt(bytes, 0) == 0) {
            return fromUtf16(bytes, QStringDecoder::Utf16LE);
        }
        if (zerosAt(bytes, 0) > enough && zerosAt(bytes, 1) == 0) {
            return fromUtf16(bytes, QStringDecoder::Utf16BE);
        }
        return noText();
    }
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    if (marked) {
        bytes.remove(0, 3);
    }
    if (isUtf8(bytes)) {
        return DecodedText {std::move(bytes), marked ? TextEncoding::Utf8Bom : TextEncoding::Utf8};
    }
    return marked ? base::Result<DecodedText>(noText())
                  : base::Result<DecodedText>(DecodedText {fromWindows1252(bytes), TextEncoding::Windows1252});
}

} // namespace nemsms::sheets
