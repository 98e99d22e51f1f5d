// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminalprompts.h"

#include "app/ctl/hiddenline.h"

#include <cstdio>
#include <iostream>
#include <string>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

void say(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

/// A yes that nobody gives is a permission that is not there; a passphrase that nobody types is a missing secret.
base::Error noTerminal(base::ErrorKind kind)
{
    return base::failure(kind, "command.noterminal");
}

} // namespace

base::Job<bool> TerminalPrompts::confirm(base::Question question)
{
    if (!hasTerminal()) {
        co_return noTerminal(base::ErrorKind::NotPermitted);
    }
    say(base::sentence(question.title) + u'\n' + base::sentence(question.body) + u'\n');
    const QString wanted = question.typed.isEmpty() ? base::sentence({"command.yes", {}}) : question.typed;
    say(base::sentence({"command.type", {{u"word"_s, wanted}}}) + u' ');
    std::string answer;
    std::getline(std::cin, answer);
    co_return QString::fromStdString(answer).trimmed() == wanted;
}

base::Job<std::shared_ptr<base::Secret>> TerminalPrompts::askPassphrase(base::Message purpose, bool isNew)
{
    if (m_passphraseFd >= 0) {
        co_return readDescriptor();
    }
    if (!hasTerminal()) {
        co_return noTerminal(base::ErrorKind::SecretUnavailable);
    }
    say(base::sentence(purpose) + u' ');
    auto first = std::make_shared<base::Secret>(readHiddenLine());
    say(u"\n"_s);
    if (isNew) {
        say(base::sentence({"command.passphrase.again", {}}) + u' ');
        const base::Secret second = readHiddenLine();
        say(u"\n"_s);
        if (first->reveal() != second.reveal()) {
            co_return base::failure(base::ErrorKind::InvalidInput, "command.passphrase.differs");
        }
    }
    co_return first;
}

base::Result<std::shared_ptr<base::Secret>> TerminalPrompts::readDescriptor()
{
    if (!m_descriptor.isOpen() && !m_descriptor.open(m_passphraseFd, QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::SecretUnavailable, "command.passphrase.fd", {{u"fd"_s, m_passphraseFd}},
                             m_descriptor.errorString());
    }
    QByteArray line = m_descriptor.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    if (!line.isEmpty()) {
        m_read = std::make_shared<base::Secret>(std::move(line));
    }
    if (!m_read) {
        return base::failure(base::ErrorKind::SecretUnavailable, "command.passphrase.fd", {{u"fd"_s, m_passphraseFd}});
    }
    return m_read;
}

} // namespace nemsms::ctl
