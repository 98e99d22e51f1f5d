// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

namespace nemsms::counterpart {

/// Who stands at a door, by the certificate shown in the handshake.
enum class Guest {
    Nobody,         ///< no certificate: 401
    Anvendersystem, ///< printService and dueslag
    Kombit,         ///< the sender side (SF2250 TSP01)
    Kommune,        ///< the register (SF2250 TS103)
    Stranger        ///< of this PKI, but registered for no door
};

/// Knows the certificates again by SHA-256 of their DER. That they come from this PKI and are in date is checked in the
/// handshake: a certificate of another CA or an expired one never gets this far.
class DoorKeeper
{
public:
    void know(Guest guest, const QByteArray &thumbprintSha256) { m_guests.insert(thumbprintSha256, guest); }
    [[nodiscard]] Guest recognise(const QByteArray &certificateDer) const;

private:
    QMap<QByteArray, Guest> m_guests;
};

} // namespace nemsms::counterpart
