// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/userprompts.h"

namespace nemsms::test {

/// A person whose answers the test decides; remembers what was asked.
class AnsweringPrompts final : public base::UserPrompts
{
public:
    base::Job<bool> confirm(base::Question question) override
    {
        asked.append(question);
        return base::ready(base::Result<bool>(yes));
    }
    base::Job<std::shared_ptr<base::Secret>> askPassphrase(base::Message, bool) override
    {
        return base::ready(base::Result<std::shared_ptr<base::Secret>>(
            base::failure(base::ErrorKind::NotPermitted, "screen.cancelled")));
    }
    QList<base::Question> asked;
    bool yes = true;
};

} // namespace nemsms::test
