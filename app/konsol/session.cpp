// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/session.h"

#include "backend/backend.h"
#include "usecases/testsmsverbs.h"

namespace nemsms::konsol {

Session::Session(QObject *parent) : QObject(parent), m_prompts(std::make_shared<ui::WidgetPrompts>()) {}

Session::~Session() = default;

void Session::open(backend::BackendOptions options)
{
    options.prompts = m_prompts;
    base::join(backend::Backend::open(std::move(options)), this,
               [this](base::Result<std::shared_ptr<backend::Backend>> backend) {
        if (!backend) {
            Q_EMIT failed(backend.error());
            return;
        }
        m_backend = *backend;
        backend::Backend *open = m_backend.get();
        m_parts.emplace(ui::PageParts {
            {[open](const QByteArray &name) -> usecases::EntityVerbs & { return open->entity(name); }, open->log(),
             open->context(), *m_prompts, &open->imports(), &open->exports(),
             &open->sammenhaengskontrol()},
            open->testSms(), open->tilmelding(), open->telefon(), open->miljoeCheck(), open->oversigt(),
            open->serviceaftale(), open->aktivitet(), open->promote(),
            m_activities});
        Q_EMIT opened();
        resume();
    });
}

/// Goes on with what a crash or a lost line left behind. Most often there is nothing, and then nothing is said.
void Session::resume()
{
    base::join(m_backend->testSms().resume(), this, [this](base::Result<QList<base::Record>> taken) {
        if (taken && taken->isEmpty()) {
            return;
        }
        const int number = m_activities.begin([] { return tr("Going on with messages from last time"); },
                                              std::stop_source());
        m_activities.end(number, taken ? ui::Tone::Ok : ui::Tone::Warning,
                         taken ? base::Message() : taken.error().message);
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
