// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"

#include <memory>

namespace nemsms::backend {
class Backend;
}

namespace nemsms::ctl {

class Session;

/// A test SMS from the check of the environment to the proof of its delivery, step by step.
class DemoStory
{
public:
    DemoStory(Session *session, std::shared_ptr<backend::Backend> backend);

    [[nodiscard]] base::Job<int> play();

private:
    /// Says what the next step is and which line does the same.
    void step(const char *code, const QString &line);
    [[nodiscard]] base::Job<> checkMiljoe();
    [[nodiscard]] base::Job<> lookUp(QString person);
    [[nodiscard]] base::Job<base::Record> checkAndSend();
    [[nodiscard]] base::Job<base::Record> awaitDelivery(QString id);
    [[nodiscard]] base::Job<> showPhone();
    [[nodiscard]] base::Job<> verifyLog();

    Session *m_session;
    std::shared_ptr<backend::Backend> m_backend;
    int m_step = 0;
};

} // namespace nemsms::ctl
