// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>

namespace nemsms::settings {

/// The administrative template of Windows' group policies, made from settingsTable(), so that no setting is forgotten.
/// (Microsoft, "Group Policy ADMX Syntax Reference Guide".)
namespace policytemplate {

/// Words in the language of the template: from the English of settingsTable(), context "Field", and of the template's
/// own words, context "PolicyTemplate".
using Words = std::function<QString(const char *context, const char *english)>;

/// nemsms-konsol.admx: which settings there are and where they stand in the registry.
[[nodiscard]] QByteArray admx();
/// nemsms-konsol.adml: its words in one language.
[[nodiscard]] QByteArray adml(const Words &words);

} // namespace policytemplate

} // namespace nemsms::settings
