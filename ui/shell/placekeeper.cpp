// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placekeeper.h"

#include "domain/miljoeart.h"
#include "domain/sendetidsrum.h"
#include "settings/settings.h"
#include "ui/entity/entityfetcher.h"
#include "ui/kit/pageframe.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/times.h"
#include "ui/shell/environmentband.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/logverbs.h"
#include "usecases/oversigt.h"
#include "usecases/telefonverbs.h"

#include <QEvent>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookPause = 3'000;     // milliseconds
constexpr qint64 JumpFrom = 5'000;   // milliseconds: what a clock that runs beside ours is never off by

/// The pages that tell the findings.
QList<QByteArray> tellingPages()
{
    return {"oversigt", "sammenhaeng", "aktivitet"};
}

std::optional<BandTone> toneOf(std::optional<domain::MiljoeArt> kind)
{
    if (!kind) {
        return std::nullopt;
    }
    switch (*kind) {
    case domain::MiljoeArt::LokalPlatform:
        return BandTone::Local;
    case domain::MiljoeArt::EksterntTestmiljoe:
        return BandTone::External;
    case domain::MiljoeArt::Produktionsmiljoe:
        return BandTone::Production;
    }
    Q_UNREACHABLE();
}

} // namespace

PlaceKeeper::PlaceKeeper(MainWindow &window, const PageParts &parts, settings::Settings *kept, bool demo,
                         QObject *parent)
    : QObject(parent), m_window(window), m_tools(parts.tools), m_oversigt(parts.oversigt), m_telefon(parts.telefon),
      m_kept(kept), m_demo(demo)
{
    m_tick.setInterval(LookPause);
    connect(&m_tick, &QTimer::timeout, this, &PlaceKeeper::look);
    m_tick.start();
    connect(&m_tools.context, &usecases::ActiveContext::changed, this, [this] {
        refresh();
        m_window.refreshAll();
    });
    connect(&window, &MainWindow::pageChanged, this, [this] {
        loadKommuner();
        loadMiljoer();
        loadFindings();
    });
    connect(&window, &MainWindow::pageShown, this, &PlaceKeeper::loadFindings);
    connect(&window.band(), &EnvironmentBand::kommuneChosen, this,
            [this](const QString &id) { choose(m_tools.context.chooseMyndighed(id), settings::key::myndighed, id); });
    connect(&window.band(), &EnvironmentBand::miljoeChosen, this,
            [this](const QString &id) { choose(m_tools.context.chooseMiljoe(id), settings::key::miljoe, id); });
    window.installEventFilter(this);
}

void PlaceKeeper::refresh()
{
    m_answeredIn.reset();
    m_silent = false;
    m_hour = QDateTime();
    lookAtStore(); // what is written from now on is news
    showPlace();
    reach();
    loadKommuner();
    loadMiljoer();
    loadFindings();
}

void PlaceKeeper::showPlace()
{
    const auto &here = m_tools.context.here();
    m_window.setPlace({toneOf(here.art), here.miljoe, here.kommune, here.simuleret, m_demo});
    showConnection();
    showHours();
}

/// Asks the local platform for its phones, so that its clock is known from the start. Other environments are not
/// called before somebody wants something of them.
void PlaceKeeper::reach()
{
    if (!m_tools.context.here().simuleret) {
        return;
    }
    base::join(m_telefon.list(), this, [this](base::Result<QList<usecases::TelefonMessage>> phones) {
        m_silent = !phones;
        showPlace();
        loadFindings();
        m_window.refreshAll();
        if (phones) {
            measure();
        }
    });
}

/// Asks once more: the first answer may have waited for the platform to start.
void PlaceKeeper::measure()
{
    QElapsedTimer since;
    since.start();
    base::join(m_telefon.list(), this, [this, since](base::Result<QList<usecases::TelefonMessage>> phones) {
        m_silent = !phones;
        m_answeredIn = since.elapsed();
        showConnection();
    });
}

void PlaceKeeper::showConnection()
{
    auto &line = m_window.statusLine();
    if (m_tools.context.here().miljoeId.isEmpty()) {
        line.setConnection(Tone::Warning, tr("No environment chosen"));
    } else if (m_silent) {
        line.setConnection(Tone::Bad, tr("No answer"));
    } else if (m_answeredIn) {
        line.setConnection(Tone::Ok, tr("Connected, %1 ms").arg(*m_answeredIn));
    } else {
        line.setConnection(Tone::Neutral, tr("Not called yet"));
    }
}

