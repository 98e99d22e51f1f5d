// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/beskedkuvert/nemsmstilmelding.h"

#include "protocols/oiorest/dkal.h"
#include "protocols/xml/xmldocument.h"

namespace nemsms::protocols {

using namespace Qt::StringLiterals;

namespace {

constexpr char ns[] = "urn:reconstructed:digitalpost:nemsmstilmelding";

} // namespace

QByteArray encodeNemSmsTilmelding(const NemSmsTilmelding &tilmelding)
{
    XmlWriter writer(512);
    writer.open("n:NemSMSTilmelding").declare("n", ns);
    writer.element(domain::isBorger(tilmelding.hvem) ? "n:CPRnummerIdentifikator" : "n:CVRnummerIdentifikator",
                   domain::toString(tilmelding.hvem));
    writer.flag("n:TilmeldtIndikator", tilmelding.tilmeldt).close();
    return writer.take();
}

base::Result<NemSmsTilmelding> decodeNemSmsTilmelding(const QByteArray &bytes)
{
    const auto document = XmlDocument::parse(bytes);
    if (!document) {
        return document.error();
    }
    const XmlElement root = document->root();
    const XmlElement cpr = root.child({ns, "CPRnummerIdentifikator"});
    const XmlElement who = cpr.isNull() ? root.child({ns, "CVRnummerIdentifikator"}) : cpr;
    const auto hvem = domain::parseModtager(who.trimmedText());
    const auto tilmeldt = dkal::readBoolean(root.child({ns, "TilmeldtIndikator"}).trimmedText());
    if (!root.is({ns, "NemSMSTilmelding"}) || !hvem || !tilmeldt) {
        return base::failure(base::ErrorKind::InvalidInput, "beskedkuvert.tilmelding",
                             {{u"element"_s, root.localName().left(80)}});
    }
    return NemSmsTilmelding {*hvem, *tilmeldt};
}

} // namespace nemsms::protocols
