// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xml/xmlschema.h"

#include "protocols/xml/xmlresources.h"

#include <QRegularExpression>
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

namespace nemsms::protocols {

namespace {

/// The faults of one validation. The element's name and the rule are told, its value is not: it may be a CPR.
struct Faults {
    int firstLine = 0;
    QString firstElement;
    QStringList words;
};

QString withoutValues(const QString &message)
{
    static const QRegularExpression value(QStringLiteral("(The value|:) '.*' (is|has|does|cannot)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression keyed(QStringLiteral("\\['[^\\]]*'\\]"));
    return QString(message).replace(value, QStringLiteral("\\1 \\2")).remove(keyed).trimmed();
}

// The signature is libxml2's of 2.9 (Debian 12); 2.12 made the error const.
void collect(void *self, xmlErrorPtr error)
{
    constexpr int enough = 20;
    auto &faults = *static_cast<Faults *>(self);
    if (faults.words.isEmpty()) {
        faults.firstLine = error->line;
        const auto *node = static_cast<const xmlNode *>(error->node);
        faults.firstElement = node ? QString::fromUtf8(reinterpret_cast<const char *>(node->name)) : QString();
    }
    if (faults.words.size() < enough) {
        faults.words += withoutValues(QString::fromUtf8(error->message));
    }
}

} // namespace

base::Result<std::shared_ptr<const XmlSchema>> XmlSchema::compile(const QString &path)
{
    xmlInitParser();
    xmlresources::install();
    const std::unique_ptr<xmlSchemaParserCtxt, decltype(&xmlSchemaFreeParserCtxt)> parser(
        xmlSchemaNewParserCtxt(xmlresources::locationOf(path).constData()), &xmlSchemaFreeParserCtxt);
    Faults faults;
    xmlSchemaSetParserStructuredErrors(parser.get(), &collect, &faults);
    std::shared_ptr<xmlSchema> schema(xmlSchemaParse(parser.get()), &xmlSchemaFree);
    if (!schema) {
        return base::failure(base::ErrorKind::Internal, "xml.schema.broken", {{QStringLiteral("path"), path}},
                             faults.words.join(u'\n'));
    }
    return std::shared_ptr<const XmlSchema>(new XmlSchema(std::move(schema)));
}

base::Result<> XmlSchema::validate(const XmlElement &element) const
{
    const std::unique_ptr<xmlSchemaValidCtxt, decltype(&xmlSchemaFreeValidCtxt)> context(
        xmlSchemaNewValidCtxt(m_schema.get()), &xmlSchemaFreeValidCtxt);
    Faults faults;
    xmlSchemaSetValidStructuredErrors(context.get(), &collect, &faults);
    // libxml2 only reads the tree here; it takes it as not const for the sake of default attributes, which are off.
    const int verdict = xmlSchemaValidateOneElement(context.get(), const_cast<xmlNode *>(element.node()));
    if (verdict == 0) {
        return {};
    }
    return base::failure(base::ErrorKind::InvalidInput, "xml.invalid",
                         {{QStringLiteral("line"), faults.firstLine}, {QStringLiteral("element"), faults.firstElement}},
                         faults.words.join(u'\n'));
}

} // namespace nemsms::protocols
