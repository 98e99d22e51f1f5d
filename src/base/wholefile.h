// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace nemsms::base {

/// Who may read a file that we write: Owner for what has personal data or tells how we are set up inside.
enum class FileReaders { Anyone, Owner };

/// Writes `bytes` to `path`, in the place of what stands there; the old file stays whole until the new one is. The folder must
/// be there. Internal file.unwritable.
[[nodiscard]] Result<> writeWholeFile(const QString &path, const QByteArray &bytes, FileReaders readers = FileReaders::Anyone);

/// Internal file.unwritable, also for who writes a file bit by bit; `why` is for the log.
[[nodiscard]] Error unwritable(const QString &path, const QString &why = {});

} // namespace nemsms::base
