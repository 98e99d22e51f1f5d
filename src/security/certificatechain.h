// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "security/x509facts.h"

#include <QList>

namespace nemsms::security {

/// One certificate on the way from a leaf to its root, and what is to be said of the step to the next.
struct ChainLink {
    X509Facts facts;
    base::Finding verdict; ///< certificate.link.*
};

/// The way from `leaf` up through `others` as far as it goes: the leaf first. Signatures are checked, times are by `now`.
[[nodiscard]] QList<ChainLink> buildChain(const X509Facts &leaf, const QList<X509Facts> &others, const QDateTime &now);

} // namespace nemsms::security
