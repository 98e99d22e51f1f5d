// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/planpanel.h"

#include "ui/batch/sendingchoice.h"
#include "ui/kit/activitylist.h"
#include "ui/kit/button.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"
#include "usecases/planverbs.h"
#include "usecases/testsmsverbs.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

PlanPanel::PlanPanel(usecases::PlanVerbs &plans, usecases::TestSmsVerbs &sms, const EntityTools &tools,
                     ActivityList &activities, StatusBanner &banner, QWidget *parent)
    : QWidget(parent), m_plans(plans), m_sms(sms), m_activities(activities), m_banner(banner),
      m_choice(new SendingChoice(u"plan"_s, tools, this)), m_run(new Button(ButtonKind::Primary, u"runPlan"_s, u"send"_s, this)),
      m_stop(new Button(ButtonKind::Normal, u"stopPlan"_s, u"close"_s, this)), m_whoLabel(new TextLabel(TextRole::Strong, this)),
      m_who(new QLineEdit(this)), m_tick(new Button(ButtonKind::Normal, u"tickStep"_s, u"phone"_s, this)),
      m_summary(new TextLabel(TextRole::Body, u"planSummary"_s, this)), m_stack(new QStackedWidget(this)),
      m_table(new RowTable(u"planSteps"_s, this)), m_empty(new EmptyState(u"accepted"_s, this)),
      m_pdf(new Button(ButtonKind::Normal, u"savePdf"_s, u"archive"_s, this)),
      m_sheet(new Button(ButtonKind::Normal, u"saveSheet"_s, u"archive"_s, this)),
      m_junit(new Button(ButtonKind::Normal, u"saveJunit"_s, u"archive"_s, this))
{
    build();
    connect(m_choice, &SendingChoice::chosen, this, &PlanPanel::showState);
    connect(m_choice, &SendingChoice::failed, &m_banner, &StatusBanner::showError);
    connect(m_run, &Button::clicked, this, &PlanPanel::run);
    connect(m_stop, &Button::clicked, this, [this] {
        if (m_running) {
            m_running->request_stop();
        }
    });
    connect(m_tick, &Button::clicked, this, &PlanPanel::tick);
    connect(m_who, &QLineEdit::textChanged, this, &PlanPanel::showState);
    connect(m_pdf, &Button::clicked, this, [this] { save(m_pdf, u".pdf"_s, usecases::writeReportPdf); });
    connect(m_sheet, &Button::clicked, this, [this] { save(m_sheet, u".xlsx"_s, usecases::writeReportSheet); });
    connect(m_junit, &Button::clicked, this, [this] { save(m_junit, u".xml"_s, usecases::writeJUnit); });
    retranslate();
}

PlanPanel::~PlanPanel()
{
    if (m_running) {
        m_running->request_stop(); // a plan is watched: nobody sees the rest of it
    }
}

void PlanPanel::build()
{
    m_summary->wrapped();
    m_who->setObjectName(u"planWho"_s);
    m_whoLabel->setBuddy(m_who);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(PlanTableModel::Result, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PlanTableModel::Actual, QHeaderView::Stretch);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentIndex(1);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *form = new QVBoxLayout(card);
    form->setContentsMargins(space::group, space::group, space::group, space::group);
    form->setSpacing(space::between);
    form->addWidget(m_choice);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::between);
    for (QWidget *part : std::initializer_list<QWidget *> {m_run, m_stop}) {
        actions->addWidget(part);
    }
    actions->addWidget(m_summary, 1);
    form->addLayout(actions);
    auto *ticking = new QHBoxLayout;
    ticking->setSpacing(space::between);
    for (QWidget *part : std::initializer_list<QWidget *> {m_whoLabel, m_who, m_tick}) {
        ticking->addWidget(part);
    }
    ticking->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *> {m_pdf, m_sheet, m_junit}) {
        ticking->addWidget(part);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::between, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(card);
    column->addWidget(m_stack, 1);
    column->addLayout(ticking);
}

void PlanPanel::refresh()
{
    m_choice->load();
}

