// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "backend/backend.h"
#include "settings/settings.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

base::Job<std::shared_ptr<backend::Backend>> Session::backend()
{
    if (m_backend) {
        co_return m_backend;
    }
    const settings::Settings settings;
    backend::BackendOptions wanted;
    wanted.storePath = m_options.store;
    if (wanted.storePath.isEmpty() && !m_options.demo) {
        wanted.storePath = settings.value(settings::key::storePath);
    }
    wanted.demo = m_options.demo;
    wanted.miljoe = m_options.miljoe;
    wanted.prompts = m_prompts;
    wanted.program = u"nemsmsctl"_s;
    auto opened = co_await backend::Backend::open(wanted);
    if (!opened) {
        co_return opened.error();
    }
    m_backend = *opened;
    co_return m_backend;
}

} // namespace nemsms::ctl
