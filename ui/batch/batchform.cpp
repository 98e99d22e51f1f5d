// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchform.h"

#include "ui/batch/sendingchoice.h"
#include "ui/kit/button.h"
#include "ui/kit/checklist.h"
#include "ui/kit/combobox.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/kit/tokens.h"
#include "ui/testsms/templatechoice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Paces[] {0, 1, 2, 5, 10, 20, 50, 100}; // messages a second; 0 = as fast as they are answered
constexpr int FindingsRows = 4;                      // of a table's height; the rest scrolls

CheckLine lineOf(const usecases::BatchFund &one)
{
    const Tone tone = one.finding.severity == base::Severity::Error ? Tone::Bad
        : one.finding.severity == base::Severity::Warning           ? Tone::Warning
                                                                    : Tone::Neutral;
    QString sentence = base::sentence(one.finding.message);
    if (one.row > 0) {
        sentence = base::sentence({"command.batch.row", {{u"row"_s, one.row}}}) + u": "_s + sentence;
    }
    if (one.more > 0) {
        sentence += u' ' + base::sentence({"command.batch.more", {{u"n"_s, one.more}}});
    }
    return {tone, sentence, one.finding.reference, {}, {}};
}

} // namespace

BatchForm::BatchForm(usecases::BatchVerbs &verbs, usecases::TestSmsVerbs &sms, const EntityTools &tools, StatusBanner &banner,
                     QWidget *parent)
    : QFrame(parent), m_verbs(verbs), m_banner(banner), m_choice(new SendingChoice(u"batch"_s, tools, this)),
      m_template(new TemplateChoice(u"batchTemplate"_s, sms, this)),
      m_textLabel(new TextLabel(TextRole::Strong, this)), m_text(new QLineEdit(this)),
      m_paceLabel(new TextLabel(TextRole::Strong, this)), m_pace(new ComboBox(this)),
      m_check(new Button(ButtonKind::Normal, u"checkBatch"_s, u"ok"_s, this)),
      m_send(new Button(ButtonKind::Primary, u"sendBatch"_s, u"send"_s, this)),
      m_summary(new TextLabel(TextRole::Body, u"batchSummary"_s, this)), m_findings(new CheckList(u"batchFindings"_s, this))
{
    build();
    connect(m_choice, &SendingChoice::chosen, this, &BatchForm::forget);
    connect(m_choice, &SendingChoice::failed, &m_banner, &StatusBanner::showError);
    connect(m_text, &QLineEdit::textChanged, this, &BatchForm::forget);
    connect(m_pace, &QComboBox::currentIndexChanged, this, &BatchForm::forget);
    connect(m_template, &TemplateChoice::textTaken, m_text, &QLineEdit::setText);
    connect(m_check, &Button::clicked, this, &BatchForm::check);
    connect(m_send, &Button::clicked, this, &BatchForm::begin);
    retranslate();
}

void BatchForm::build()
{
    m_summary->wrapped();
    m_text->setObjectName(u"batchText"_s);
    m_textLabel->setBuddy(m_text);
    m_pace->setObjectName(u"batchPace"_s);
    m_pace->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int pace : Paces) {
        m_pace->addItem(QString::number(pace), pace);
    }
    m_paceLabel->setBuddy(m_pace);
    auto *labels = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->setSpacing(space::inside);
    left->addWidget(m_textLabel);
    left->addWidget(m_text);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::inside);
    right->addWidget(m_paceLabel);
    right->addWidget(m_pace);
    labels->setSpacing(space::group);
    labels->addLayout(left, 1);
    labels->addLayout(right);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::between);
    actions->addWidget(m_check);
    actions->addWidget(m_send);
    actions->addWidget(m_summary, 1);
    actions->addWidget(m_template);
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::between);
    column->addWidget(m_choice);
    column->addLayout(labels);
    column->addLayout(actions);
    m_findings->setProperty("plain", true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_findings);
    scroll->setMinimumHeight(space::row * FindingsRows);
    column->addWidget(scroll, 1);
}

void BatchForm::load()
{
    m_choice->load();
    m_template->load();
}

/// Another file or another choice: what was checked says nothing about it.
void BatchForm::forget()
{
    m_checking.request_stop();
    m_plan = nullptr;
    showPlan();
}

void BatchForm::check()
{
    forget();
    m_checking = std::stop_source();
    usecases::BatchDraft draft;
    draft.fil = m_choice->file();
    draft.serviceaftaleId = m_choice->serviceaftaleId();
    draft.materialeId = m_choice->materialeId();
    draft.rute = m_choice->rute();
    draft.tekst = m_text->text();
    draft.takt = m_pace->currentData().toInt();
    m_check->setEnabled(false);
    const std::stop_token mine = m_checking.get_token();
    base::join(m_verbs.prepare(draft, mine), this, [this, mine](base::Result<std::shared_ptr<const usecases::BatchPlan>> plan) {
        m_check->setEnabled(m_choice->isWhole());
        if (mine.stop_requested()) {
            return;
        }
        if (!plan) {
            m_banner.showError(plan.error());
            return;
        }
        m_banner.dismiss();
        m_plan = *plan;
        showPlan();
    });
}

void BatchForm::showPlan()
{
    QList<CheckLine> lines;
    QStringList words;
    if (m_plan) {
        for (const auto &one : m_plan->findings) {
            lines += lineOf(one);
        }
        words += base::sentence({"command.batch.plan", {{u"n"_s, int(m_plan->beskeder.size())}, {u"characters"_s, m_plan->longest.characters}}});
        if (m_plan->price && !m_plan->beskeder.isEmpty()) {
            const bool simulated = m_plan->basis.miljoe.art == domain::MiljoeArt::LokalPlatform;
            words += base::sentence({simulated ? "command.batch.pricesimulated" : "command.batch.price", {{u"price"_s, m_plan->price->toString()}}});
        }
        if (m_plan->begins > m_plan->now) {
            words += base::sentence({"command.batch.waits", {{u"moment"_s, momentWords(m_plan->begins)}}});
        }
    }
    m_findings->setLines(lines);
    m_summary->setText(words.join(u' '));
    m_send->setEnabled(m_plan && m_plan->maySend());
    m_check->setEnabled(m_choice->isWhole());
}

void BatchForm::begin()
{
    m_send->setEnabled(false); // one press, one batch
    base::join(m_verbs.start(m_plan), this, [this](base::Result<usecases::SmsBatch> batch) {
        if (!batch) {
            m_banner.showError(batch.error());
            showPlan();
            return;
        }
        m_template->noteUse("batch", batch->id, batch->navn);
        forget();
        Q_EMIT begun(*batch);
    });
}

void BatchForm::retranslate()
{
    m_choice->retranslate();
    m_textLabel->setText(tr("Text, for rows without one of their own; a column's name in braces stands for its value"));
    m_text->setAccessibleName(tr("Text"));
    m_paceLabel->setText(tr("Messages a second"));
    m_pace->setAccessibleName(tr("Messages a second"));
    m_pace->setItemText(0, tr("As fast as answered"));
    m_check->setText(tr("Check the file"));
    m_check->setToolTip(tr("Reads the file, judges every row and looks every recipient up. Nothing is sent."));
    m_send->setText(tr("Send the batch"));
    showPlan();
}

} // namespace nemsms::ui
