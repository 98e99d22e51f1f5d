// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "usecases/certifikatfil.h"

namespace nemsms::ctl {

/// `nemsmsctl certifikat inspect FILE`: needs no store. Exit 3 when the file cannot be used.
void addCertifikatInspect(CommandTree &tree, CLI::App &noun);

/// {kind, subject, issuer, ..., chain, findings}, the same as a table and lines for people.
void printCertifikatfil(Output &out, const usecases::CertificateFile &file, const base::Findings &more = {});

} // namespace nemsms::ctl
