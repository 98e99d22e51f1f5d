// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/personalinput.h"
#include "base/job.h"

#include <memory>

namespace nemsms::backend {
class Backend;
}

namespace nemsms::ctl {

/// Whom, what as and under which agreement: the options that `sms` and `tilmelding` share. Records are named by id,
/// number or name.
struct RecipientOptions {
    std::string serviceaftale; ///< empty = the first agreement in use that covers sending
    std::string materiale;
    std::string testperson;
    PersonalInput modtager;
    std::string route; ///< empty = the environment's

    void declare(CLI::App &verb);
};

/// The ids that the options name.
struct RecipientIds {
    QString serviceaftaleId;
    QString materialeId;
    QString testpersonId;
    QString modtager;
    QString rute;
};

[[nodiscard]] base::Job<RecipientIds> readRecipient(std::shared_ptr<backend::Backend> backend,
                                                    const RecipientOptions *options);

} // namespace nemsms::ctl
