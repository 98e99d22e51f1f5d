// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QByteArray>

namespace nemsms::store {

class KeyRing;
class Store;
class WriteSession;

/// Small texts that are no records and yet must survive a crash, such as what somebody is writing: one a name, sealed
/// like personal values, not in the audit log.
class SealedNotes
{
public:
    explicit SealedNotes(Store &store);

    /// In the place of what stood there; an empty text takes the note away.
    [[nodiscard]] base::Job<> put(QByteArray name, QByteArray text);
    /// Empty when there is none, or when it was sealed under an earlier key.
    [[nodiscard]] base::Job<QByteArray> get(QByteArray name);

    /// Seals every note under `next` in the place of the session's key: part of a rotation of the key.
    [[nodiscard]] static base::Result<> reseal(WriteSession &session, const KeyRing &next);

private:
    Store *m_store;
};

} // namespace nemsms::store
