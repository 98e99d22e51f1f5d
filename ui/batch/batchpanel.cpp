// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchpanel.h"

#include "ui/batch/batchform.h"
#include "ui/kit/activitylist.h"
#include "ui/kit/button.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QStackedWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WatchPause = 1000; // milliseconds

} // namespace

BatchPanel::BatchPanel(usecases::BatchVerbs &verbs, usecases::TestSmsVerbs &sms, const EntityTools &tools,
                       ActivityList &activities, StatusBanner &banner, QWidget *parent)
    : QWidget(parent), m_verbs(verbs), m_activities(activities), m_banner(banner),
      m_form(new BatchForm(verbs, sms, tools, banner, this)),
      m_resume(new Button(ButtonKind::Normal, u"resumeBatch"_s, u"send"_s, this)),
      m_pause(new Button(ButtonKind::Normal, u"pauseBatch"_s, u"clock"_s, this)),
      m_cancel(new Button(ButtonKind::Normal, u"cancelBatch"_s, u"close"_s, this)), m_stack(new QStackedWidget(this)),
      m_table(new RowTable(u"batches"_s, this)), m_progress(new QProgressBar(this)), m_empty(new EmptyState(u"send"_s, this))
{
    build();
    wire();
    retranslate();
}

void BatchPanel::build()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(BatchTableModel::State, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BatchTableModel::Counts, QHeaderView::Stretch);
    m_progress->setObjectName(u"batchProgress"_s);
    m_progress->setTextVisible(false); // the table has the numbers
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(space::between);
    controls->addWidget(m_resume);
    controls->addWidget(m_pause);
    controls->addWidget(m_cancel);
    controls->addWidget(m_progress, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::between, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_form, 1);
    column->addLayout(controls);
    column->addWidget(m_stack, 1);
    m_watch.setInterval(WatchPause);
}

void BatchPanel::wire()
{
    connect(&m_watch, &QTimer::timeout, this, &BatchPanel::readBatches);
    connect(m_form, &BatchForm::begun, this, &BatchPanel::run);
    connect(m_resume, &Button::clicked, this, [this] {
        if (const auto *batch = chosen()) {
            run(*batch);
        }
    });
    connect(m_pause, &Button::clicked, this, &BatchPanel::pause);
    connect(m_cancel, &Button::clicked, this, &BatchPanel::cancel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchPanel::showChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
        m_table->selectRow(0);
        showChosen();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &BatchPanel::showChosen);
}

QWidget *BatchPanel::firstWidget() const
{
    return m_table;
}

void BatchPanel::refresh()
{
    m_form->load();
    readBatches();
}

void BatchPanel::readBatches()
{
    base::join(m_verbs.list(), this, [this](base::Result<QList<usecases::SmsBatch>> batches) {
        if (!batches) {
            m_watch.stop();
            m_banner.showError(batches.error());
            return;
        }
        m_model.setBatches(*batches);
        m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    });
}

void BatchPanel::run(const usecases::SmsBatch &batch)
{
    const std::stop_source stop;
    ActivityList *activities = &m_activities;
    const int number = m_activities.begin([name = batch.navn] { return tr("Sending the batch %1").arg(name); }, stop);
    const auto listener = [activities, number](const usecases::BatchProgress &progress) {
        activities->progress(number, double(progress.done()) / double(std::max<qint64>(1, progress.batch.antal)));
    };
    // The list outlives the page, and the sending goes on without it.
    base::join(m_verbs.run(batch.id, listener, stop.get_token()), activities, [activities, number](base::Result<usecases::BatchProgress> run) {
        const auto problem = !run ? std::optional(run.error()) : run->problem;
        activities->end(number, problem ? Tone::Warning : Tone::Ok, problem ? problem->message : base::Message());
    });
    readBatches();
}

const usecases::SmsBatch *BatchPanel::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model.rowCount() ? &m_model.batch(current.row()) : nullptr;
}

void BatchPanel::showChosen()
{
    const auto *batch = chosen();
    const bool running = batch && batch->tilstand == "koerer";
    const bool paused = batch && batch->tilstand == "pauset";
    m_resume->setEnabled(paused);
    m_pause->setEnabled(running);
    m_cancel->setEnabled(running || paused);
    m_progress->setMaximum(batch ? int(std::max<qint64>(1, batch->antal)) : 1);
    m_progress->setValue(batch ? int(batch->antal - waitingOf(*batch)) : 0);
}

void BatchPanel::pause()
{
    if (const auto *batch = chosen()) {
        base::join(m_verbs.pause(batch->id), this, [this](base::Result<usecases::SmsBatch> paused) {
            if (!paused) {
                m_banner.showError(paused.error());
            }
            readBatches();
        });
    }
}

void BatchPanel::cancel()
{
    if (const auto *batch = chosen()) {
        base::join(m_verbs.cancel(batch->id), this, [this](base::Result<usecases::SmsBatch> cancelled) {
            if (!cancelled) {
                m_banner.showError(cancelled.error());
            }
            readBatches();
        });
    }
}

void BatchPanel::retranslate()
{
    m_form->retranslate();
    m_resume->setText(tr("Resume"));
    m_pause->setText(tr("Pause"));
    m_cancel->setText(tr("Cancel the rest"));
    m_table->setAccessibleName(tr("Batches"));
    m_progress->setAccessibleName(tr("Messages answered"));
    m_empty->setWords(tr("No batch was sent here yet"),
                      tr("Choose a spreadsheet with a row for each of up to 1,000 test persons, check it and send it. "
                         "nemsmsctl sms batch FILE does the same, and is shown here while it goes."));
    Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, BatchTableModel::ColumnCount - 1);
    m_table->viewport()->update();
    showChosen();
}

void BatchPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.start();
}

void BatchPanel::hideEvent(QHideEvent *event)
{
    m_watch.stop();
    QWidget::hideEvent(event);
}

} // namespace nemsms::ui
