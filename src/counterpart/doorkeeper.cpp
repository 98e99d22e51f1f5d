// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/doorkeeper.h"

#include <QCryptographicHash>

namespace nemsms::counterpart {

Guest DoorKeeper::recognise(const QByteArray &certificateDer) const
{
    if (certificateDer.isEmpty()) {
        return Guest::Nobody;
    }
    return m_guests.value(QCryptographicHash::hash(certificateDer, QCryptographicHash::Sha256), Guest::Stranger);
}

} // namespace nemsms::counterpart
