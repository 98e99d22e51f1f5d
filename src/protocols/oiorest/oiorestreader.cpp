// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/oiorest/oiorestreader.h"

#include "protocols/oiorest/afsendelsenames.h"
#include "protocols/oiorest/dkal.h"

namespace nemsms::protocols {

namespace {

template <class Enum, std::size_t N>
Enum named(const QString &word, const std::array<QStringView, N> &names)
{
    const auto found = std::find(names.begin(), names.end(), QStringView(word));
    return found == names.end() ? Enum(0) : Enum(found - names.begin());
}

base::Error otherResource(const XmlElement &element)
{
    return base::failure(base::ErrorKind::InvalidInput, "oiorest.resource",
                         {{QStringLiteral("element"), element.localName().left(80)}});
}

base::Result<Afsendelse> afsendelseOf(const XmlElement &element)
{
    const auto part = [&](const char *name) { return element.child({dkal::ns, name}); };
    Afsendelse read;
    read.meddelelseIdentifikator = part("MeddelelseIdentifikator").text();
    read.tilstand = named<AfsendelseTilstand>(part("AfsendelseTilstandNavn").text(), tilstandNames);
    read.afsendelseDatoTid = dkal::readDateTime(part("AfsendelseDatoTid").text());
    read.type = named<MeddelelseType>(part("MeddelelseTypeNavn").text(), typeNames);
    read.servicebeskedTekst = part("MeddelelseServicebeskedTekst").text();
    if (const XmlElement modtager = part("AfsendelseModtager"); !modtager.isNull()) {
        const auto identitet = dkal::readIdentitet(modtager);
        if (!identitet) {
            return identitet.error();
        }
        read.modtager = *identitet;
    }
    if (const XmlElement materiale = part("MeddelelseIndholdstypeIdentifikator"); !materiale.isNull()) {
        const auto id = domain::MaterialeId::parse(materiale.trimmedText());
        if (!id) {
            return id.error();
        }
        read.materialeId = *id;
    }
    return read;
}

} // namespace

base::Result<std::shared_ptr<const OiorestReader>> OiorestReader::make()
{
    auto schema = XmlSchema::compile(QStringLiteral(":/protocols/oiorest/schemas/register.xsd"));
    if (!schema) {
        return schema.error();
    }
    return std::shared_ptr<const OiorestReader>(new OiorestReader(std::move(*schema)));
}

base::Result<XmlDocument> OiorestReader::read(const QByteArray &body, const char *resource) const
{
    auto document = XmlDocument::parse(body);
    if (!document) {
        return document;
    }
    if (!document->root().is({dkal::ns, resource})) {
        return otherResource(document->root());
    }
    const auto valid = m_schema->validate(document->root());
    if (!valid) {
        return valid.error();
    }
    return document;
}

base::Result<Afsendelse> OiorestReader::readAfsendelse(const QByteArray &body) const
{
    const auto document = read(body, "Afsendelse");
    return document ? afsendelseOf(document->root()) : base::Result<Afsendelse>(document.error());
}

base::Result<SlutbrugerStamdata> OiorestReader::readSlutbrugerStamdata(const QByteArray &body) const
{
    const auto document = read(body, "SlutbrugerStamdata");
    if (!document) {
        return document.error();
    }
    SlutbrugerStamdata stamdata;
    const XmlElement mobil = document->root().child({dkal::ns, "MobiltelefonNummerIdentifikator"});
    if (!mobil.isNull()) {
        const auto nummer = domain::Mobilnummer::parse(mobil.text());
        if (!nummer) {
            return nummer.error();
        }
        stamdata.mobilnummer = *nummer;
    }
    stamdata.email = document->root().child({dkal::ns, "EmailAdresseIdentifikator"}).text();
    return stamdata;
}

base::Result<bool> OiorestReader::readMyndighedstilmelding(const QByteArray &body) const
{
    const auto document = read(body, "Myndighedstilmelding");
    if (!document) {
        return document.error();
    }
    return dkal::readBoolean(document->root().child({dkal::ns, "TilmeldtIndikator"}).text()).value_or(false);
}

base::Result<bool> decodeTilmeldtSvar(const QByteArray &body)
{
    const auto document = XmlDocument::parse(body);
    if (!document) {
        return document.error();
    }
    const auto tilmeldt = dkal::readBoolean(document->root().text());
    return tilmeldt ? base::Result<bool>(*tilmeldt) : base::Result<bool>(otherResource(document->root()));
}

} // namespace nemsms::protocols
