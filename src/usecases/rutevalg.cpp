// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rutevalg.h"

#include "domain/testsms.h"
#include "usecases/printservicecall.h"

using namespace Qt::StringLiterals;

namespace nemsms::usecases {

using domain::Afsendelsesvej;

const QStringList &ruteChoices()
{
    static const QStringList choices {u"sf1600"_s, u"sf1600-certifikat"_s, u"sf1600-token"_s, u"sf1601"_s};
    return choices;
}

QString ruteOf(Afsendelsesvej vej)
{
    return ruteChoices().at(1 + int(vej));
}

const char *ruteWords(Afsendelsesvej vej)
{
    return domain::testSmsTable().field("vej")->choices.at(int(vej)).label;
}

base::Result<Afsendelsesvej> vejFor(const QString &rute, const domain::Miljoe &miljoe, const domain::Serviceaftale &aftale)
{
    const auto place = rute.isEmpty() ? 0 : ruteChoices().indexOf(rute);
    if (place < 0) {
        return base::failure(base::ErrorKind::InvalidInput, "sms.route.unknown",
                             {{u"route"_s, rute.left(40)}, {u"choices"_s, ruteChoices().join(u", "_s)}});
    }
    if (place > 0) {
        return Afsendelsesvej(place - 1);
    }
    if (rute.isEmpty() && miljoe.rute == domain::Miljoerute::Sf1601) {
        return Afsendelsesvej::Memo;
    }
    return isByToken(aftale, miljoe) ? Afsendelsesvej::Token : Afsendelsesvej::Certifikat;
}

} // namespace nemsms::usecases
