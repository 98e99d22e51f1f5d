// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/cockpitverbs.h"

namespace nemsms::ui {

/// Register and agreements compared by thumbprint, as a page for a document system.
[[nodiscard]] QString proofSheetHtml(const usecases::Cockpit &cockpit, const QString &environment);
/// The same as PDF.
[[nodiscard]] QByteArray proofSheetPdf(const QString &html);

} // namespace nemsms::ui
