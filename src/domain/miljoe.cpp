// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/miljoe.h"

#include "base/fieldbuilder.h"
#include "domain/digits.h"
#include "domain/dueslagadresse.h"
#include "domain/varsledevinduer.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;
using base::makeFinding;
using base::Severity;

namespace {

/// An address must be https, so that neither side's certificate can be left out, and carries no password.
base::Findings checkAddress(const char *field, const QString &address)
{
    if (address.isEmpty()) {
        return {};
    }
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()) {
        return {makeFinding(Severity::Error, "miljoe.https", {{u"value"_s, shortened(address)}}, {}, field)};
    }
    if (!url.userInfo().isEmpty()) {
        return {makeFinding(Severity::Error, "miljoe.userinfo", {}, {}, field)};
    }
    return {};
}

/// The dueslag stands behind https, or at a broker.
base::Findings checkDueslag(const QString &address)
{
    if (!Dueslagadresse::isBroker(address)) {
        return checkAddress("dueslagUrl", address);
    }
    const auto broker = Dueslagadresse::parse(address);
    return broker ? base::Findings() : base::Findings {{Severity::Error, broker.error().message, "dueslagUrl", {}}};
}

base::Findings checkVinduer(const Miljoe &miljoe)
{
    base::Findings found = readVarsledeVinduer(miljoe.servicevinduer).findings;
    for (auto &finding : found) {
        finding.field = "servicevinduer";
    }
    return found;
}

base::Findings checkPris(const Miljoe &miljoe)
{
    if (miljoe.prisNemSms.isEmpty()) {
        return {};
    }
    base::Findings found;
    if (const auto amount = Beloeb::parse(miljoe.prisNemSms); !amount) {
        found += base::Finding {Severity::Error, amount.error().message, "prisNemSms", u"SF2250 1.2.5"_s};
    }
    if (miljoe.prisKilde.trimmed().isEmpty()) {
        found += makeFinding(Severity::Error, "pris.source", {}, u"SF2250 1.2.5"_s, "prisKilde");
    }
    return found;
}

base::Findings rules(const Miljoe &miljoe)
{
    base::Findings found = checkVinduer(miljoe) + checkPris(miljoe);
    found += checkAddress("printServiceUrl", miljoe.printServiceUrl);
    found += checkDueslag(miljoe.dueslagUrl);
    found += checkAddress("tilmeldingUrl", miljoe.tilmeldingUrl);
    found += checkAddress("kombiPostUrl", miljoe.kombiPostUrl);
    found += checkAddress("tokenUrl", miljoe.tokenUrl);
    if (miljoe.dueslagUrl.isEmpty()) {
        found += makeFinding(Severity::Hint, "miljoe.nodueslag", {}, {}, "dueslagUrl");
    }
    // The local platform gives its own address and certificates when it starts.
    if (miljoe.art == MiljoeArt::LokalPlatform) {
        return found;
    }
    if (miljoe.rute == Miljoerute::Sf1600 && miljoe.printServiceUrl.isEmpty()) {
        found += makeFinding(Severity::Error, "miljoe.address", {}, u"SF1600"_s, "printServiceUrl");
    }
    if (miljoe.rute == Miljoerute::Sf1601 && miljoe.kombiPostUrl.isEmpty()) {
        found += makeFinding(Severity::Error, "miljoe.kombipost", {}, u"SF1601"_s, "kombiPostUrl");
    }
    if (miljoe.certifikatfil.isEmpty()) {
        found += makeFinding(Severity::Warning, "miljoe.certificate", {}, u"SF1600"_s, "certifikatfil");
    }
    return found;
}

