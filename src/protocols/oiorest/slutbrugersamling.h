// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/mobilnummer.h"
#include "domain/modtager.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace nemsms::protocols {

/// Where one part of a list is: a SlutbrugerSamlingReference. RECONSTRUCTED inside (Bilag A2.4.1).
struct DellisteReference {
    QString sysId;
    QString listeId;
    QString dellisteId;
    QDateTime dannet;  ///< UTC; invalid = left out
    qint64 antal = -1; ///< rows of the part; -1 = left out

    friend bool operator==(const DellisteReference &, const DellisteReference &) = default;
};

/// A row of a part list: dkal:SlutbrugerData. The tilmeldingsliste has identities only, the slutbrugerliste the mobile
/// number too (USERS: two lists, never mixed).
struct SlutbrugerData {
    domain::Modtager identitet;
    std::optional<domain::Mobilnummer> mobilnummer;

    friend bool operator==(const SlutbrugerData &, const SlutbrugerData &) = default;
};

/// SlutbrugerSamlingReferenceSamling; the references are paths below `root` ("/afsendersystem", "/register") and `list`
/// ("tilmeldingsliste", "slutbrugerliste").
[[nodiscard]] QByteArray encodeReferencer(const QString &root, const QString &list, const QList<DellisteReference> &referencer);
/// The last four steps of each address are read and the host is not: a list is fetched from where it was asked for. Errors: those of XmlDocument, oiorest.resource,
/// liste.reference.
[[nodiscard]] base::Result<QList<DellisteReference>> decodeReferencer(const QByteArray &bytes);

/// SlutbrugerSamling.
[[nodiscard]] QByteArray encodeSlutbrugere(const QList<SlutbrugerData> &slutbrugere);
/// One row that cannot be read refuses the whole part. Errors: those of XmlDocument, oiorest.resource, dkal.identitet,
/// mobil.*.
[[nodiscard]] base::Result<QList<SlutbrugerData>> decodeSlutbrugere(const QByteArray &bytes);

} // namespace nemsms::protocols
