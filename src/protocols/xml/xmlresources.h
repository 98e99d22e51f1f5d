// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Lets libxml2 read schemas from the program's resources.
namespace nemsms::protocols::xmlresources {

/// Must be called before the first schema is compiled; may be called again.
void install();
/// The name under which libxml2 opens `path`: resources get a scheme of ours, files stay as they are.
[[nodiscard]] QByteArray locationOf(const QString &path);

} // namespace nemsms::protocols::xmlresources