QList<base::Field> kindFields()
{
    return {
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Miljoe::navn)
            .hint(QT_TRANSLATE_NOOP("Field", "What you call it here; it is shown in the band at the top"))
            .with(FieldFlag::Required | FieldFlag::Identifier),
        base::choiceField("art", QT_TRANSLATE_NOOP("Field", "Kind"), &Miljoe::art,
                          {{"lokalplatform", QT_TRANSLATE_NOOP("Field", "Local platform")},
                           {"eksternttestmiljoe", QT_TRANSLATE_NOOP("Field", "External test environment")},
                           {"produktionsmiljoe", QT_TRANSLATE_NOOP("Field", "Production environment")}})
            .hint(QT_TRANSLATE_NOOP("Field", "Decides who may be sent to, and cannot be changed later"))
            .with(FieldFlag::Required | FieldFlag::Immutable),
        base::choiceField("rute", QT_TRANSLATE_NOOP("Field", "Route"), &Miljoe::rute,
                          {{"sf1600", QT_TRANSLATE_NOOP("Field", "SF1600 and SF2250")},
                           {"sf1601", QT_TRANSLATE_NOOP("Field", "SF1601 and SF1461 (NgDP)")}})
            .hint(QT_TRANSLATE_NOOP("Field", "Which integrations the environment is reached through"))
            .from("SF1600, SF1601"),
        base::choiceField("soap", QT_TRANSLATE_NOOP("Field", "SOAP version"), &Miljoe::soap,
                          {{"soap11", QT_TRANSLATE_NOOP("Field", "SOAP 1.1 (the published WSDL)")},
                           {"soap12", QT_TRANSLATE_NOOP("Field", "SOAP 1.2 (SF2250)")}})
            .hint(QT_TRANSLATE_NOOP("Field", "SF2250 says 1.2, and every published WSDL is 1.1; change it only where the "
                                             "counterpart asks for it"))
            .from("SF2250 3.1.4.1.3"),
        base::choiceField("memo", QT_TRANSLATE_NOOP("Field", "MeMo version"), &Miljoe::memo,
                          {{"memo12", QT_TRANSLATE_NOOP("Field", "MeMo 1.2")},
                           {"memo11", QT_TRANSLATE_NOOP("Field", "MeMo 1.1")}})
            .hint(QT_TRANSLATE_NOOP("Field", "What is written on the route SF1601"))
            .from("SF1601"),
    };
}

QList<base::Field> addressFields()
{
    return {
        base::field("printServiceUrl", QT_TRANSLATE_NOOP("Field", "PrintService address"), &Miljoe::printServiceUrl)
            .section(QT_TRANSLATE_NOOP("Field", "Addresses"))
            .hint(QT_TRANSLATE_NOOP("Field", "https address; empty for the local platform, which tells its own"))
            .from("SF1600"),
        base::field("dueslagUrl", QT_TRANSLATE_NOOP("Field", "Dueslag address"), &Miljoe::dueslagUrl)
            .hint(QT_TRANSLATE_NOOP("Field", "https address, or amqps://[user@]host:5671/BF/UUID of the dueslag; without a user one logs "
                                             "in by token")),
        base::field("tilmeldingUrl", QT_TRANSLATE_NOOP("Field", "Enrolment address"), &Miljoe::tilmeldingUrl)
            .hint(QT_TRANSLATE_NOOP("Field", "https address of the NemSMS service: OpdaterBorger and TilmeldNemSMS"))
            .from("SF2250 3.1.2"),
        base::field("kombiPostUrl", QT_TRANSLATE_NOOP("Field", "SF1601 address"), &Miljoe::kombiPostUrl)
            .hint(QT_TRANSLATE_NOOP("Field", "https address; needed on the route SF1601"))
            .from("SF1601"),
        base::field("tokenUrl", QT_TRANSLATE_NOOP("Field", "Token service address"), &Miljoe::tokenUrl)
            .hint(QT_TRANSLATE_NOOP("Field", "https address of the Security Token Service"))
            .from("SF1600"),
    };
}

