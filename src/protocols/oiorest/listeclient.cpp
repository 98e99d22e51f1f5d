// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/oiorest/listeclient.h"

#include <QSet>

namespace nemsms::protocols {

using namespace Qt::StringLiterals;

base::Result<QList<SlutbrugerData>> ListeClient::tilmeldingsliste(const QString &sysId, std::stop_token stop) const
{
    const auto answer = m_exchange.send("GET", {u"afsendersystem"_s, sysId, u"tilmeldingsliste"_s, QString()}, {}, stop);
    if (!answer) {
        return answer.error();
    }
    const auto references = decodeReferencer(*answer);
    if (!references) {
        return references.error();
    }
    QList<SlutbrugerData> all;
    QSet<QString> seen;
    for (const auto &reference : *references) {
        const auto rows = part(sysId, reference, stop);
        if (!rows) {
            return rows.error();
        }
        for (const auto &row : *rows) {
            const QString who = domain::toString(row.identitet);
            if (seen.contains(who)) {
                return base::failure(base::ErrorKind::InvalidInput, "liste.twice",
                                     {{u"sysId"_s, sysId}, {u"part"_s, reference.dellisteId}});
            }
            seen.insert(who);
        }
        all += *rows;
    }
    return all;
}

base::Result<QList<SlutbrugerData>> ListeClient::part(const QString &sysId, const DellisteReference &reference,
                                                      const std::stop_token &stop) const
{
    if (reference.sysId != sysId) {
        return base::failure(base::ErrorKind::InvalidInput, "liste.sysid",
                             {{u"sysId"_s, sysId}, {u"found"_s, reference.sysId}});
    }
    const QStringList path {u"afsendersystem"_s, sysId, u"tilmeldingsliste"_s, reference.listeId, reference.dellisteId};
    const auto answer = m_exchange.send("GET", path, {}, stop);
    if (!answer) {
        return answer.error();
    }
    auto rows = decodeSlutbrugere(*answer);
    if (rows && reference.antal >= 0 && rows->size() != reference.antal) {
        return base::failure(base::ErrorKind::InvalidInput, "liste.count",
                             {{u"sysId"_s, sysId}, {u"part"_s, reference.dellisteId}, {u"told"_s, reference.antal},
                              {u"found"_s, qint64(rows->size())}});
    }
    return rows;
}

} // namespace nemsms::protocols