void PlaceKeeper::showHours()
{
    const QDateTime now = m_tools.context.clock()->now();
    if (domain::maySend(now)) {
        m_window.statusLine().setSendingHours(Tone::Ok, tr("%1, sending hours 08-22: open").arg(hourWords(now)));
    } else {
        m_window.statusLine().setSendingHours(Tone::Warning, tr("%1, sending hours 08-22: closed until %2")
                                                                 .arg(hourWords(now),
                                                                      hourWords(domain::nextSending(now))));
    }
}

void PlaceKeeper::loadKommuner()
{
    base::join(optionsFrom(m_tools.verbs("myndighed")), this, [this](base::Result<QList<FieldOption>> options) {
        QList<PlaceChoice> choices;
        if (options) {
            for (const auto &option : *options) {
                choices += {option.id, option.title, option.id == m_tools.context.here().myndighedId};
            }
        }
        m_window.band().setKommuner(choices);
    });
}

void PlaceKeeper::loadMiljoer()
{
    base::join(optionsFrom(m_tools.verbs("miljoe")), this, [this](base::Result<QList<FieldOption>> options) {
        QList<PlaceChoice> choices;
        if (options) {
            for (const auto &option : *options) {
                choices += {option.id, option.title, option.id == m_tools.context.here().miljoeId};
            }
        }
        m_window.band().setMiljoer(choices);
    });
}

void PlaceKeeper::loadFindings()
{
    base::join(m_oversigt.today(), this, [this](base::Result<usecases::OversigtPicture> picture) {
        const auto before = m_findings;
        m_findings = picture ? std::optional<int>(int(picture->points.size())) : std::nullopt;
        m_window.statusLine().setFindings(m_findings);
        if (m_findings != before) {
            m_window.outdate({"oversigt"}); // the page says the same number
        }
    });
}

void PlaceKeeper::look()
{
    showHours();
    if (m_looking) {
        return; // the answer to the last look is still on its way
    }
    m_looking = true;
    lookAtStore();
    base::join(m_tools.context.now(), this, [this](base::Result<QDateTime> now) {
        m_looking = false;
        if (now) { // else the connection says so
            lookAtClock(*now);
        }
    });
}

void PlaceKeeper::lookAtClock(const QDateTime &now)
{
    const QDateTime own = m_tools.context.ownClock()->now();
    const bool jumped = m_hour.isValid() && qAbs(m_hour.msecsTo(now) - m_ownHour.msecsTo(own)) > JumpFrom;
    m_hour = now;
    m_ownHour = own;
    if (jumped) {
        showHours();
        loadFindings();
        m_window.outdate(tellingPages() + QList<QByteArray> {"testsms", "tilmelding"});
    }
}

void PlaceKeeper::lookAtStore()
{
    base::join(m_tools.log.lastNumber(), this, [this](base::Result<qint64> last) {
        if (!last) {
            return; // the page that reads next says what is wrong with the store
        }
        const bool written = m_lastRow && *m_lastRow != *last;
        m_lastRow = *last;
        if (written) {
            loadFindings();
            m_window.outdate(tellingPages());
        }
    });
}

void PlaceKeeper::choose(base::Job<> job, const QByteArray &key, const QString &id)
{
    base::join(std::move(job), this, [this, key, id](base::Result<> chosen) {
        if (chosen) {
            keep(key, id);
        } else {
            showError(chosen.error());
        }
    });
}

void PlaceKeeper::keep(const QByteArray &key, const QString &id)
{
    const auto kept = m_kept ? m_kept->set(key, id) : base::Result<>();
    if (!kept) {
        showError(kept.error()); // a policy holds it, or the file cannot be written: the next start stands elsewhere
    }
}

void PlaceKeeper::showError(const base::Error &error)
{
    if (auto *shown = m_window.page(m_window.currentPage())) {
        shown->banner().showError(error);
    }
}

bool PlaceKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(this, &PlaceKeeper::showPlace, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace nemsms::ui
