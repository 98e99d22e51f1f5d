// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "store/writesession.h"

namespace nemsms::store {

/// Carries out a change set inside a write session.
class ChangeSetWrite
{
public:
    ChangeSetWrite(WriteSession &session, bool demoStore) : m_session(session), m_demoStore(demoStore) {}

    /// The first change that cannot be made ends it; the session is not to be committed then.
    [[nodiscard]] base::Result<AppliedChanges> run(const ChangeSet &set);

private:
    WriteSession &m_session;
    bool m_demoStore;
};

} // namespace nemsms::store
