// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "app/ctl/sharedoptions.h"
#include "base/job.h"
#include "base/userprompts.h"

#include <memory>
#include <stop_token>

namespace nemsms::backend {
class Backend;
struct BackendOptions;
}

namespace nemsms::ctl {

/// One call of nemsmsctl: what it was told, where it prints, and the backend when a verb needs one.
class Session
{
public:
    Session(SharedOptions options, std::shared_ptr<base::UserPrompts> prompts, std::stop_token stop);
    ~Session();

    [[nodiscard]] const SharedOptions &options() const { return m_options; }
    [[nodiscard]] Output &out() { return m_out; }
    [[nodiscard]] base::UserPrompts &prompts() { return *m_prompts; }
    [[nodiscard]] std::shared_ptr<base::UserPrompts> sharedPrompts() const { return m_prompts; }
    [[nodiscard]] std::stop_token stop() const { return m_stop; }
    /// `store migrate` alone brings an older store up to date; other verbs are refused by one. `withoutBackup` says yes
    /// beforehand to doing so where no backup can be made.
    void allowMigration(bool withoutBackup)
    {
        m_mayMigrate = true;
        m_withoutBackup = withoutBackup;
    }
    /// `store create` alone makes a store at a place that was named: a misspelt --store must not become a new one.
    /// `vault`: its key is kept in a vault file.
    void allowCreation(bool vault)
    {
        m_mayCreate = true;
        m_vault = vault;
    }
    /// Works on the demo store, as --demo.
    void useDemo() { m_options.demo = true; }
    /// How this call opens the backend.
    [[nodiscard]] backend::BackendOptions backendOptions() const;
    /// Opens the backend at the first call. The store of one's own data folder is made when it is not there.
    [[nodiscard]] base::Job<std::shared_ptr<backend::Backend>> backend();
    /// Id of the environment that --miljoe names: of several records with one name the one there is meant. Empty =
    /// the option is absent, or nothing is open yet.
    [[nodiscard]] QString namedMiljoeId() const;
    /// Lets the store finish what it has begun.
    [[nodiscard]] base::Job<> close();

private:
    SharedOptions m_options;
    Output m_out;
    std::shared_ptr<base::UserPrompts> m_prompts;
    std::stop_token m_stop;
    std::shared_ptr<backend::Backend> m_backend;
    bool m_mayCreate = false;
    bool m_vault = false;
    bool m_mayMigrate = false;
    bool m_withoutBackup = false;
};

} // namespace nemsms::ctl
