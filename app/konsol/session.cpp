// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/session.h"

#include "backend/backend.h"
#include "domain/miljoeart.h"
#include "usecases/activecontext.h"
#include "usecases/testsmsverbs.h"

#include <QFileInfo>

namespace nemsms::konsol {

Session::Session(QObject *parent) : QObject(parent), m_prompts(std::make_shared<ui::WidgetPrompts>()) {}

Session::~Session() = default;

void Session::open(const backend::BackendOptions &options)
{
    m_options = std::make_unique<backend::BackendOptions>(options);
    m_options->prompts = m_prompts;
    attempt(*m_options);
}

void Session::openAgain()
{
    attempt(*m_options);
}

void Session::openWithVault()
{
    backend::BackendOptions options = *m_options;
    options.vault = true;
    attempt(options);
}

void Session::attempt(backend::BackendOptions options)
{
    const bool vault = options.vault;
    base::join(backend::Backend::open(std::move(options)), this,
               [this, vault](base::Result<std::shared_ptr<backend::Backend>> backend) {
        if (!backend) {
            // With a vault wanted and none made, the person said no or mistyped: the offer stands.
            const bool keyless = backend.error().message.code == "store.key.nowhere";
            const bool isNew = !QFileInfo::exists(backend::Backend::storePathOf(*m_options));
            Q_EMIT failed(backend.error(), (keyless || vault) && isNew);
            return;
        }
        m_backend = *backend;
        usePages();
    });
}

void Session::usePages()
{
    backend::Backend *open = m_backend.get();
    m_parts.emplace(ui::PageParts {
        {[open](const QByteArray &name) -> usecases::EntityVerbs & { return open->entity(name); }, open->log(),
         open->context(), *m_prompts, &open->imports(), &open->exports(),
         &open->sammenhaengskontrol()},
        open->testSms(), open->tilmelding(), open->telefon(), open->miljoeCheck(), open->oversigt(),
        open->serviceaftale(), open->aktivitet(), open->promote(), open->certifikat(), open->cockpit(), open->haendelser(), open->lister(),
        m_activities, open->secrets(), m_settings, [this] { Q_EMIT lockWanted(); }});
    Q_EMIT opened();
    resume();
}

/// Goes on with what a crash or a lost line left behind. Most often there is nothing, and then nothing is said. What
/// waits in production is left to the person, who finds it on the overview.
void Session::resume()
{
    if (m_backend->context().here().art == domain::MiljoeArt::Produktionsmiljoe) {
        return;
    }
    base::join(m_backend->testSms().resume(), this, [this](base::Result<QList<usecases::ResumedSms>> taken) {
        if (taken && taken->isEmpty()) {
            return;
        }
        std::optional<base::Message> problem;
        if (!taken) {
            problem = taken.error().message;
        }
        for (const auto &one : taken ? *taken : QList<usecases::ResumedSms>()) {
            if (one.problem && !problem) {
                problem = one.problem->message;
            }
        }
        const int number = m_activities.begin([] { return tr("Going on with messages from last time"); },
                                              std::stop_source());
        m_activities.end(number, problem ? ui::Tone::Warning : ui::Tone::Ok, problem.value_or(base::Message()));
    });
}

bool Session::mayLock() const
{
    return m_backend && !m_backend->isDemo() && m_activities.running() == 0;
}

void Session::lock()
{
    if (!mayLock()) {
        return;
    }
    m_parts.reset();
    const auto former = std::exchange(m_backend, nullptr);
    base::join(former->close(), this, [former](const base::Result<> &done) {
        if (!done) {
            qWarning("%s", qPrintable(base::sentence(done.error().message))); // the next opening tells it too
        }
    });
}

void Session::close()
{
    if (!m_backend) {
        Q_EMIT closed();
        return;
    }
    base::join(m_backend->close(), this, [this](const base::Result<> &done) {
        if (!done) {
            qWarning("%s", qPrintable(base::sentence(done.error().message))); // the window is gone
        }
        Q_EMIT closed();
    });
}

const ui::PageParts &Session::parts() const
{
    Q_ASSERT(m_parts);
    return *m_parts;
}

} // namespace nemsms::konsol
