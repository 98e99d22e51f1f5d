// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/miljoeart.h"

namespace nemsms::domain {

/// A place that can be called: the local platform, the external test environment, production.
struct Miljoe : base::Entity {
    QString navn;
    MiljoeArt art = MiljoeArt::LokalPlatform;
    QString printServiceUrl;  ///< https address of PrintService
    QString dueslagUrl;       ///< https address of the dueslag that gives PKO_PostStatus; empty: none, so nothing is
                              ///< ever shown as delivered but by a person
    QString certifikatfil;    ///< path of the client certificate (PKCS#12)
    QString tillidsankerfil;  ///< path of the trusted CA certificates (PEM)

    friend bool operator==(const Miljoe &, const Miljoe &) = default;
};

[[nodiscard]] const base::EntityTable &miljoeTable();

} // namespace nemsms::domain
