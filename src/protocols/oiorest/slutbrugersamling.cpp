// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/oiorest/slutbrugersamling.h"

#include "protocols/oiorest/dkal.h"
#include "protocols/xml/xmldocument.h"

#include <QStringList>
#include <QUrl>

namespace nemsms::protocols {

using namespace Qt::StringLiterals;

namespace {

base::Result<XmlDocument> parse(const QByteArray &bytes, const char *resource)
{
    auto document = XmlDocument::parse(bytes);
    if (document && !document->root().is({dkal::ns, resource})) {
        return base::failure(base::ErrorKind::InvalidInput, "oiorest.resource",
                             {{u"element"_s, document->root().localName().left(80)}});
    }
    return document;
}

base::Result<DellisteReference> readReference(const XmlElement &element)
{
    const auto part = [&](const char *name) { return element.child({dkal::ns, name}).trimmedText(); };
    // .../{sysid}/tilmeldingsliste/{liste}/{delliste}
    const QStringList steps = QUrl(part("SlutbrugerSamlingURLreference")).path().split(u'/', Qt::SkipEmptyParts);
    if (steps.size() < 4) {
        return base::failure(base::ErrorKind::InvalidInput, "liste.reference");
    }
    DellisteReference read {steps.at(steps.size() - 4), steps.at(steps.size() - 2), steps.last(), {}, -1};
    read.dannet = dkal::readDateTime(part("DannetDatoTid"));
    bool isNumber = true;
    if (const QString antal = part("SlutbrugerSamlingKvantitet"); !antal.isEmpty()) {
        read.antal = antal.toLongLong(&isNumber);
    }
    return isNumber ? base::Result<DellisteReference>(read)
                    : base::failure(base::ErrorKind::InvalidInput, "liste.reference");
}

base::Result<SlutbrugerData> readSlutbruger(const XmlElement &element)
{
    const auto identitet = dkal::readIdentitet(element.child({dkal::ns, "SlutbrugerIdentitet"}));
    if (!identitet) {
        return identitet.error();
    }
    SlutbrugerData read {*identitet, {}};
    const XmlElement stamdata = element.child({dkal::ns, "SlutbrugerStamdata"});
    if (const XmlElement mobil = stamdata.child({dkal::ns, "MobiltelefonNummerIdentifikator"}); !mobil.isNull()) {
        const auto nummer = domain::Mobilnummer::parse(mobil.trimmedText());
        if (!nummer) {
            return nummer.error();
        }
        read.mobilnummer = *nummer;
    }
    return read;
}

template <class Row>
base::Result<QList<Row>> readAll(const base::Result<XmlDocument> &document, base::Result<Row> (*read)(const XmlElement &))
{
    if (!document) {
        return document.error();
    }
    QList<Row> all;
    for (XmlElement one = document->root().firstChild(); !one.isNull(); one = one.next()) {
        const auto row = read(one);
        if (!row) {
            return row.error();
        }
        all += *row;
    }
    return all;
}

} // namespace

QByteArray encodeReferencer(const QString &root, const QString &list, const QList<DellisteReference> &referencer)
{
    XmlWriter writer;
    writer.open("dkal:SlutbrugerSamlingReferenceSamling").declare("dkal", dkal::ns);
    for (const auto &one : referencer) {
        const QStringList address {root, one.sysId, list, one.listeId, one.dellisteId};
        writer.open("dkal:SlutbrugerSamlingReference").element("dkal:SlutbrugerSamlingURLreference", address.join(u'/'));
        if (one.dannet.isValid()) {
            writer.element("dkal:DannetDatoTid", dkal::dateTimeText(one.dannet));
        }
        if (one.antal >= 0) {
            writer.number("dkal:SlutbrugerSamlingKvantitet", one.antal);
        }
        writer.close();
    }
    writer.close();
    return writer.take();
}

base::Result<QList<DellisteReference>> decodeReferencer(const QByteArray &bytes)
{
    return readAll(parse(bytes, "SlutbrugerSamlingReferenceSamling"), readReference);
}

QByteArray encodeSlutbrugere(const QList<SlutbrugerData> &slutbrugere)
{
    XmlWriter writer(256 + slutbrugere.size() * 192);
    writer.open("dkal:SlutbrugerSamling");
    dkal::declare(writer);
    for (const auto &one : slutbrugere) {
        writer.open("dkal:SlutbrugerData").open("dkal:SlutbrugerIdentitet");
        dkal::writeIdentitet(writer, one.identitet);
        writer.close();
        if (one.mobilnummer) {
            writer.open("dkal:SlutbrugerStamdata");
            writer.element("dkal:MobiltelefonNummerIdentifikator", one.mobilnummer->toString()).close();
        }
        writer.close();
    }
    writer.close();
    return writer.take();
}

base::Result<QList<SlutbrugerData>> decodeSlutbrugere(const QByteArray &bytes)
{
    return readAll(parse(bytes, "SlutbrugerSamling"), readSlutbruger);
}

} // namespace nemsms::protocols
