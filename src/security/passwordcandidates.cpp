// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/passwordcandidates.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <algorithm>

namespace nemsms::security {

namespace {

PasswordCandidate candidate(QByteArrayView utf8, const char *remark)
{
    PasswordCandidate made;
    made.text = base::Secret(std::size_t(utf8.size()) + 1);
    std::copy_n(utf8.data(), utf8.size(), made.text.data());
    made.remark = remark;
    return made;
}

/// Bytes of text in UTF-16: with its byte order mark, or every other byte zero.
bool looksLikeUtf16(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return true;
    }
    return bytes.size() >= 4 && bytes.size() % 2 == 0 && (bytes[1] == '\0' || bytes[0] == '\0');
}

base::Secret fromUtf16(QByteArrayView bytes)
{
    const bool bigEndian = bytes.startsWith("\xFE\xFF") || bytes[0] == '\0';
    QStringDecoder decoder(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    QString text = decoder(bytes);
    while (text.endsWith(u'\n') || text.endsWith(u'\r')) {
        text.chop(1);
    }
    base::Secret utf8(text.toUtf8());
    base::wipeMemory(text.data(), std::size_t(text.size()) * sizeof(QChar));
    return utf8;
}

/// Every byte of the UTF-8 form taken for a letter, as OpenSSL before 1.1 did.
base::Secret doublyEncoded(QByteArrayView utf8)
{
    QString text = QString::fromLatin1(utf8);
    base::Secret twice(text.toUtf8());
    base::wipeMemory(text.data(), std::size_t(text.size()) * sizeof(QChar));
    return twice;
}

void addNone(std::vector<PasswordCandidate> &all)
{
    all.push_back(candidate({}, "certificate.password.empty"));
    all.push_back(candidate({}, "certificate.password.empty"));
    all.back().absent = true;
}

} // namespace

const char *PasswordCandidate::data() const
{
    return absent ? nullptr : reinterpret_cast<const char *>(text.reveal().data());
}

std::vector<PasswordCandidate> passwordCandidates(const base::Secret *given)
{
    std::vector<PasswordCandidate> all;
    if (given && !given->isEmpty()) {
        const QByteArrayView bytes = given->reveal();
        all.push_back(candidate(bytes, nullptr));
        if (looksLikeUtf16(bytes)) {
            all.push_back(candidate(fromUtf16(bytes).reveal(), "certificate.password.utf16"));
        } else {
            // A tool that was handed the password in a UTF-16 file took its first bytes up to the first zero.
            QByteArray cut = QByteArray("\xFF\xFE") + bytes.first(1);
            all.push_back(candidate(cut, "certificate.password.cut"));
        }
        if (std::any_of(bytes.begin(), bytes.end(), [](char one) { return (one & 0x80) != 0; })) {
            all.push_back(candidate(doublyEncoded(bytes).reveal(), "certificate.password.encoding"));
        }
    }
    addNone(all);
    return all;
}

} // namespace nemsms::security
