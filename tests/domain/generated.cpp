// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/generated.h"

#include <QRegularExpression>
#include <algorithm>

namespace nemsms::test {

QString randomDigits(QRandomGenerator &random, int count)
{
    QString digits;
    for (int i = 0; i < count; ++i) {
        digits += QChar(u'0' + random.bounded(10));
    }
    return digits;
}

QString randomUnicode(QRandomGenerator &random, int longest)
{
    QString text;
    const int length = random.bounded(longest + 1);
    while (text.size() < length) {
        switch (random.bounded(6)) {
        case 0:
            text += QChar(random.bounded(0x80));
            break;
        case 1:
            text += QChar(u'0' + random.bounded(10));
            break;
        case 2:
            text += QChar(0x300 + random.bounded(0x70));
            break;
        case 3:
            text += QChar(0xD800 + random.bounded(0x800));
            break;
        case 4: {
            const char32_t wide = 0x10000 + random.bounded(0x100000);
            text += QString::fromUcs4(&wide, 1);
            break;
        }
        default:
            text += QChar(random.bounded(0x10000));
        }
    }
    return text;
}

QString randomText(QRandomGenerator &random, int characters)
{
    static const QStringList parts {
        QStringLiteral("a"),       QStringLiteral("e"),        QStringLiteral("\u00E6"),  QStringLiteral("\u00F8"),
        QStringLiteral("\u00E5"),  QStringLiteral("a\u030A"),  QStringLiteral("e\u0301"), QStringLiteral("\u00E9"),
        QStringLiteral("\u2026"),  QStringLiteral("\u201C"),   QStringLiteral("{"),       QStringLiteral("\u20AC"),
        QStringLiteral("\r\n"),    QStringLiteral("\n"),       QStringLiteral("\r"),      QStringLiteral(" "),
        QStringLiteral("1"),       QStringLiteral("\U0001F600"), QStringLiteral("\u1100\u1161\u11A8"),
        QStringLiteral("q\u0307\u0323"), QStringLiteral("\u0915\u093C")};
    QString text;
    for (int i = 0; i < characters; ++i) {
        text += parts.at(random.bounded(int(parts.size())));
    }
    return text;
}

QByteArrayList codes(const base::Findings &findings)
{
    QByteArrayList found;
    for (const auto &finding : findings) {
        found += finding.message.code;
    }
    return found;
}

bool allSpeak(const base::Findings &findings)
{
    return std::all_of(findings.begin(), findings.end(), [](const base::Finding &finding) {
        static const QRegularExpression place(QStringLiteral("\\{[a-z]+\\}"));
        return base::isInCatalogue(finding.message.code) && !base::sentence(finding.message).contains(place);
    });
}

} // namespace nemsms::test
