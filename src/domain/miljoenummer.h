// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace nemsms::domain {

/// A kind of identifier that each environment gives itself: what is taken from test to production has another one
/// there, and nobody but a person can say which.
struct Miljoenummer {
    QByteArray code;  ///< "nemsms-sysid": mapping file and command line
    const char *label = nullptr; ///< context "Field"
    bool eneste = false; ///< never the same in two environments; MaterialeID and EAN may be
};

[[nodiscard]] const QList<Miljoenummer> &miljoenumre();
/// Null when there is none with that code.
[[nodiscard]] const Miljoenummer *miljoenummer(const QByteArray &code);
/// The kind that the field holds: the same one for the SysID of an afsendersystem and where a serviceaftale names it.
/// Null for a field that says the same in every environment.
[[nodiscard]] const Miljoenummer *miljoenummerOf(const QByteArray &entity, const QByteArray &field);

/// True for what belongs to one environment's thing and is never taken along nor asked for: the facts of a certificate
/// beside its thumbprint, the dates and last four of an API key.
[[nodiscard]] bool erMiljoeetsEget(const QByteArray &entity, const QByteArray &field);

} // namespace nemsms::domain
