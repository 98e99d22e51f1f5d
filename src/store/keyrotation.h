// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/writesession.h"

namespace nemsms::store {

/// Gives a store a new data key inside one write session: either every value is sealed under the new key afterwards,
/// or nothing has happened.
class KeyRotation
{
public:
    KeyRotation(WriteSession &session, QString storeId);

    /// Gives the new key version. The session uses the new keys afterwards.
    [[nodiscard]] base::Result<int> run();

private:
    [[nodiscard]] base::Result<> resealTable(const QString &table, const KeyRing &next);
    [[nodiscard]] base::Result<> resealRow(const QString &table, const QString &id, const QByteArray &field,
                                           const QByteArray &sealed, const KeyRing &next);

    WriteSession &m_session;
    QString m_storeId;
};

} // namespace nemsms::store
