// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/secret.h"

#include <memory>

namespace nemsms::base {

/// A question to the person. `danger` names what is at stake (the thing and the environment); a question with danger
/// has Cancel as its default. `typed` is a word the person must type to say yes (the kommune's name in production).
struct Question {
    Message title;
    Message body;
    bool danger = false;
    QString typed;
};

/// The one way in which the backend asks the person something. The console shows dialogs, nemsmsctl asks on the
/// terminal; neither is asked when input is not a terminal: then the answer is a NotPermitted error with the sentence
/// that tells which option says yes beforehand.
class UserPrompts
{
public:
    virtual ~UserPrompts() = default;
    [[nodiscard]] virtual Job<bool> confirm(Question question) = 0;
    /// A passphrase; asked twice when `isNew`. Shared because a Job's result must be copyable.
    [[nodiscard]] virtual Job<std::shared_ptr<Secret>> askPassphrase(Message purpose, bool isNew) = 0;
};

} // namespace nemsms::base
