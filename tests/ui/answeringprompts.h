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
        using Answer = base::Result<std::shared_ptr<base::Secret>>;
        if (!typed.isEmpty()) {
            return base::ready(Answer(std::make_shared<base::Secret>(QByteArray(typed.constData(), typed.size()))));
        }
        return base::ready(Answer(
            base::failure(base::ErrorKind::NotPermitted, "screen.cancelled")));
    }
    QList<base::Question> asked;
    bool yes = true;
    QByteArray typed; ///< what is typed where a passphrase is asked for; empty = the dialog is closed
};

} // namespace nemsms::test
