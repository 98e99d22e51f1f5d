// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sharedstrings.h"

#include "sheets/xmlpart.h"

namespace nemsms::sheets {

using namespace Qt::StringLiterals;

base::Result<SharedStrings> SharedStrings::read(std::shared_ptr<ZipArchive> archive, const QString &part,
                                                const SheetLimits &limits)
{
    auto xml = XmlPart::open(std::move(archive), part, limits);
    if (!xml) {
        return xml.error();
    }
    SharedStrings strings;
    QString text;
    bool inText = false;
    int reading = 0; // inside rPh, the pronunciation of Japanese words
    auto more = (*xml)->next();
    for (; more && *more; more = (*xml)->next()) {
        const XmlPart &at = **xml;
        if (at.isText()) {
            if (inText && reading == 0) {
                text += at.text();
            }
            continue;
        }
        const QStringView name = at.name();
        if (name == "t"_L1) {
            inText = at.isStart();
        } else if (name == "rPh"_L1) {
            reading += at.isStart() ? 1 : -1;
        } else if (name == "si"_L1 && at.isStart()) {
            text.clear();
        } else if (name == "si"_L1) {
            strings.m_bytes += unescaped(text).toUtf8();
            strings.m_ends += quint32(strings.m_bytes.size());
            if (strings.m_bytes.size() > limits.sharedBytes || strings.m_ends.size() > limits.cells) {
                return base::failure(base::ErrorKind::InvalidInput, "sheets.shared",
                                     {{u"bytes"_s, limits.sharedBytes}, {u"most"_s, limits.cells}});
            }
        }
    }
    if (!more) {
        return more.error();
    }
    return strings;
}

std::optional<QString> SharedStrings::at(qint64 index) const
{
    if (index < 0 || index >= m_ends.size()) {
        return std::nullopt;
    }
    const quint32 begin = index == 0 ? 0 : m_ends.at(index - 1);
    return QString::fromUtf8(QByteArrayView(m_bytes).sliced(begin, m_ends.at(index) - begin));
}

QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool number = false;
        const uint code = QStringView(text).mid(at + 2, 4).toUInt(&number, 16);
        if (number && at + 6 < text.size() && text.at(at + 6) == u'_') {
            text.replace(at, 7, QChar(char16_t(code)));
        }
    }
    return text;
}

} // namespace nemsms::sheets
