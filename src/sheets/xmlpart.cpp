// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xmlpart.h"

namespace nemsms::sheets {

using namespace Qt::StringLiterals;
using base::ErrorKind;

XmlPart::XmlPart(std::shared_ptr<ZipArchive> archive, std::unique_ptr<ZipEntry> entry, QString name, int mostDepth)
    : m_archive(std::move(archive)), m_entry(std::move(entry)), m_name(std::move(name)), m_mostDepth(mostDepth)
{
    m_xml.setDevice(m_entry.get());
}

base::Result<std::unique_ptr<XmlPart>> XmlPart::open(std::shared_ptr<ZipArchive> archive, const QString &name,
                                                     const SheetLimits &limits)
{
    auto entry = archive->entry(name);
    if (!entry) {
        return entry.error();
    }
    return std::unique_ptr<XmlPart>(new XmlPart(std::move(archive), std::move(*entry), name, limits.depth));
}

base::Result<bool> XmlPart::next()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > m_mostDepth) {
            return base::failure(ErrorKind::InvalidInput, "sheets.depth",
                                 {{u"part"_s, m_name}, {u"most"_s, m_mostDepth}});
        }
        return true;
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return base::failure(ErrorKind::InvalidInput, "sheets.doctype", {{u"part"_s, m_name}});
    case QXmlStreamReader::Invalid:
        if (m_entry->problem()) {
            return *m_entry->problem();
        }
        return base::failure(ErrorKind::InvalidInput, "sheets.xml",
                             {{u"part"_s, m_name}, {u"line"_s, m_xml.lineNumber()}}, m_xml.errorString());
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        return true;
    }
}

QString XmlPart::attribute(QStringView localName) const
{
    const auto all = m_xml.attributes();
    for (const auto &attribute : all) {
        if (attribute.name() == localName) {
            return attribute.value().toString();
        }
    }
    return {};
}

bool XmlPart::isTrue(QStringView localName) const
{
    const QString value = attribute(localName);
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

} // namespace nemsms::sheets
