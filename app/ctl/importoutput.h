// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "usecases/importdraft.h"

namespace nemsms::ctl {

/// Every finding of a dry run, a line each ("row 7, column C (EAN), 57980004: ..."), then what the import would do.
void printImport(Output &out, const usecases::ImportDraft &draft);
/// What was imported, and what takes it back.
void printReceipt(Output &out, const usecases::ImportReceipt &receipt);

} // namespace nemsms::ctl
