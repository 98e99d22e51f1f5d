// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>
#include <QVarLengthArray>

namespace nemsms::protocols {

/// Writes UTF-8 XML without a declaration and without white space of its own. Element and attribute names are string
/// literals with their prefix ("dkal:FejlKode"), so that closing needs no copies; prefixes are declared by hand.
/// Characters that XML 1.0 cannot carry (control characters, lone surrogates) become U+FFFD.
class XmlWriter
{
public:
    explicit XmlWriter(qsizetype reserve = 2048) { m_bytes.reserve(reserve); }

    XmlWriter &open(const char *name);
    /// After open() and before anything inside.
    XmlWriter &declare(const char *prefix, const char *uri);
    XmlWriter &attribute(const char *name, QStringView value);
    XmlWriter &text(QStringView value);
    /// Bytes as base64.
    XmlWriter &base64(const QByteArray &bytes);
    XmlWriter &close();
    /// <name>value</name>
    XmlWriter &element(const char *name, QStringView value);
    XmlWriter &flag(const char *name, bool value);
    XmlWriter &number(const char *name, qint64 value);
    /// As element(), but nothing when `value` is empty.
    XmlWriter &optional(const char *name, QStringView value);
    /// Markup that was written before, as it is.
    XmlWriter &markup(const QByteArray &xml);

    /// What was written; every element must be closed.
    [[nodiscard]] QByteArray take();

private:
    void endTag();
    void escape(QStringView value, bool inAttribute);
    void simple(const char *name, QByteArrayView value);

    QByteArray m_bytes;
    QVarLengthArray<const char *, 32> m_open;
    bool m_inTag = false;
};

} // namespace nemsms::protocols
