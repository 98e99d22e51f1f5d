// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

namespace nemsms::ctl {

Session::Session(SharedOptions options, std::shared_ptr<base::UserPrompts> prompts, std::stop_token stop)
    : m_options(std::move(options)), m_out(m_options.json), m_prompts(std::move(prompts)), m_stop(std::move(stop))
{
}

Session::~Session() = default;

} // namespace nemsms::ctl
