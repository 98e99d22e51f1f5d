// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/afsendbrevrules.h"

#include "domain/smstext.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::Afvisning;
using counterpart::DkalFejl;

namespace {

std::optional<Afvisning> judgeForm(const BrevOplysninger &brev)
{
    // S hits the same end point as D (PrintServiceRequestTypes.xsd). A and P may end on paper.
    if (brev.kanalvalg != u"D" && brev.kanalvalg != u"S") {
        return Afvisning {DkalFejl::FysiskKanal, brev.kanalvalg};
    }
    if (brev.prioritet != u"D") {
        return Afvisning {DkalFejl::ForkertPrioritet, brev.prioritet};
    }
    if (brev.filformat != u"TXT") {
        return Afvisning {DkalFejl::ForkertFilformat, brev.filformat};
    }
    if (!counterpart::isMeddelelseIdentifikator(brev.identifikator)) {
        return Afvisning {DkalFejl::ForkertIdentifikator, brev.identifikator};
    }
    if (brev.modtager.isEmpty()) {
        return Afvisning {DkalFejl::ModtagerMangler, {}};
    }
    return {};
}

/// Control characters other than TAB, LF and CR have no place in XML 1.0, and with that none in OIOREST.
bool hasForbiddenCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
}

std::variant<QString, Afvisning> decodeText(const QByteArray &content)
{
    if (content.startsWith("\xEF\xBB\xBF")) {
        return Afvisning {DkalFejl::TekstTegn, u"den begynder med BOM"_s};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(content);
    if (decoder.hasError()) {
        return Afvisning {DkalFejl::TekstTegn, u"den er ikke UTF-8"_s};
    }
    if (hasForbiddenCharacter(text)) {
        return Afvisning {DkalFejl::TekstTegn, u"den har styretegn"_s};
    }
    const qsizetype characters = text.toUcs4().size();
    if (characters < 1 || characters > domain::smsMaxCharacters) {
        return Afvisning {DkalFejl::TekstLaengde, QString::number(characters)};
    }
    return text;
}

} // namespace

Dom<const Aftale *> judgeMyndighed(const QString &cvr, protocols::SetupArt art, const Aftaleliste &liste, QDate today)
{
    const Aftale *aftale = liste.aftaleFor(cvr, art, today);
    if (!aftale) {
        return SpAfvisning {SpFejl::MyndighedUdenAftale, cvr};
    }
    if (!aftale->godkendt) {
        return SpAfvisning {SpFejl::AftaleIkkeGodkendt, aftale->uuid};
    }
    return aftale;
}

Dom<const Aftale *> judgeKontekst(const Kaldskontekst &kontekst, const Aftaleliste &liste, QDate today)
{
    if (kontekst.serviceAgreementUuid.isEmpty()) {
        return SpAfvisning {SpFejl::KontekstMangler, u"InvocationContext"_s};
    }
    if (kontekst.municipalityCvr.isEmpty()) {
        return SpAfvisning {SpFejl::KontekstMangler, u"AuthorityContext"_s};
    }
    const Aftale *aftale = liste.aftale(kontekst.serviceAgreementUuid);
    if (!aftale) {
        return SpAfvisning {SpFejl::UkendtAftale, kontekst.serviceAgreementUuid};
    }
    if (!aftale->brugersystemer.contains(kontekst.userSystemUuid)) {
        return SpAfvisning {SpFejl::BrugersystemIkkeIAftale, kontekst.userSystemUuid};
    }
    if (aftale->myndighedCvr != kontekst.municipalityCvr || aftale->art != protocols::SetupArt::Afsendelse) {
        return SpAfvisning {SpFejl::MyndighedUdenAftale, kontekst.municipalityCvr};
    }
    if (!aftale->isInForce(today)) {
        return SpAfvisning {SpFejl::AftaleUdloebet, aftale->uuid};
    }
    if (!aftale->godkendt) {
        return SpAfvisning {SpFejl::AftaleIkkeGodkendt, aftale->uuid};
    }
    return aftale;
}

Dom<Brevrute> judgeAfsendBrev(const BrevOplysninger &brev, const Aftaleliste &liste, QDate today)
{
    const auto aftale = judgeKontekst(brev.kontekst, liste, today);
    if (const auto *afslag = std::get_if<Afslag>(&aftale)) {
        return *afslag;
    }
    const Materialerute *materiale = liste.materiale(brev.materialeId);
    if (!materiale) {
        return Afvisning {DkalFejl::UkendtMateriale, brev.materialeId};
    }
    if (!materiale->nemSms) {
        return Afvisning {DkalFejl::IkkeNemSms, brev.materialeId};
    }
    if (auto afvisning = judgeForm(brev)) {
        return *afvisning;
    }
    auto text = decodeText(brev.indhold);
    if (const auto *afvisning = std::get_if<Afvisning>(&text)) {
        return *afvisning;
    }
    return Brevrute {std::get<const Aftale *>(aftale)->nemSmsSysId, std::get<QString>(text)};
}

Dom<QString> judgeSpoergTilmelding(const Kaldskontekst &kontekst, const QString &materialeId, const Aftaleliste &liste,
                                   QDate today)
{
    const auto aftale = judgeKontekst(kontekst, liste, today);
    if (const auto *afslag = std::get_if<Afslag>(&aftale)) {
        return *afslag;
    }
    const Aftale *found = std::get<const Aftale *>(aftale);
    if (materialeId.isEmpty()) {
        return found->digitalPostSysId;
    }
    const Materialerute *materiale = liste.materiale(materialeId);
    if (!materiale) {
        return Afvisning {DkalFejl::UkendtMateriale, materialeId};
    }
    return materiale->nemSms ? found->nemSmsSysId : found->digitalPostSysId;
}

} // namespace nemsms::platform
