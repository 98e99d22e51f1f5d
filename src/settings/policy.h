// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "settings/settings.h"

#include <QHash>
#include <QSettings>

namespace nemsms::settings {

/// What the organisation has decided for its machines and people.
struct Policy {
    QHash<QByteArray, QString> values; ///< by key of settingsTable(); only what can be used
    QList<base::Message> problems;     ///< what stands there and cannot be used, one sentence each
};

/// A place that policies are read from: a key of the Windows registry, or an INI file.
struct PolicyPlace {
    QString name;
    QSettings::Format format = QSettings::IniFormat;
};

/// The key below HKEY_LOCAL_MACHINE and HKEY_CURRENT_USER, as the ADMX template names it.
inline constexpr char policyKey[] = "Software\\Policies\\nemsms-konsol";

/// Where this system keeps policies, the strongest first. Windows: the machine's, then the user's; elsewhere
/// /etc/nemsms-konsol/policy.ini, which only the administrator may write.
[[nodiscard]] QList<PolicyPlace> policyPlaces();

/// Reads the places: the first that has a setting decides it. A value of a wrong type, one that is no choice and a key
/// that is no setting are problems, and the setting is as if no policy named it.
[[nodiscard]] Policy readPolicy(const QList<PolicyPlace> &places = policyPlaces());

/// The settings of this person on this system, with its policies.
[[nodiscard]] Settings personalSettings();

} // namespace nemsms::settings
