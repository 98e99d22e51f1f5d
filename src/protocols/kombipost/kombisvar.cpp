// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/kombipost/kombisvar.h"

#include "protocols/memo/memoreader.h"
#include "protocols/oiorest/dkal.h"

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

XmlElement named(const XmlElement &parent, QStringView name)
{
    for (XmlElement child = parent.firstChild(); !child.isNull(); child = child.next()) {
        if (child.localName() == name) {
            return child;
        }
    }
    return {};
}

/// A fault stands in an element of its own or plainly inside SvarReaktion.
std::optional<KombiFejl> fejlOf(const XmlElement &reaktion)
{
    for (XmlElement child = reaktion.firstChild(); !child.isNull(); child = child.next()) {
        const XmlElement inside = child.firstChild().isNull() ? reaktion : child;
        XmlElement kode = named(inside, u"FejlKode");
        kode = kode.isNull() ? named(inside, u"FejlId") : kode;
        const XmlElement tekst = named(inside, u"FejlTekst");
        if (!kode.isNull() || !tekst.isNull()) {
            return KombiFejl {kode.trimmedText(), tekst.text()};
        }
    }
    return {};
}

} // namespace

QByteArray encodeKombiSvar(const KombiSvar &svar)
{
    XmlWriter writer(512);
    writer.open("kombi_response").flag("Result", svar.result).optional("TransmissionID", svar.transmissionId);
    writer.open("HovedoplysningerSvarREST").open("SvarReaktion");
    if (svar.fejl) {
        writer.open("Fejl").element("FejlKode", svar.fejl->kode).element("FejlTekst", svar.fejl->tekst).close();
    } else {
        writer.open("Advis").element("AdvisId", u"0").element("AdvisTekst", svar.advis).close();
    }
    writer.close().close().close();
    return writer.take();
}

base::Result<KombiSvar> readKombiSvar(const QByteArray &body)
{
    const auto document = XmlDocument::parse(body, memoLimits);
    if (!document) {
        return document.error();
    }
    const XmlElement root = document->root();
    const auto result = dkal::readBoolean(named(root, u"Result").text());
    if (root.localName() != u"kombi_response" || !result) {
        return base::failure(base::ErrorKind::InvalidInput, "kombipost.response");
    }
    const XmlElement reaktion = named(named(root, u"HovedoplysningerSvarREST"), u"SvarReaktion");
    KombiSvar read;
    read.result = *result;
    read.transmissionId = named(root, u"TransmissionID").trimmedText();
    read.advis = named(named(reaktion, u"Advis"), u"AdvisTekst").text();
    read.fejl = fejlOf(reaktion);
    return read;
}

} // namespace nemsms::protocols
