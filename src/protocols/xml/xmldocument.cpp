// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xml/xmldocument.h"

#include <array>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <mutex>

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

/// What stopped the reading before the end, noticed by the SAX calls below.
struct Watch {
    int maxDepth = 0;
    bool sawDoctype = false;
    bool tooDeep = false;
};

Watch &watchOf(void *parser)
{
    return *static_cast<Watch *>(static_cast<xmlParserCtxtPtr>(parser)->_private);
}

// Called at "<!DOCTYPE name", before anything of it is read: bombs are not even lit.
void refuseDoctype(void *parser, const xmlChar *, const xmlChar *, const xmlChar *)
{
    watchOf(parser).sawDoctype = true;
    xmlStopParser(static_cast<xmlParserCtxtPtr>(parser));
}

void startElement(void *parser, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                  const xmlChar **declared, int attributes, int defaulted, const xmlChar **values)
{
    auto *context = static_cast<xmlParserCtxtPtr>(parser);
    Watch &watch = watchOf(parser);
    if (context->nodeNr >= watch.maxDepth) {
        watch.tooDeep = true;
        xmlStopParser(context);
        return;
    }
    xmlSAX2StartElementNs(parser, name, prefix, uri, namespaces, declared, attributes, defaulted, values);
}

bool isKnownEncoding(const xmlChar *name)
{
    static constexpr std::array known {"UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "US-ASCII", "ASCII"};
    const QByteArray wanted(reinterpret_cast<const char *>(name));
    return !name || std::any_of(known.begin(), known.end(), [&](const char *one) {
        return wanted.compare(one, Qt::CaseInsensitive) == 0;
    });
}

// libxml2 quotes names of the message in its words; those are markup, not values, but may be anything in a bad message.
base::Error malformed(xmlParserCtxtPtr parser)
{
    const xmlError *last = xmlCtxtGetLastError(parser);
    const QString reason = last && last->message ? QString::fromUtf8(last->message).trimmed().left(200) : QString();
    return failure(ErrorKind::InvalidInput, "xml.malformed", {{QStringLiteral("line"), last ? last->line : 1}}, reason);
}

/// libxml2's parsing state is costly to make, so each thread keeps one. It remembers every name it ever read; when a
/// stranger has filled that memory with names of his own, it starts anew.
class Parser
{
public:
    Parser() { renew(); }
    ~Parser() { xmlFreeParserCtxt(m_context); }
    Q_DISABLE_COPY_MOVE(Parser)

    std::shared_ptr<xmlDoc> read(const QByteArray &bytes, Watch &watch)
    {
        constexpr int options = XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOERROR | XML_PARSE_NOWARNING
            | XML_PARSE_COMPACT;
        if (xmlDictSize(m_context->dict) > mostNames) {
            renew();
        }
        m_context->_private = &watch;
        std::shared_ptr<xmlDoc> document(
            xmlCtxtReadMemory(m_context, bytes.constData(), int(bytes.size()), nullptr, nullptr, options), &xmlFreeDoc);
        m_context->_private = nullptr;
        return document;
    }

    [[nodiscard]] xmlParserCtxtPtr context() const { return m_context; }

private:
    static constexpr int mostNames = 10000;

    void renew()
    {
        xmlFreeParserCtxt(m_context);
        m_context = xmlNewParserCtxt();
        m_context->sax->internalSubset = &refuseDoctype;
        m_context->sax->startElementNs = &startElement;
    }

    xmlParserCtxtPtr m_context = nullptr;
};

} // namespace

base::Result<XmlDocument> XmlDocument::parse(const QByteArray &bytes, const XmlLimits &limits)
{
    static std::once_flag prepared;
    std::call_once(prepared, [] { xmlInitParser(); });
    if (bytes.size() > limits.bytes) {
        return failure(ErrorKind::InvalidInput, "xml.large", {{QStringLiteral("limit"), qint64(limits.bytes)}});
    }
    thread_local Parser parser;
    Watch watch;
    watch.maxDepth = limits.depth;
    std::shared_ptr<xmlDoc> document = parser.read(bytes, watch);
    if (watch.sawDoctype) {
        return failure(ErrorKind::InvalidInput, "xml.doctype");
    }
    if (watch.tooDeep) {
        return failure(ErrorKind::InvalidInput, "xml.deep", {{QStringLiteral("limit"), limits.depth}});
    }
    // To libxml2 a prefix that nobody declared is a matter of taste; to SOAP it is no message.
    if (!document || !xmlDocGetRootElement(document.get()) || !parser.context()->nsWellFormed) {
        return malformed(parser.context());
    }
    if (!isKnownEncoding(document->encoding)) {
        return failure(ErrorKind::InvalidInput, "xml.encoding");
    }
    return XmlDocument(std::move(document));
}

XmlElement XmlDocument::root() const
{
    return XmlElement(xmlDocGetRootElement(m_document.get()));
}

} // namespace nemsms::protocols
