// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace nemsms::domain {

/// Who answers for an activity.
enum class Aktivitetsejer { Kommune, Fagleverandoer, Serviceplatformen, Kombit };

/// What kind of work it is (SF2250's Opgavekategori).
enum class Opgavekategori { Aftale, Konfiguration, Verifikation };

/// One activity of connecting a kommune to NemSMS. Own short words; the paragraph has the original.
struct Aktivitet {
    QByteArray id;               ///< TS101
    const char *titel = nullptr; ///< context "Field"
    Opgavekategori kategori = Opgavekategori::Konfiguration;
    Aktivitetsejer ejer = Aktivitetsejer::Kommune;
    QByteArray fase;              ///< 1, 2.1, 2.2
    QList<QByteArray> afhaengerAf; ///< ids
    QString reference;
    const char *laesning = nullptr; ///< where the text contradicts itself: how it is read here, context "Field"; or null
    QString ordlyd;                 ///< then the original wording, Danish
};

/// TS101-TS111 (2.1.3), TS201 (2.2.3) and TSP01-TSP07 (4.1.5) of SF2250 2.5, in the order of the document.
[[nodiscard]] const QList<Aktivitet> &aktiviteter();
/// Date of the version of SF2250 that the list follows.
[[nodiscard]] QDate aktiviteterDato();

/// The owner in words, context "Field".
[[nodiscard]] const char *ejerName(Aktivitetsejer ejer);
[[nodiscard]] const char *kategoriName(Opgavekategori kategori);
[[nodiscard]] QByteArray toCode(Aktivitetsejer ejer);

} // namespace nemsms::domain
