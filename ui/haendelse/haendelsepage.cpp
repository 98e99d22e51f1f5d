// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/haendelse/haendelsepage.h"

#include "ui/haendelse/haendelsefilterbar.h"
#include "ui/haendelse/haendelsepane.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/timechart.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QStackedWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WatchPause = 5000; // milliseconds
constexpr int HeldBackPause = 30000;
} // namespace

HaendelsePage::HaendelsePage(usecases::HaendelseVerbs &haendelser, usecases::ListeVerbs &lister, QWidget *parent)
    : PageFrame(u"haendelsePage"_s, parent), m_haendelser(haendelser), m_lister(lister),
      m_model([verbs = &haendelser](usecases::HaendelseFilter filter) { return verbs->list(filter); }),
      m_pause(new Button(ButtonKind::Normal, u"pauseEvents"_s, u"clock"_s, this)),
      m_run(new Button(ButtonKind::Normal, u"runLists"_s, u"replace"_s, this)),
      m_look(new Button(ButtonKind::Primary, u"lookForEvents"_s, u"refresh"_s, this)),
      m_filters(new HaendelseFilterBar(this)), m_live(new Chip(u"eventLive"_s, this)),
      m_chart(new TimeChart(u"eventChart"_s, this)), m_stack(new QStackedWidget(this)),
      m_table(new RowTable(u"eventRows"_s, this)), m_empty(new EmptyState(u"inbox"_s, this)), m_pane(new HaendelsePane(this))
{
    build();
    m_watch.setInterval(WatchPause);
    connect(&m_watch, &QTimer::timeout, this, &HaendelsePage::look);
    connect(m_pause, &Button::toggled, this, &HaendelsePage::pause);
    connect(m_run, &Button::clicked, this, &HaendelsePage::runLists);
    connect(m_look, &Button::clicked, this, &HaendelsePage::look);
    connect(m_filters, &HaendelseFilterBar::changed, this, [this] {
        filter();
        showTotals();
    });
    connect(m_filters, &HaendelseFilterBar::savedChanged, this, &HaendelsePage::arranged);
    connect(m_chart, &TimeChart::spanChosen, m_filters, &HaendelseFilterBar::setSpan);
    connect(m_empty, &EmptyState::stepChosen, this, &HaendelsePage::runLists);
    connect(&m_model, &HaendelseTableModel::loaded, this, &HaendelsePage::showRows);
    connect(&m_model, &HaendelseTableModel::failed, &banner(), &StatusBanner::showError);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HaendelsePage::showEventAt);
    HaendelsePage::retranslate();
}

