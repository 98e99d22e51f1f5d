// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QByteArray>

namespace nemsms::store {

class Store;

/// Small texts that are no records and yet must survive a crash, such as what somebody is writing: one a name, sealed
/// like personal values, not in the audit log. A rotation of the key leaves them behind.
class SealedNotes
{
public:
    explicit SealedNotes(Store &store);

    /// In the place of what stood there; an empty text takes the note away.
    [[nodiscard]] base::Job<> put(QByteArray name, QByteArray text);
    /// Empty when there is none, or when it was sealed under an earlier key.
    [[nodiscard]] base::Job<QByteArray> get(QByteArray name);

private:
    Store *m_store;
};

} // namespace nemsms::store
