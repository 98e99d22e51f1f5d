// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace nemsms::domain {

/// At most this many characters (SF2250 1.2.5; dkal:MeddelelseServicebeskedTekst).
constexpr int smsMaxCharacters = 160;
/// What one SMS carries in the GSM 03.38 alphabet (140 octets of seven bits).
constexpr int smsMaxSeptets = 160;
/// What one SMS carries in UCS-2. NemSMS are not joined, so more than this is not sure to arrive whole.
constexpr int smsMaxUcs2Units = 70;

enum class SmsEncoding { Gsm7, Ucs2 };

/// GSM-7 or UCS-2.
[[nodiscard]] QString toCode(SmsEncoding encoding);

/// The counts of a text as it goes on the wire: in NFC (a decomposed e + acute is one character) and with each line
/// end (CRLF, CR or LF) as one LF. A character is a Unicode code point, because that is what the schema's maxLength
/// counts; an emoji made of several code points counts each.
struct SmsMaaling {
    /// A character that the GSM 03.38 alphabet has not and that makes the whole text UCS-2.
    struct Forcing {
        int position = 0;    ///< which character of the text on the wire, from 0, counted as `characters` counts
        QString character;   ///< the character on the wire
        QString replacement; ///< what to write instead; empty = leave it out; null = nothing fits
        int index = 0;       ///< where it stands in the text as given, in UTF-16 units (a QTextCursor position)
        int length = 0;      ///< how many UTF-16 units of the text as given it covers

        friend bool operator==(const Forcing &, const Forcing &) = default;
    };

    int characters = 0; ///< code points
    /// Two for ^{}\[~]| and the euro, one for each other character. Counts the whole text only in GSM-7: a text in UCS-2
    /// is not carried in septets, and those of the characters that GSM 03.38 has say nothing of its size.
    int septets = 0;
    int ucs2Units = 0;  ///< 16-bit units; two for a character outside the basic plane
    SmsEncoding encoding = SmsEncoding::Gsm7;
    QList<Forcing> forcing;

    friend bool operator==(const SmsMaaling &, const SmsMaaling &) = default;
};

/// The text as it goes on the wire: NFC, line ends as LF.
[[nodiscard]] QString smsOnTheWire(const QString &text);

[[nodiscard]] SmsMaaling measureSms(const QString &text);

/// What is wrong or worth knowing about a text. Errors: sms.empty, sms.length (over 160 characters), sms.control,
/// sms.cpr. Warnings: sms.septets (over 160 septets) and sms.ucs2 (over 70 units), which stand first and are strong
/// (isStrongWarning), sms.forcing, sms.forcing.none, sms.shortlink.
[[nodiscard]] base::Findings checkSms(const QString &text);
/// The same with a measure at hand.
[[nodiscard]] base::Findings checkSms(const QString &text, const SmsMaaling &maaling);

/// True for the code of a warning that weighs nearly as much as an error: the text does not fit one SMS, and NemSMS are
/// not joined, so that its end may be lost. Programs say and show it apart from a common warning.
[[nodiscard]] bool isStrongWarning(QByteArrayView code);

/// `text` with every forcing character replaced where something fits.
[[nodiscard]] QString withReplacements(const QString &text);

/// A text that can be sent: not empty, at most 160 characters, no control characters but line ends, no CPR.
class SmsText
{
public:
    /// Errors: the first error of checkSms().
    [[nodiscard]] static base::Result<SmsText> parse(const QString &text);

    /// As it goes on the wire.
    [[nodiscard]] QString toString() const { return m_text; }
    [[nodiscard]] SmsMaaling maaling() const { return measureSms(m_text); }
    [[nodiscard]] base::Findings findings() const { return checkSms(m_text); }

    friend bool operator==(const SmsText &, const SmsText &) = default;

private:
    explicit SmsText(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace nemsms::domain
