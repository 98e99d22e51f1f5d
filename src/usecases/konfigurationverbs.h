// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "usecases/konfigurationtext.h"

namespace nemsms::usecases {

struct StoreAccess;

/// The whole configuration as text for a document system: one file an entity, byte for byte the same for the same
/// configuration, in whatever order and by whomever it was made.
class KonfigurationVerbs
{
public:
    explicit KonfigurationVerbs(std::shared_ptr<StoreAccess> access);
    ~KonfigurationVerbs();

    /// One file for each administered entity, an empty one too.
    [[nodiscard]] base::Job<QList<TextFile>> texts() const;
    /// Writes those files into `folder`, which is made; leaves a row in the audit log. Internal file.unwritable.
    [[nodiscard]] base::Job<QList<TextFile>> write(QString folder) const;

private:
    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