void HaendelsePage::build()
{
    m_pause->setCheckable(true);
    addAction(m_pause);
    addAction(m_run);
    addAction(m_look);
    filterRow()->addWidget(m_filters, 1);
    filterRow()->addWidget(m_live);
    addBelowFilters(m_chart);
    m_chart->hide();
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(HaendelseTableModel::What, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setContent(m_stack);
    setDetail(m_pane);
    setDetailShown(false);
}

void HaendelsePage::filter()
{
    m_model.setFilter(m_filters->filter());
}

/// From the totals of each hour, which are kept with the events: nothing is counted.
void HaendelsePage::readTotals()
{
    base::join(m_haendelser.totals(), this, [this](base::Result<QList<store::HaendelseTotal>> totals) {
        if (!totals) {
            banner().showError(totals.error());
            return;
        }
        m_totals = *totals;
        showTotals();
    });
}

void HaendelsePage::showTotals()
{
    const usecases::HaendelseFilter wanted = m_filters->filter();
    const QList<QByteArray> kinds = usecases::haendelsearter();
    QList<HourCount> counts;
    for (const auto &total : std::as_const(m_totals)) {
        const bool inTime = !wanted.from.isValid() || (total.time >= wanted.from && total.time < wanted.until);
        if (inTime && (wanted.kind.isEmpty() || wanted.kind == total.art)) {
            counts += {int(kinds.indexOf(total.art)), total.time, total.antal};
        }
    }
    QStringList names;
    for (const auto &kind : kinds) {
        names += HaendelseTableModel::kindWords(kind);
    }
    m_chart->setSeries(names);
    m_chart->setCounts(counts);
    m_chart->setVisible(!counts.isEmpty());
}

QByteArray HaendelsePage::saveLayout() const
{
    const QJsonObject saved {{u"panes"_s, QString::fromLatin1(PageFrame::saveLayout().toBase64())},
                             {u"filters"_s, m_filters->save()}};
    return QJsonDocument(saved).toJson(QJsonDocument::Compact);
}

void HaendelsePage::restoreLayout(const QByteArray &saved)
{
    const QJsonObject read = QJsonDocument::fromJson(saved).object();
    PageFrame::restoreLayout(QByteArray::fromBase64(read.value("panes"_L1).toString().toLatin1()));
    m_filters->restore(read.value("filters"_L1).toObject());
}

void HaendelsePage::refresh()
{
    filter();
    readTotals();
    look();
}

void HaendelsePage::look()
{
    if (m_looking) {
        return;
    }
    m_looking = true;
    base::join(m_haendelser.receive({}), this, [this](base::Result<usecases::HaendelseCatch> caught) {
        m_looking = false;
        if (!caught) {
            lookAgain(caught.error());
            return;
        }
        m_again.worked();
        // A broker gives what is looked at to nobody else meanwhile.
        m_watch.setInterval(caught->heldBack ? HeldBackPause : WatchPause);
        if (caught->redelivered > 0) {
            banner().tell(Tone::Neutral, {"command.haendelse.redelivered", {{u"n"_s, caught->redelivered}}});
        }
        if (caught->quarantined > 0) {
            banner().tell(Tone::Warning, {"command.haendelse.quarantined", {{u"n"_s, caught->quarantined}}});
        }
        if (!caught->lines.isEmpty()) {
            filter();
            readTotals();
        }
    });
}

/// What broke is tried again, each time later; what is refused would be refused again.
void HaendelsePage::lookAgain(const base::Error &error)
{
    banner().showError(error);
    if (error.kind == base::ErrorKind::Unreachable) {
        m_watch.setInterval(m_again.failed());
    } else {
        m_watch.stop();
    }
    showLive();
}

void HaendelsePage::runLists()
{
    base::join(m_lister.run(false), this, [this](base::Result<QList<usecases::ListRun>> runs) {
        if (!runs) {
            banner().showError(runs.error());
            return;
        }
        for (const auto &run : *runs) {
            const bool waits = run.state == u"venter";
            banner().tell(waits ? Tone::Warning : Tone::Ok,
                          {waits ? "command.liste.run.waits" : "command.liste.run.done",
                           {{u"sysId"_s, run.sysId}, {u"rows"_s, run.rows}, {u"added"_s, run.added}, {u"removed"_s, run.removed}}});
        }
        look();
    });
}

void HaendelsePage::pause(bool paused)
{
    if (paused) {
        m_watch.stop();
    } else if (isVisible()) {
        m_watch.start();
        look();
    }
    showLive();
}

void HaendelsePage::showLive()
{
    m_live->setState(m_watch.isActive() ? ChipState {Tone::Ok, u"refresh"_s, tr("Live")}
                                        : ChipState {Tone::Neutral, u"clock"_s, tr("Paused")});
}

void HaendelsePage::showRows()
{
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (m_model.rowCount() == 0) {
        setDetailShown(false);
    }
}

void HaendelsePage::showEventAt(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    base::join(m_haendelser.show(m_model.line(index.row()).id), this, [this](base::Result<usecases::HaendelseDetail> detail) {
        if (!detail) {
            banner().showError(detail.error());
            return;
        }
        m_pane->show(*detail);
        setDetailShown(true);
        m_model.markSeen(detail->line);
    });
}

bool HaendelsePage::focusSearch()
{
    m_filters->focusNumber();
    return true;
}

QWidget *HaendelsePage::firstWidget()
{
    return m_table;
}

void HaendelsePage::retranslate()
{
    setHead(tr("Events", "Danish: Hændelser"),
            tr("What Beskedfordeler told about who is signed on. Looking leaves every message in the dueslag."));
    m_pause->setText(tr("Pause"));
    m_run->setText(tr("Run the daily list"));
    m_look->setText(tr("Look for new ones"));
    m_filters->retranslate();
    showTotals();
    showLive();
    m_table->setAccessibleName(tr("Events", "Danish: Hændelser"));
    m_empty->setWords(tr("No events"),
                      tr("Events come when somebody signs on or off and the daily list has run. On the local platform it "
                         "runs when you say so."),
                      tr("Run the daily list"));
    m_pane->retranslate();
}

void HaendelsePage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (!m_pause->isChecked()) {
        m_watch.start();
    }
    showLive();
}

void HaendelsePage::hideEvent(QHideEvent *event)
{
    m_watch.stop();
    PageFrame::hideEvent(event);
}

bool HaendelsePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        m_pause->toggle();
        return true;
    }
    return PageFrame::eventFilter(watched, event);
}

} // namespace nemsms::ui
