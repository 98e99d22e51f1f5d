// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/userprompts.h"

#include <QFile>

namespace nemsms::ctl {

/// Asks on the terminal. Without one: a passphrase comes from --passphrase-fd, and a question is answered with the
/// error command.noterminal, NotPermitted for a yes or no and SecretUnavailable for a passphrase.
class TerminalPrompts final : public base::UserPrompts
{
public:
    /// `passphraseFd` = descriptor with a passphrase a line, in the order in which they are asked for; the last one
    /// answers every further question. -1 = none.
    explicit TerminalPrompts(int passphraseFd) : m_passphraseFd(passphraseFd) {}

    [[nodiscard]] base::Job<bool> confirm(base::Question question) override;
    [[nodiscard]] base::Job<std::shared_ptr<base::Secret>> askPassphrase(base::Message purpose, bool isNew) override;

private:
    [[nodiscard]] base::Result<std::shared_ptr<base::Secret>> readDescriptor();

    int m_passphraseFd;
    QFile m_descriptor;
    std::shared_ptr<base::Secret> m_read;
};

} // namespace nemsms::ctl
