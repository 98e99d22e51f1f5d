// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tilmelding/tilmeldingpage.h"

#include "domain/miljoeart.h"
#include "domain/tilmelding.h"
#include "ui/entity/entityfetcher.h"
#include "ui/kit/activitylist.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/recordtable.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"
#include "ui/tilmelding/tilmeldingform.h"
#include "ui/tilmelding/tilmeldingstate.h"
#include "ui/tilmelding/tilmeldingstory.h"
#include "usecases/activecontext.h"
#include "usecases/tilmeldingverbs.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WatchPause = 10000; // milliseconds: each look-up is a row in the audit log
constexpr int RowsShown = 6;

base::Job<EntitySlice> fetch(base::Job<usecases::ListPage> running)
{
    const base::Result<usecases::ListPage> page = co_await running;
    if (!page) {
        co_return page.error();
    }
    co_return EntitySlice {page->records, page->next, page->total, page->all};
}

} // namespace

TilmeldingPage::TilmeldingPage(usecases::TilmeldingVerbs &verbs, const EntityTools &tools, ActivityList &activities,
                               QWidget *parent)
    : PageFrame(u"tilmeldingPage"_s, parent), m_verbs(verbs), m_tools(tools), m_activities(activities),
      m_model(domain::tilmeldingTable(), [&verbs](EntityRequest request) { return fetch(verbs.list(queryFrom(request))); },
              {"samtykkeTid", "slutbruger", "mobilnummer", "samtykkeVej", "identifikator"}),
      m_form(new TilmeldingForm(tools, this)), m_story(new TilmeldingStory(this)),
      m_contract(new TextLabel(TextRole::Small, u"contract"_s, this)), m_listHeading(new TextLabel(TextRole::Section, this)),
      m_stack(new QStackedWidget(this)), m_table(new RecordTable(u"cases"_s, this)), m_empty(new EmptyState(u"person"_s, this))
{
    m_model.setStateOf(&tilmeldingStateOf);
    m_model.sort(0, Qt::DescendingOrder);
    m_table->setRecords(&m_model);
    m_watch.setInterval(WatchPause);
    build();
    wire();
    TilmeldingPage::retranslate();
}

void TilmeldingPage::build()
{
    auto *inside = new QWidget(this);
    inside->setProperty("plain", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::inside, 0);
    column->setSpacing(space::group);
    m_contract->wrapped();
    m_table->setMinimumHeight(space::row * RowsShown);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_form);
    column->addWidget(m_contract);
    column->addWidget(m_story);
    column->addWidget(m_listHeading);
    column->addWidget(m_stack, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    setContent(scroll);
}

void TilmeldingPage::wire()
{
    connect(m_form, &TilmeldingForm::enrolWanted, this, [this] { begin(true); });
    connect(m_form, &TilmeldingForm::updateWanted, this, [this] { begin(false); });
    connect(m_form, &TilmeldingForm::failed, &banner(), &StatusBanner::showError);
    connect(m_story, &TilmeldingStory::resumeWanted, this, [this](const QString &id) {
        const std::stop_source stop;
        call(m_verbs.enrol(id, stop.get_token()), stop);
    });
    connect(m_story, &TilmeldingStory::withdrawWanted, this, [this](const QString &id) {
        const std::stop_source stop;
        call(m_verbs.withdraw(id, stop.get_token()), stop);
    });
    connect(m_story, &TilmeldingStory::statusWanted, this, &TilmeldingPage::status);
    connect(m_story, &TilmeldingStory::phoneWanted, this, [this] { Q_EMIT pageWanted("telefon", {}); });
    connect(m_table, &RecordTable::chosen, this, &TilmeldingPage::showCase);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_story->awaitsConfirmation()) {
            status(m_story->caseId());
        }
    });
    connect(&m_model, &EntityTableModel::failed, &banner(), &StatusBanner::showError);
    connect(&m_model, &EntityTableModel::loaded, this, [this] {
        m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
        if (!m_wanted.isEmpty()) {
            m_table->choose(std::exchange(m_wanted, QString()));
        }
    });
}

