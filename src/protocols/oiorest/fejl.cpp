// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/oiorest/fejl.h"

#include "protocols/oiorest/dkal.h"
#include "protocols/xml/xmldocument.h"

#include <QDateTime>

namespace nemsms::protocols {

QString fejlStempel(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd-HH.mm.ss.zzz000"));
}

void writeFejl(XmlWriter &writer, const Fejl &fejl)
{
    writer.open("dkal:Fejl").declare("dkal", dkal::ns);
    writer.number("dkal:FejlKode", fejl.kode);
    writer.element("dkal:FejlTekst", QStringView(fejl.tekst).left(2048));
    writer.optional("dkal:FejlIdentifikator", QStringView(fejl.identifikator).left(26));
    writer.close();
}

QByteArray encodeFejl(const Fejl &fejl)
{
    XmlWriter writer;
    writeFejl(writer, fejl);
    return writer.take();
}

base::Result<Fejl> readFejl(const XmlElement &element)
{
    Fejl read;
    bool isNumber = false;
    read.kode = element.child({dkal::ns, "FejlKode"}).trimmedText().toInt(&isNumber);
    if (!element.is({dkal::ns, "Fejl"}) || !isNumber) {
        return base::failure(base::ErrorKind::InvalidInput, "dkal.fejl");
    }
    read.tekst = element.child({dkal::ns, "FejlTekst"}).text();
    read.identifikator = element.child({dkal::ns, "FejlIdentifikator"}).text();
    return read;
}

base::Result<Fejl> decodeFejl(const QByteArray &bytes)
{
    const auto document = XmlDocument::parse(bytes);
    if (!document) {
        return document.error();
    }
    return readFejl(document->root());
}

} // namespace nemsms::protocols
