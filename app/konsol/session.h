// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/kit/activitylist.h"
#include "ui/prompts/widgetprompts.h"
#include "ui/shell/pagelist.h"
#include "usecases/resumedsms.h"

#include <QObject>
#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

namespace nemsms::settings {
class Settings;
}

namespace nemsms::backend {
class Backend;
struct BackendOptions;
} // namespace nemsms::backend

namespace nemsms::konsol {

/// The open store behind the window: there is none for the first moments, and then it stays to the end.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens the backend; opened() or failed() tells how it went. Again after failed(), for another try.
    void open(const backend::BackendOptions &options);
    /// The same once more: who typed a wrong passphrase is asked again.
    void openAgain();
    /// The same, with the key of the new store in a vault file under a passphrase that is asked for twice.
    void openWithVault();
    /// Closes the store, and with it goes every key in memory; nothing before opened() and in a demo, whose key is known
    /// to all. The pages must be gone by then. openAgain() unlocks.
    void lock();
    /// Whether lock() would close something now: not while work is under way.
    [[nodiscard]] bool mayLock() const;
    /// What pages choose settings in; outlives the session.
    void setSettings(settings::Settings &settings) { m_settings = &settings; }
    /// What pages are made with. Only after opened().
    [[nodiscard]] const ui::PageParts &parts() const;
    [[nodiscard]] backend::Backend &backend() const { return *m_backend; }
    [[nodiscard]] ui::ActivityList &activities() { return m_activities; }
    [[nodiscard]] std::shared_ptr<ui::WidgetPrompts> prompts() const { return m_prompts; }

    /// Ends what is under way; closed() tells when the program may go.
    void close();

Q_SIGNALS:
    void opened();
    /// A page wants the program locked.
    void lockWanted();
    void closed();
    /// `mayMakeVault`: there is no keychain, and no store whose key would be in one.
    void failed(const nemsms::base::Error &error, bool mayMakeVault);

private:
    void attempt(backend::BackendOptions options);
    void usePages();
    void resume();
    void retry();
    void tellTaken(const base::Result<QList<usecases::ResumedSms>> &taken);

    std::unique_ptr<backend::BackendOptions> m_options;
    std::shared_ptr<backend::Backend> m_backend;
    std::shared_ptr<ui::WidgetPrompts> m_prompts;
    ui::ActivityList m_activities;
    std::optional<ui::PageParts> m_parts;
    settings::Settings *m_settings = nullptr;
    QTimer m_queue; ///< looks for messages whose next attempt has come
    bool m_retrying = false;
};

} // namespace nemsms::konsol
