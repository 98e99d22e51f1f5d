// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "base/job.h"
#include "usecases/skabelonverbs.h"

#include <memory>

namespace nemsms::backend {
class Backend;
}

namespace nemsms::ctl {

/// The options of a verb that sends with a template: its name, its language, and values as NAME=TEXT.
struct TemplateOptions {
    std::string name; ///< empty = no template
    std::string sprog = "da";
    std::vector<std::string> values;

    /// `valued` = its placeholders are given here, and not by the rows of a file.
    void declare(CLI::App &verb, bool valued);
    [[nodiscard]] bool isGiven() const { return !name.empty(); }
};

/// The template filled with the values that were given. Usage command.template.value; errors of SkabelonVerbs::fill().
[[nodiscard]] base::Job<usecases::SkabelonUdfyldt> filledTemplate(std::shared_ptr<backend::Backend> backend,
                                                                  const TemplateOptions *options);
/// The template with its placeholders as they stand. InvalidInput skabelon.language.
[[nodiscard]] base::Job<usecases::SkabelonUdfyldt> wholeTemplate(std::shared_ptr<backend::Backend> backend,
                                                                 const TemplateOptions *options);

/// `sms template list|show|create|revise|retire|length`.
void addTestSmsTemplateVerbs(CommandTree &tree, CLI::App &noun);

} // namespace nemsms::ctl
