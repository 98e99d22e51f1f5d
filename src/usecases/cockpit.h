// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/storeaccess.h"

#include <QSet>

namespace nemsms::usecases {

/// Something that stops when a certificate or key does.
struct CockpitLoad {
    QByteArray entity;
    QString id;
    QString title; ///< with the SysID that it bears

    friend bool operator==(const CockpitLoad &, const CockpitLoad &) = default;
};

/// One bar of the timeline: a certificate, or an API key of NgDP.
struct CockpitPost {
    QByteArray entity; ///< certifikat, or afsendersystem for its API key
    QString recordId;
    QString title;
    QString tell;      ///< tells it from others: end of the thumbprint, or of the key
    QDate from;
    QDate until;       ///< last day; invalid = nobody has entered it
    qint64 days = 0;   ///< until then; negative = past
    bool hasKey = false; ///< its private key, or the API key itself, stands in the store
    QList<CockpitLoad> carries;

    [[nodiscard]] bool isApiKey() const { return entity == "afsendersystem"; }
    /// The mark that it has passed: 90, 60, 30, 10 or 0 days; nothing when more is left.
    [[nodiscard]] std::optional<int> mark() const;
    /// What is to be said of its end, with the names of what stops; nothing when more than 90 days are left.
    [[nodiscard]] std::optional<base::Finding> warning() const;
    [[nodiscard]] QString loadText() const; ///< the titles of what it carries
};

/// What the cockpit is made from: records in use, of every environment.
struct CockpitBasis {
    QDate today; ///< in Denmark
    QList<domain::Certifikat> certifikater;
    QList<domain::Register> registre;
    QList<domain::Serviceaftale> aftaler;
    QList<domain::Miljoe> miljoeer;
    QList<domain::Afsendersystem> afsendersystemer;
    QSet<QString> withKey; ///< ids of certificates and sender systems whose private or API key stands in the store
};

/// Every certificate and API key, what ends first before all else; those without an end last.
[[nodiscard]] QList<CockpitPost> cockpitposts(const CockpitBasis &basis);

/// Whether the register and an agreement show the same certificate (SF2250 TS103, TS106; trap 7).
enum class Sammenligning { Same, Differs, Missing };

struct CertifikatPar {
    QString registerTitle;
    QString aftaleTitle;
    QString registerAftryk; ///< SHA-256; empty = none is named
    QString aftaleAftryk;
    Sammenligning verdict = Sammenligning::Missing;

    [[nodiscard]] base::Finding finding() const;
};

/// Each agreement about a register beside that register.
[[nodiscard]] QList<CertifikatPar> certifikatpar(const CockpitBasis &basis);

/// The ends as a calendar (RFC 5545): one event an end, warned of at 90, 60, 30 and 10 days. The same record has the same
/// UID each time, so that a new file moves its event. `stamp` = when the file was made.
[[nodiscard]] QByteArray cockpitcalendar(const QList<CockpitPost> &posts, const QDateTime &stamp);

} // namespace nemsms::usecases