QList<base::Field> certificateFields()
{
    return {
        base::field("certifikatId", QT_TRANSLATE_NOOP("Field", "Client certificate"), &Miljoe::certifikatId)
            .section(QT_TRANSLATE_NOOP("Field", "Certificates"))
            .hint(QT_TRANSLATE_NOOP("Field", "One that was imported with its private key"))
            .refersTo("certifikat"),
        base::field("certifikatfil", QT_TRANSLATE_NOOP("Field", "Client certificate from a file"), &Miljoe::certifikatfil)
            .hint(QT_TRANSLATE_NOOP("Field", "Path of a PKCS#12 file (.p12); used when no imported one is chosen")),
        base::field("tillidsankerfil", QT_TRANSLATE_NOOP("Field", "Trusted certificates"), &Miljoe::tillidsankerfil)
            .hint(QT_TRANSLATE_NOOP("Field", "Path of a PEM file with CA certificates; empty: those of the system")),
        base::field("tokencertifikatfil", QT_TRANSLATE_NOOP("Field", "Token service's certificate"),
                    &Miljoe::tokencertifikatfil)
            .hint(QT_TRANSLATE_NOOP("Field", "Path of the certificate that tokens are signed with (PEM); needed for token access"))
            .from("SF1600"),
        base::field("servicecertifikatfil", QT_TRANSLATE_NOOP("Field", "Service's certificate"),
                    &Miljoe::servicecertifikatfil)
            .hint(QT_TRANSLATE_NOOP("Field", "Path of the certificate that answers are signed with (PEM); needed for token access"))
            .from("SF1600"),
    };
}

QList<base::Field> toldFields()
{
    return {
        base::field("servicevinduer", QT_TRANSLATE_NOOP("Field", "Announced service windows"), &Miljoe::servicevinduer)
            .longText()
            .section(QT_TRANSLATE_NOOP("Field", "What was announced"))
            .hint(QT_TRANSLATE_NOOP("Field", "A line each: ugentligt, månedligt or kvartalsvist; from; to; announced; where. "
                                             "ugentligt; 25-11-2026 05:00; 25-11-2026 06:00; 10-11-2026; KOMBIT"))
            .from("SF2250 1.3.1"),
        base::field("prisNemSms", QT_TRANSLATE_NOOP("Field", "Price of a NemSMS (kr.)"), &Miljoe::prisNemSms)
            .hint(QT_TRANSLATE_NOOP("Field", "For example 0,05; empty: what the specifications tell"))
            .from("SF2250 1.2.5"),
        base::field("prisFra", QT_TRANSLATE_NOOP("Field", "Price from"), &Miljoe::prisFra)
            .hint(QT_TRANSLATE_NOOP("Field", "First day of the price; empty: since always"))
            .from("SF2250 1.2.5"),
        base::field("prisKilde", QT_TRANSLATE_NOOP("Field", "Source of the price"), &Miljoe::prisKilde)
            .hint(QT_TRANSLATE_NOOP("Field", "Who told the price; needed with it"))
            .from("SF2250 1.2.5"),
    };
}

} // namespace

QList<Servicevindue> varsledeVinduer(const Miljoe &miljoe)
{
    return readVarsledeVinduer(miljoe.servicevinduer).vinduer;
}

QList<Pris> indtastedePriser(const Miljoe &miljoe)
{
    const auto amount = Beloeb::parse(miljoe.prisNemSms);
    if (!amount) {
        return {};
    }
    const Rute rute = miljoe.rute == Miljoerute::Sf1601 ? Rute::SF1601 : Rute::SF1600;
    return {Pris {rute, miljoe.prisFra, *amount, std::nullopt, miljoe.prisKilde}};
}

const base::EntityTable &miljoeTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Miljoe>("miljoe", kindFields() + addressFields() + certificateFields() + toldFields(),
                                              &rules);
        made.singular = QT_TRANSLATE_NOOP("Field", "Environment");
        made.plural = QT_TRANSLATE_NOOP("Field", "Environments");
        made.purpose = QT_TRANSLATE_NOOP("Field", "Where messages are sent to: local platform, test or production.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain
