// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <optional>

namespace nemsms::protocols {

/// Why KombiPostAfsend did not take a message.
struct KombiFejl {
    QString kode;
    QString tekst;

    friend bool operator==(const KombiFejl &, const KombiFejl &) = default;
};

/// kombi_response: the technical receipt, which tells that a message was taken, or why it was not.
struct KombiSvar {
    bool result = false;
    QString transmissionId;  ///< of a message that was taken; a letter on paper may have none
    QString advis;           ///< "received"
    std::optional<KombiFejl> fejl;

    friend bool operator==(const KombiSvar &, const KombiSvar &) = default;
};

/// The name of the element around a fault is RECONSTRUCTED; those within it are known.
[[nodiscard]] QByteArray encodeKombiSvar(const KombiSvar &svar);
/// Reads by local names, since no schema is public. Errors: those of XmlDocument, kombipost.response.
[[nodiscard]] base::Result<KombiSvar> readKombiSvar(const QByteArray &body);

} // namespace nemsms::protocols
