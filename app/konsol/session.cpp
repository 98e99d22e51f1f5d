// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/session.h"

#include "backend/backend.h"
#include "domain/miljoeart.h"
#include "usecases/activecontext.h"
#include "usecases/testsmsverbs.h"

#include <QFileInfo>

namespace nemsms::konsol {

namespace {

/// It goes at 08:00 by itself: nothing to say.
bool waitsForHours(const usecases::ResumedSms &one)
{
    return one.problem && one.problem->message.code == "sms.hours";
}

} // namespace

Session::Session(QObject *parent) : QObject(parent), m_prompts(std::make_shared<ui::WidgetPrompts>())
{
    m_queue.setInterval(std::chrono::seconds(5));
    connect(&m_queue, &QTimer::timeout, this, &Session::retry);
}

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
        open->testSms(), open->batches(), open->plans(), open->tilmelding(), open->telefon(), open->miljoeCheck(), open->oversigt(),
        open->serviceaftale(), open->aktivitet(), open->promote(), open->certifikat(), open->cockpit(), open->haendelser(), open->lister(),
        m_activities, open->secrets(), m_settings, [this] { Q_EMIT lockWanted(); }});
    Q_EMIT opened();
    resume();
    m_queue.start();
}

/// Goes on with what a crash or a lost line left behind. Most often there is nothing, and then nothing is said. What
/// waits in production is left to the person, who finds it on the overview.
void Session::resume()
{
    if (m_backend->context().here().art == domain::MiljoeArt::Produktionsmiljoe) {
        return;
    }
    base::join(m_backend->testSms().resume(), this, [this](const base::Result<QList<usecases::ResumedSms>> &taken) {
        tellTaken(taken);
    });
}

/// What waits for its time goes when it has come. Production is left to the person here too.
void Session::retry()
{
    if (!m_backend || m_retrying || m_backend->context().here().art == domain::MiljoeArt::Produktionsmiljoe) {
        return;
    }
    m_retrying = true;
    base::join(m_backend->testSms().retry(), this, [this](const base::Result<QList<usecases::ResumedSms>> &taken) {
        m_retrying = false;
        if (m_backend && taken) { // what fails now is looked at again in a moment
            tellTaken(taken);
        }
    });
}

void Session::tellTaken(const base::Result<QList<usecases::ResumedSms>> &taken)
{
    std::optional<base::Message> problem;
    if (!taken) {
        problem = taken.error().message;
    }
    const auto all = taken ? *taken : QList<usecases::ResumedSms>();
    const bool any = std::any_of(all.cbegin(), all.cend(), [](const usecases::ResumedSms &one) { return !waitsForHours(one); });
    if (taken && !any) {
        return;
    }
    for (const auto &one : all) {
        if (one.problem && !problem && !waitsForHours(one)) {
            problem = one.problem->message;
        }
    }
    const int number = m_activities.begin([] { return tr("Going on with messages from the queue"); }, std::stop_source());
    m_activities.end(number, problem ? ui::Tone::Warning : ui::Tone::Ok, problem.value_or(base::Message()));
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