void TilmeldingPage::refresh()
{
    m_form->load();
    m_form->setConsentText(m_verbs.consentText());
    m_model.reload();
    showContract();
    const QString id = m_story->caseId();
    if (!id.isEmpty()) {
        m_story->awaitsConfirmation() ? status(id) : showCase(id);
    }
}

void TilmeldingPage::choose(const QString &id)
{
    m_wanted = id;
    showCase(id);
}

/// Notes the case, then makes its calls: what fails after that can be taken up again.
void TilmeldingPage::begin(bool whole)
{
    if (m_busy) {
        return;
    }
    banner().dismiss();
    base::join(m_verbs.note(m_form->draft()), this, [this, whole](base::Result<base::Record> noted) {
        if (!noted) {
            banner().showError(noted.error());
            return;
        }
        const QString id = (*noted)->id;
        const std::stop_source stop;
        call(whole ? m_verbs.enrol(id, stop.get_token()) : m_verbs.update(id, stop.get_token()), stop);
    });
}

void TilmeldingPage::call(base::Job<base::Record> job, std::stop_source stop)
{
    m_busy = true;
    m_form->setBusy(true);
    m_story->setBusy(true);
    banner().dismiss();
    const int number = m_activities.begin([] { return tr("Enrolment"); }, std::move(stop));
    base::join(std::move(job), this, [this, number](base::Result<base::Record> done) {
        m_busy = false;
        m_form->setBusy(false);
        m_story->setBusy(false);
        QString id = m_story->caseId();
        if (!done) {
            m_activities.end(number, Tone::Bad, done.error().message);
            banner().showError(done.error());
            id = done.error().message.arguments.value(u"id"_s, id).toString();
        } else {
            m_activities.end(number, Tone::Ok);
            id = (*done)->id;
        }
        m_wanted = id;
        m_model.reload();
        if (!id.isEmpty()) {
            showCase(id);
        }
        Q_EMIT changed();
    });
}

void TilmeldingPage::status(const QString &id)
{
    if (m_asking || m_busy) {
        return;
    }
    m_asking = true;
    base::join(m_verbs.status(id), this, [this, id](base::Result<usecases::TilmeldingStatus> told) {
        m_asking = false;
        if (!told) {
            m_watch.stop();
            banner().showError(told.error());
            return;
        }
        m_model.reload();
        showCase(id);
    });
}

void TilmeldingPage::showCase(const QString &id)
{
    const int turn = ++m_turn; // an answer that was overtaken says what was, not what is
    base::join(m_verbs.find(id), this, [this, turn](base::Result<base::Record> found) {
        if (turn != m_turn) {
            return;
        }
        if (!found) {
            banner().showError(found.error());
            return;
        }
        const base::Record record = *found;
        base::join(m_verbs.timeline(record->id), this, [this, record, turn](base::Result<QList<usecases::TimelinePoint>> points) {
            if (turn == m_turn && points) {
                m_story->showCase(record, *points);
            } else if (turn == m_turn) {
                banner().showError(points.error());
            }
        });
    });
}

void TilmeldingPage::showContract()
{
    base::join(m_verbs.contractSource(), this, [this](base::Result<QString> source) {
        if (!source) {
            m_contract->setText(base::sentence(source.error().message));
            return;
        }
        const char *code = source->isEmpty() ? "command.enrol.contract" : "command.enrol.contract.file";
        m_contract->setText(base::sentence({code, {{u"kilde"_s, *source}}}));
    });
}

QWidget *TilmeldingPage::firstWidget()
{
    return findChild<QWidget *>(u"person"_s);
}

void TilmeldingPage::retranslate()
{
    setHead(tr("Enrolment", "page"),
            tr("Enrol a citizen who has consented. It counts for every authority, and is active only when the citizen has "
               "confirmed on the phone."));
    m_listHeading->setText(tr("Enrolments"));
    m_table->setAccessibleName(tr("Enrolments"));
    m_empty->setWords(tr("Nobody has been enrolled from here"),
                      tr("Choose a test person above, say who consented and how, and enrol."));
    m_form->setConsentText(m_verbs.consentText());
    showContract();
}

void TilmeldingPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    m_watch.start();
}

void TilmeldingPage::hideEvent(QHideEvent *event)
{
    m_watch.stop();
    PageFrame::hideEvent(event);
}

} // namespace nemsms::ui
