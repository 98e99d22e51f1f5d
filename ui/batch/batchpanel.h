// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/batchtablemodel.h"
#include "ui/entity/entitytools.h"
#include "ui/kit/rowtable.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QStackedWidget;

namespace nemsms::usecases {
class TestSmsVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

class ActivityList;
class BatchForm;
class Button;
class EmptyState;
class StatusBanner;

/// Begins a batch from a file after its check, and shows every batch of the environment with how far it has come,
/// whatever program sends it. What is sent from here goes on when the page is left, and stands in the list of activities.
class BatchPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Everything outlives the panel.
    BatchPanel(usecases::BatchVerbs &verbs, usecases::TestSmsVerbs &sms, const EntityTools &tools, ActivityList &activities,
               StatusBanner &banner, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    [[nodiscard]] QWidget *firstWidget() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void wire();
    void run(const usecases::SmsBatch &batch);
    void readBatches();
    void showChosen();
    void pause();
    void cancel();
    [[nodiscard]] const usecases::SmsBatch *chosen() const;

    usecases::BatchVerbs &m_verbs;
    ActivityList &m_activities;
    StatusBanner &m_banner;
    BatchTableModel m_model;
    QTimer m_watch;
    BatchForm *m_form;
    Button *m_resume;
    Button *m_pause;
    Button *m_cancel;
    QStackedWidget *m_stack;
    RowTable *m_table;
    QProgressBar *m_progress;
    EmptyState *m_empty;
};

} // namespace nemsms::ui
