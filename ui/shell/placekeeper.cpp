// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placekeeper.h"

#include "domain/miljoeart.h"
#include "domain/sendetidsrum.h"
#include "ui/entity/entityfetcher.h"
#include "ui/kit/pageframe.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/times.h"
#include "ui/shell/environmentband.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/oversigt.h"

#include <QEvent>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int HoursPause = 20'000; // milliseconds

BandTone toneOf(domain::MiljoeArt kind)
{
    switch (kind) {
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

PlaceKeeper::PlaceKeeper(MainWindow &window, const EntityTools &tools, usecases::Oversigt &oversigt, bool demo,
                         QObject *parent)
    : QObject(parent), m_window(window), m_tools(tools), m_oversigt(oversigt), m_demo(demo)
{
    m_minute.setInterval(HoursPause);
    connect(&m_minute, &QTimer::timeout, this, &PlaceKeeper::showHours);
    m_minute.start();
    connect(&tools.context, &usecases::ActiveContext::skiftet, this, [this] {
        refresh();
        m_window.refreshAll();
    });
    connect(&window, &MainWindow::pageChanged, this, [this] {
        loadKommuner();
        loadMiljoer();
        loadFindings();
    });
    connect(&window.band(), &EnvironmentBand::kommuneChosen, this,
            [this](const QString &id) { choose(m_tools.context.vaelgMyndighed(id)); });
    connect(&window.band(), &EnvironmentBand::miljoeChosen, this,
            [this](const QString &id) { choose(m_tools.context.vaelgMiljoe(id)); });
    window.installEventFilter(this);
}

void PlaceKeeper::refresh()
{
    showPlace();
    loadKommuner();
    loadMiljoer();
    loadFindings();
}

void PlaceKeeper::showPlace()
{
    const auto &here = m_tools.context.her();
    m_window.setPlace({toneOf(here.art), here.miljoe, here.kommune, here.simuleret, m_demo});
    m_window.statusLine().setConnection(here.miljoeId.isEmpty() ? Tone::Warning : Tone::Accent,
                                        here.miljoeId.isEmpty() ? tr("No environment chosen") : here.miljoe);
    showHours();
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
                choices += {option.id, option.title, option.id == m_tools.context.her().myndighedId};
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
                choices += {option.id, option.title, option.id == m_tools.context.her().miljoeId};
            }
        }
        m_window.band().setMiljoer(choices);
    });
}

void PlaceKeeper::loadFindings()
{
    base::join(m_oversigt.idag(), this, [this](base::Result<usecases::OversigtBillede> picture) {
        if (picture) {
            m_window.statusLine().setFindings(int(picture->punkter.size()));
        }
    });
}

void PlaceKeeper::choose(base::Job<> job)
{
    base::join(std::move(job), this, [this](base::Result<> chosen) {
        auto *shown = m_window.page(m_window.currentPage());
        if (!chosen && shown) {
            shown->banner().showError(chosen.error());
        }
    });
}

bool PlaceKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(this, &PlaceKeeper::showPlace, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace nemsms::ui
