// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xml/xmlwriter.h"

namespace nemsms::protocols {

namespace {

constexpr QByteArrayView replacement = "\xef\xbf\xbd";

// Null: the character stands for itself.
QByteArrayView escaped(char16_t unit, bool inAttribute)
{
    switch (unit) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'\r':
        return "&#13;"; // a reader would turn a bare one into a line feed
    case u'"':
        return inAttribute ? QByteArrayView("&quot;") : QByteArrayView();
    case u'\n':
        return inAttribute ? QByteArrayView("&#10;") : QByteArrayView();
    case u'\t':
        return inAttribute ? QByteArrayView("&#9;") : QByteArrayView();
    default:
        return unit < 0x20 || unit == 0xfffe || unit == 0xffff ? replacement : QByteArrayView();
    }
}

void appendUtf8(QByteArray &bytes, char32_t point)
{
    if (point < 0x80) {
        bytes += char(point);
    } else if (point < 0x800) {
        bytes += char(0xc0 | (point >> 6));
        bytes += char(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        bytes += char(0xe0 | (point >> 12));
        bytes += char(0x80 | ((point >> 6) & 0x3f));
        bytes += char(0x80 | (point & 0x3f));
    } else {
        bytes += char(0xf0 | (point >> 18));
        bytes += char(0x80 | ((point >> 12) & 0x3f));
        bytes += char(0x80 | ((point >> 6) & 0x3f));
        bytes += char(0x80 | (point & 0x3f));
    }
}

} // namespace

void XmlWriter::endTag()
{
    if (m_inTag) {
        m_bytes += '>';
        m_inTag = false;
    }
}

void XmlWriter::escape(QStringView value, bool inAttribute)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t unit = value[i].unicode();
        const QByteArrayView instead = escaped(unit, inAttribute);
        if (!instead.isNull()) {
            m_bytes += instead;
        } else if (!QChar::isSurrogate(unit)) {
            appendUtf8(m_bytes, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < value.size() && value[i + 1].isLowSurrogate()) {
            appendUtf8(m_bytes, QChar::surrogateToUcs4(unit, value[++i].unicode()));
        } else {
            m_bytes += replacement;
        }
    }
}

XmlWriter &XmlWriter::open(const char *name)
{
    endTag();
    m_bytes += '<';
    m_bytes += name;
    m_open.append(name);
    m_inTag = true;
    return *this;
}

XmlWriter &XmlWriter::declare(const char *prefix, const char *uri)
{
    Q_ASSERT(m_inTag);
    m_bytes += " xmlns:";
    m_bytes += prefix;
    m_bytes += "=\"";
    m_bytes += uri;
    m_bytes += '"';
    return *this;
}

XmlWriter &XmlWriter::attribute(const char *name, QStringView value)
{
    Q_ASSERT(m_inTag);
    m_bytes += ' ';
    m_bytes += name;
    m_bytes += "=\"";
    escape(value, true);
    m_bytes += '"';
    return *this;
}

XmlWriter &XmlWriter::text(QStringView value)
{
    endTag();
    escape(value, false);
    return *this;
}

XmlWriter &XmlWriter::base64(const QByteArray &bytes)
{
    endTag();
    m_bytes += bytes.toBase64();
    return *this;
}

XmlWriter &XmlWriter::close()
{
    Q_ASSERT(!m_open.isEmpty());
    const char *name = m_open.last();
    m_open.removeLast();
    if (m_inTag) {
        m_bytes += "/>";
        m_inTag = false;
    } else {
        m_bytes += "</";
        m_bytes += name;
        m_bytes += '>';
    }
    return *this;
}

void XmlWriter::simple(const char *name, QByteArrayView value)
{
    open(name);
    endTag();
    m_bytes += value;
    close();
}

XmlWriter &XmlWriter::element(const char *name, QStringView value)
{
    return open(name).text(value).close();
}

XmlWriter &XmlWriter::flag(const char *name, bool value)
{
    simple(name, value ? "true" : "false");
    return *this;
}

XmlWriter &XmlWriter::number(const char *name, qint64 value)
{
    simple(name, QByteArray::number(value));
    return *this;
}

XmlWriter &XmlWriter::optional(const char *name, QStringView value)
{
    return value.isEmpty() ? *this : element(name, value);
}

XmlWriter &XmlWriter::markup(const QByteArray &xml)
{
    endTag();
    m_bytes += xml;
    return *this;
}

QByteArray XmlWriter::take()
{
    Q_ASSERT(m_open.isEmpty());
    return std::exchange(m_bytes, QByteArray());
}

} // namespace nemsms::protocols
