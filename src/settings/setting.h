// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

namespace nemsms::settings {

/// Whose word a value is. Policy wins over the person, the person over the default.
enum class Scope { Default, User, Policy };

/// One setting: described once for the pages, the INI file, the policies and their template.
struct Setting {
    QByteArray key;                 ///< "group/name" in the INI file
    const char *label = nullptr;    ///< English, context "Field"
    const char *hint = nullptr;     ///< context "Field"; may be null
    base::FieldKind kind = base::FieldKind::Text; ///< Text or Choice
    QList<base::FieldChoice> choices;
    QString standard;               ///< the default value

    /// Whether the setting can have this value: every text, or one of the choices.
    [[nodiscard]] bool takes(const QString &value) const;
    /// "system, da, en", for a sentence about a wrong value.
    [[nodiscard]] QString choiceCodes() const;
};

/// Every setting of the product, in the order of the settings page.
[[nodiscard]] const QList<Setting> &settingsTable();
/// Null when no setting has this key.
[[nodiscard]] const Setting *findSetting(const QByteArray &key);

namespace key {
inline constexpr char language[] = "interface/language";      ///< system, da, en
inline constexpr char theme[] = "interface/theme";            ///< system, light, dark, contrast
inline constexpr char myndighed[] = "context/myndighed";      ///< id of the active kommune
inline constexpr char miljoe[] = "context/miljoe";            ///< id of the active environment
inline constexpr char autolock[] = "security/autolock";       ///< minutes without keyboard and mouse; 0 = never
inline constexpr char clipboard[] = "security/clipboard";     ///< seconds until what is personal is cleared; 0 = never
inline constexpr char framelding[] = "tilmelding/framelding"; ///< nej, tilladt: signing off outside the local platform
inline constexpr char tilmeldingKontrakt[] = "tilmelding/kontrakt"; ///< file with the official names; empty = reconstructed
inline constexpr char exchangeDays[] = "exchange/days";       ///< how long exchanges are kept
inline constexpr char storePath[] = "store/path";             ///< empty = the person's data folder
} // namespace key

} // namespace nemsms::settings
