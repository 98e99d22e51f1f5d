// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/printservice/afsendbrev.h"

#include "protocols/oiorest/dkal.h"
#include "protocols/soap/soapenvelope.h"

#include <QStringDecoder>

namespace nemsms::protocols {

namespace {

constexpr char fjernprintNs[] = "urn:oio:fjernprint:1.0.0";
constexpr char sagdokNs[] = "urn:oio:sagdok:3.0.0";
constexpr QStringView kanalvalgLetters = u"ADSFP";
constexpr QStringView prioritetLetters = u"DM";

void writeForsendelse(XmlWriter &writer, const AfsendBrev &brev)
{
    writer.open("p:ForsendelseI");
    writer.element("f:AfsendelseIdentifikator", brev.afsendelseIdentifikator);
    if (brev.modtager) {
        writer.open("f:ForsendelseModtager").open("dkal:AfsendelseModtager");
        dkal::writeIdentitet(writer, *brev.modtager);
        writer.close().close();
    }
    writer.element("dkal:FilformatNavn", brev.filformatNavn);
    writer.open("dkal:MeddelelseIndholdData").base64(brev.indhold).close();
    writer.open("f:DokumentParametre");
    if (!brev.titel.isEmpty()) {
        writer.open("sd:TitelTekst").declare("sd", sagdokNs).text(brev.titel).close();
    }
    writer.close();
    writer.open("f:DigitalPostParametre");
    if (brev.afsendelseDatoTid.isValid()) {
        writer.element("dkal:AfsendelseDatoTid", dkal::dateTimeText(brev.afsendelseDatoTid));
    }
    if (brev.materialeId) {
        writer.number("dkal:MeddelelseIndholdstypeIdentifikator", brev.materialeId->number());
    }
    writer.flag("f:MedsendDokumentRegistreringIndikator", brev.medsendDokumentRegistrering);
    writer.close().close();
}

template <class Enum>
Enum letter(const XmlElement &element, QStringView letters)
{
    return Enum(std::max<qsizetype>(0, letters.indexOf(element.text())));
}

base::Result<QByteArray> readContent(const XmlElement &element)
{
    // The schema lets white space stand between the letters, as XML allows in xs:base64Binary.
    QByteArray text = element.textBytes();
    text.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return base::failure(base::ErrorKind::InvalidInput, "printservice.content");
    }
    return *decoded;
}

base::Result<> readForsendelse(const XmlElement &forsendelse, AfsendBrev &brev)
{
    brev.afsendelseIdentifikator = forsendelse.child({fjernprintNs, "AfsendelseIdentifikator"}).text();
    const XmlElement modtager = forsendelse.child({fjernprintNs, "ForsendelseModtager"})
                                    .child({dkal::ns, "AfsendelseModtager"});
    if (!modtager.isNull()) {
        const auto read = dkal::readIdentitet(modtager);
        if (!read) {
            return read.error();
        }
        brev.modtager = *read;
    }
    brev.filformatNavn = forsendelse.child({dkal::ns, "FilformatNavn"}).text();
    const auto content = readContent(forsendelse.child({dkal::ns, "MeddelelseIndholdData"}));
    if (!content) {
        return content.error();
    }
    brev.indhold = *content;
    brev.titel = forsendelse.child({fjernprintNs, "DokumentParametre"}).child({sagdokNs, "TitelTekst"}).text();
    return {};
}

base::Result<> readDigitalPost(const XmlElement &parameters, AfsendBrev &brev)
{
    const XmlElement when = parameters.child({dkal::ns, "AfsendelseDatoTid"});
    brev.afsendelseDatoTid = when.isNull() ? QDateTime() : dkal::readDateTime(when.text());
    const XmlElement materiale = parameters.child({dkal::ns, "MeddelelseIndholdstypeIdentifikator"});
    if (!materiale.isNull()) {
        const auto id = domain::MaterialeId::parse(materiale.trimmedText());
        if (!id) {
            return id.error();
        }
        brev.materialeId = *id;
    }
    const auto medsend = parameters.child({fjernprintNs, "MedsendDokumentRegistreringIndikator"}).text();
    brev.medsendDokumentRegistrering = dkal::readBoolean(medsend).value_or(false);
    return {};
}

} // namespace

base::Result<QString> nemSmsText(const AfsendBrev &brev)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(brev.indhold);
    if (decoder.hasError()) {
        return base::failure(base::ErrorKind::InvalidInput, "printservice.text");
    }
    return text;
}

QByteArray afsendBrevPayload(const AfsendBrev &brev)
{
    XmlWriter writer(2048 + brev.indhold.size() * 2);
    writer.open("p:PrintAfsendBrevRequest").declare("p", printServiceNs).declare("f", fjernprintNs);
    dkal::declare(writer);
    writeContexts(writer, brev.contexts);
    writer.open("p:BrevSPBody");
    writer.element("p:Kanalvalg", kanalvalgLetters.mid(qsizetype(brev.kanalvalg), 1));
    writer.element("p:Prioritet", prioritetLetters.mid(qsizetype(brev.prioritet), 1));
    writeForsendelse(writer, brev);
    writer.close().close();
    return writer.take();
}

QByteArray afsendBrevResponsePayload(bool resultat)
{
    XmlWriter writer(256);
    writer.open("p:PrintAfsendBrevResponse").declare("p", printServiceNs).flag("p:resultat", resultat).close();
    return writer.take();
}

QByteArray encodeAfsendBrev(const AfsendBrev &brev, SoapVersion version)
{
    return encodeEnvelope(afsendBrevPayload(brev), version);
}

QByteArray encodeAfsendBrevResponse(bool resultat, SoapVersion version)
{
    return encodeEnvelope(afsendBrevResponsePayload(resultat), version);
}

base::Result<AfsendBrev> readAfsendBrev(const XmlElement &request)
{
    AfsendBrev brev;
    brev.contexts = readContexts(request);
    const XmlElement body = request.child({printServiceNs, "BrevSPBody"});
    brev.kanalvalg = letter<Kanalvalg>(body.child({printServiceNs, "Kanalvalg"}), kanalvalgLetters);
    brev.prioritet = letter<Prioritet>(body.child({printServiceNs, "Prioritet"}), prioritetLetters);
    const XmlElement forsendelse = body.child({printServiceNs, "ForsendelseI"});
    const auto read = readForsendelse(forsendelse, brev);
    if (!read) {
        return read.error();
    }
    const auto parameters = readDigitalPost(forsendelse.child({fjernprintNs, "DigitalPostParametre"}), brev);
    if (!parameters) {
        return parameters.error();
    }
    return brev;
}

} // namespace nemsms::protocols
