// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kommuner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

const QList<Kommune> &kommuner()
{
    // clang-format off
    static const QList<Kommune> all {
        {u"101"_s, u"Københavns Kommune"_s, u"64942212"_s},
        {u"147"_s, u"Frederiksberg Kommune"_s, u"11259979"_s},
        {u"151"_s, u"Ballerup Kommune"_s, u"58271713"_s},
        {u"153"_s, u"Brøndby Kommune"_s, u"65113015"_s},
        {u"155"_s, u"Dragør Kommune"_s, u"12881517"_s},
        {u"157"_s, u"Gentofte Kommune"_s, u"19438414"_s},
        {u"159"_s, u"Gladsaxe Kommune"_s, u"62761113"_s},
        {u"161"_s, u"Glostrup Kommune"_s, u"65120119"_s},
        {u"163"_s, u"Herlev Kommune"_s, u"63640719"_s},
        {u"165"_s, u"Albertslund Kommune"_s, u"66137112"_s},
        {u"167"_s, u"Hvidovre Kommune"_s, u"55606617"_s},
        {u"169"_s, u"Høje-Taastrup Kommune"_s, u"19501817"_s},
        {u"173"_s, u"Lyngby-Taarbæk Kommune"_s, u"11715311"_s},
        {u"175"_s, u"Rødovre Kommune"_s, u"65307316"_s},
        {u"183"_s, u"Ishøj Kommune"_s, u"11931316"_s},
        {u"185"_s, u"Tårnby Kommune"_s, u"20310413"_s},
        {u"187"_s, u"Vallensbæk Kommune"_s, u"19583910"_s},
        {u"190"_s, u"Furesø Kommune"_s, u"29188327"_s},
        {u"201"_s, u"Allerød Kommune"_s, u"60183112"_s},
        {u"210"_s, u"Fredensborg Kommune"_s, u"29188335"_s},
        {u"217"_s, u"Helsingør Kommune"_s, u"64502018"_s},
        {u"219"_s, u"Hillerød Kommune"_s, u"29189366"_s},
        {u"223"_s, u"Hørsholm Kommune"_s, u"70960516"_s},
        {u"230"_s, u"Rudersdal Kommune"_s, u"29188378"_s},
        {u"240"_s, u"Egedal Kommune"_s, u"29188386"_s},
        {u"250"_s, u"Frederikssund Kommune"_s, u"29189129"_s},
        {u"253"_s, u"Greve Kommune"_s, u"44023911"_s},
        {u"259"_s, u"Køge Kommune"_s, u"29189374"_s},
        {u"260"_s, u"Halsnæs Kommune"_s, u"29188416"_s},
        {u"265"_s, u"Roskilde Kommune"_s, u"29189404"_s},
        {u"269"_s, u"Solrød Kommune"_s, u"68534917"_s},
        {u"270"_s, u"Gribskov Kommune"_s, u"29188440"_s},
        {u"306"_s, u"Odsherred Kommune"_s, u"29188459"_s},
        {u"316"_s, u"Holbæk Kommune"_s, u"29189447"_s},
        {u"320"_s, u"Faxe Kommune"_s, u"29188475"_s},
        {u"326"_s, u"Kalundborg Kommune"_s, u"29189595"_s},
        {u"329"_s, u"Ringsted Kommune"_s, u"18957981"_s},
        {u"330"_s, u"Slagelse Kommune"_s, u"29188505"_s},
        {u"336"_s, u"Stevns Kommune"_s, u"29208654"_s},
        {u"340"_s, u"Sorø Kommune"_s, u"29189994"_s},
        {u"350"_s, u"Lejre Kommune"_s, u"29188548"_s},
        {u"360"_s, u"Lolland Kommune"_s, u"29188572"_s},
        {u"370"_s, u"Næstved Kommune"_s, u"29189625"_s},
        {u"376"_s, u"Guldborgsund Kommune"_s, u"29188599"_s},
        {u"390"_s, u"Vordingborg Kommune"_s, u"29189676"_s},
        {u"400"_s, u"Bornholms Regionskommune"_s, u"26696348"_s},
        {u"410"_s, u"Middelfart Kommune"_s, u"29189684"_s},
        {u"420"_s, u"Assens Kommune"_s, u"29189692"_s},
        {u"430"_s, u"Faaborg-Midtfyn Kommune"_s, u"29188645"_s},
        {u"440"_s, u"Kerteminde Kommune"_s, u"29189706"_s},
        {u"450"_s, u"Nyborg Kommune"_s, u"29189722"_s},
        {u"461"_s, u"Odense Kommune"_s, u"35209115"_s},
        {u"479"_s, u"Svendborg Kommune"_s, u"29189730"_s},
        {u"480"_s, u"Nordfyns Kommune"_s, u"29188947"_s},
        {u"482"_s, u"Langeland Kommune"_s, u"29188955"_s},
        {u"492"_s, u"Ærø Kommune"_s, u"28856075"_s},
        {u"510"_s, u"Haderslev Kommune"_s, u"29189757"_s},
        {u"530"_s, u"Billund Kommune"_s, u"29189765"_s},
        {u"540"_s, u"Sønderborg Kommune"_s, u"29189773"_s},
        {u"550"_s, u"Tønder Kommune"_s, u"29189781"_s},
        {u"561"_s, u"Esbjerg Kommune"_s, u"29189803"_s},
        {u"563"_s, u"Fanø Kommune"_s, u"31210917"_s},
        {u"573"_s, u"Varde Kommune"_s, u"29189811"_s},
        {u"575"_s, u"Vejen Kommune"_s, u"29189838"_s},
        {u"580"_s, u"Aabenraa Kommune"_s, u"29189854"_s},
        {u"607"_s, u"Fredericia Kommune"_s, u"69116418"_s},
        {u"615"_s, u"Horsens Kommune"_s, u"29189889"_s},
        {u"621"_s, u"Kolding Kommune"_s, u"29189897"_s},
        {u"630"_s, u"Vejle Kommune"_s, u"29189900"_s},
        {u"657"_s, u"Herning Kommune"_s, u"29189919"_s},
        {u"661"_s, u"Holstebro Kommune"_s, u"29189927"_s},
        {u"665"_s, u"Lemvig Kommune"_s, u"29189935"_s},
        {u"671"_s, u"Struer Kommune"_s, u"29189951"_s},
        {u"706"_s, u"Syddjurs Kommune"_s, u"29189978"_s},
        {u"707"_s, u"Norddjurs Kommune"_s, u"29189986"_s},
        {u"710"_s, u"Favrskov Kommune"_s, u"29189714"_s},
        {u"727"_s, u"Odder Kommune"_s, u"32264328"_s},
        {u"730"_s, u"Randers Kommune"_s, u"29189668"_s},
        {u"740"_s, u"Silkeborg Kommune"_s, u"29189641"_s},
        {u"741"_s, u"Samsø Kommune"_s, u"23795515"_s},
        {u"746"_s, u"Skanderborg Kommune"_s, u"29189633"_s},
        {u"751"_s, u"Aarhus Kommune"_s, u"55133018"_s},
        {u"756"_s, u"Ikast-Brande Kommune"_s, u"29189617"_s},
        {u"760"_s, u"Ringkøbing-Skjern Kommune"_s, u"29189609"_s},
        {u"766"_s, u"Hedensted Kommune"_s, u"29189587"_s},
        {u"773"_s, u"Morsø Kommune"_s, u"41333014"_s},
        {u"779"_s, u"Skive Kommune"_s, u"29189579"_s},
        {u"787"_s, u"Thisted Kommune"_s, u"29189560"_s},
        {u"791"_s, u"Viborg Kommune"_s, u"29189846"_s},
        {u"810"_s, u"Brønderslev Kommune"_s, u"29189501"_s},
        {u"813"_s, u"Frederikshavn Kommune"_s, u"29189498"_s},
        {u"820"_s, u"Vesthimmerlands Kommune"_s, u"29189471"_s},
        {u"825"_s, u"Læsø Kommune"_s, u"45973328"_s},
        {u"840"_s, u"Rebild Kommune"_s, u"29189463"_s},
        {u"846"_s, u"Mariagerfjord Kommune"_s, u"29189455"_s},
        {u"849"_s, u"Jammerbugt Kommune"_s, u"29189439"_s},
        {u"851"_s, u"Aalborg Kommune"_s, u"29189420"_s},
        {u"860"_s, u"Hjørring Kommune"_s, u"29189382"_s},
    };
    // clang-format on
    return all;
}

QDate kommunerDato()
{
    return {2026, 11, 22};
}

const Kommune *kommuneMedKode(const QString &kode)
{
    const auto &all = kommuner();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Kommune &one) { return one.kode == kode; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace nemsms::domain