void PlanPanel::run()
{
    m_model.clear();
    m_report.reset();
    m_running = std::stop_source();
    m_banner.dismiss();
    showState();
    const usecases::PlanWish wish {m_choice->file(), m_choice->serviceaftaleId(), m_choice->materialeId(), m_choice->rute()};
    const QPointer<PlanPanel> panel(this);
    const usecases::PlanListener listener = [panel](const usecases::PlanResultat &step) {
        if (panel) {
            panel->m_model.put(step);
            panel->showState();
        }
    };
    const int number = m_activities.begin([] { return tr("Running a test plan"); }, *m_running);
    ActivityList *activities = &m_activities;
    const QPointer<ActivityList> rows(activities);
    base::join(m_plans.run(wish, listener, m_running->get_token()), activities, [panel, rows, number](base::Result<usecases::PlanRapport> report) {
        const bool passed = report && report->passed();
        rows->end(number, passed ? Tone::Ok : Tone::Warning, report ? report->standing() : report.error().message);
        if (!panel) {
            return;
        }
        panel->m_running.reset();
        if (report) {
            panel->m_report = *report;
        } else {
            panel->m_banner.showError(report.error());
        }
        panel->showState();
    });
}

void PlanPanel::tick()
{
    const auto *step = m_model.waiting();
    if (!step) {
        return;
    }
    m_tick->setEnabled(false);
    base::join(m_sms.tick(step->testSmsId, m_who->text()), this, [this](base::Result<base::Record> ticked) {
        if (!ticked) {
            m_banner.showError(ticked.error());
        }
        showState();
    });
}

void PlanPanel::showState()
{
    m_run->setEnabled(!m_running && m_choice->isWhole());
    m_stop->setEnabled(m_running.has_value());
    m_tick->setEnabled(m_model.waiting() && !m_who->text().trimmed().isEmpty());
    for (Button *button : {m_pdf, m_sheet, m_junit}) {
        button->setEnabled(m_report.has_value());
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    QStringList words;
    if (m_model.waiting()) {
        words += tr("This step waits: who sees the message on the phone writes a name below and ticks.");
    }
    if (m_report) {
        words += base::sentence({"command.plan.done", {{u"n"_s, int(m_report->trin.size())}, {u"failures"_s, int(m_report->failures())}}});
        words += base::sentence(m_report->standing());
        if (const auto caveat = m_report->caveat()) {
            words += base::sentence(*caveat);
        }
    }
    m_summary->setText(words.join(u' '));
}

void PlanPanel::save(Button *button, const QString &ending, Write write)
{
    auto *dialog = new QFileDialog(this, button->text(), m_report->plan + ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        const auto written = write(*m_report, path);
        if (written) {
            m_banner.tell(Tone::Ok, {"screen.report.saved", {{u"path"_s, path}}});
        } else {
            m_banner.showError(written.error());
        }
    });
    dialog->open();
}

void PlanPanel::retranslate()
{
    m_choice->retranslate();
    m_run->setText(tr("Run the plan"));
    m_stop->setText(tr("Stop"));
    m_whoLabel->setText(tr("Who sees it"));
    m_who->setAccessibleName(tr("Who sees it"));
    m_tick->setText(tr("Received on the phone"));
    m_tick->setToolTip(tr("A tester's tick: who saw the message on the phone, and when"));
    m_pdf->setText(tr("Save as PDF…"));
    m_sheet->setText(tr("Save as spreadsheet…"));
    m_junit->setText(tr("Save as JUnit XML…"));
    m_table->setAccessibleName(tr("Steps"));
    m_empty->setWords(tr("No plan was run"),
                      tr("A plan is a spreadsheet with a step a row: who gets which text, and what is expected of it (accepteret, afvist, "
                         "stoppet, afleveret, modtaget). Those for Overtagelsesprøve, Idriftsættelsesprøve and Driftsprøve lie in "
                         "docs/testplaner."));
    Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, PlanTableModel::ColumnCount - 1);
    m_table->viewport()->update();
    showState();
}

} // namespace nemsms::ui
