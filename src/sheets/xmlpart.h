// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/ziparchive.h"

#include <QXmlStreamReader>

namespace nemsms::sheets {

/// One XML part of an xlsx file, read token by token. Refused are document types, entities and deep nesting.
class XmlPart
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<XmlPart>> open(std::shared_ptr<ZipArchive> archive,
                                                                     const QString &name, const SheetLimits &limits);

    /// Moves to the next token; false at the end of the part. InvalidInput sheets.xml, sheets.doctype, sheets.depth
    /// and what ZipEntry stops at.
    [[nodiscard]] base::Result<bool> next();
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// The attribute with that local name, whatever its prefix.
    [[nodiscard]] QString attribute(QStringView localName) const;
    [[nodiscard]] bool isTrue(QStringView localName) const;
    [[nodiscard]] int depth() const { return m_depth; }

private:
    XmlPart(std::shared_ptr<ZipArchive> archive, std::unique_ptr<ZipEntry> entry, QString name, int mostDepth);

    std::shared_ptr<ZipArchive> m_archive;
    std::unique_ptr<ZipEntry> m_entry;
    QString m_name;
    int m_mostDepth;
    int m_depth = 0;
    QXmlStreamReader m_xml;
};

} // namespace nemsms::sheets
