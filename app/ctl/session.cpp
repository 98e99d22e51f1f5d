// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "backend/backend.h"
#include "settings/policy.h"
#include "usecases/activecontext.h"
#include "usecases/miljoecheck.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

Session::Session(SharedOptions options, std::shared_ptr<base::UserPrompts> prompts, std::stop_token stop)
    : m_options(std::move(options)), m_out(m_options.json), m_prompts(std::move(prompts)), m_stop(std::move(stop))
{
}

Session::~Session() = default;

backend::BackendOptions Session::backendOptions() const
{
    const settings::Settings settings = settings::personalSettings();
    backend::BackendOptions wanted;
    wanted.storePath = m_options.store;
    if (wanted.storePath.isEmpty() && !m_options.demo) {
        wanted.storePath = settings.value(settings::key::storePath);
    }
    wanted.demo = m_options.demo;
    wanted.miljoe = m_options.miljoe;
    if (!m_options.demo) {
        wanted.savedMiljoe = settings.value(settings::key::miljoe);
        wanted.savedMyndighed = settings.value(settings::key::myndighed);
    }
    wanted.prompts = m_prompts;
    wanted.program = u"nemsmsctl"_s;
    wanted.migrate = m_mayMigrate;
    wanted.withoutBackup = m_withoutBackup;
    wanted.create = m_mayCreate || m_options.demo || m_options.store.isEmpty();
    wanted.vault = m_vault || m_options.passphraseFd >= 0;
    return wanted;
}

base::Job<std::shared_ptr<backend::Backend>> Session::backend()
{
    if (!m_backend) {
        const backend::BackendOptions wanted = backendOptions();
        const auto opened = co_await backend::Backend::open(wanted);
        if (!opened) {
            co_return opened.error();
        }
        m_backend = *opened;
    }
    const auto kept = m_backend; // co_return moves from what is not const
    co_return kept;
}

QString Session::namedMiljoeId() const
{
    return m_backend && !m_options.miljoe.isEmpty() ? m_backend->context().here().miljoeId : QString();
}

base::Job<> Session::close()
{
    if (!m_backend) {
        co_return base::Result<>();
    }
    const base::Findings unasked = m_backend->miljoeCheck().unaskedServers(); // that no report has told of
    for (const auto &finding : unasked) {
        m_out.warning(finding);
    }
    co_return co_await m_backend->close();
}

} // namespace nemsms::ctl
