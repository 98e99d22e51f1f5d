// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/haendelse/haendelsetablemodel.h"
#include "ui/kit/pageframe.h"
#include "ui/kit/rowtable.h"
#include "usecases/genforsoeg.h"
#include "usecases/listeverbs.h"

#include <QTimer>

class QStackedWidget;

namespace nemsms::ui {

class Chip;
class EmptyState;
class HaendelseFilterBar;
class HaendelsePane;
class TimeChart;

/// The events of the environment: how many over time, all newest first with filters that combine, and one event at the
/// side. While the page is seen it looks into the dueslag; looking takes nothing. Space pauses it.
class HaendelsePage final : public PageFrame
{
    Q_OBJECT
public:
    /// Both outlive the page.
    HaendelsePage(usecases::HaendelseVerbs &haendelser, usecases::ListeVerbs &lister, QWidget *parent = nullptr);

    void refresh() override;
    bool focusSearch() override;
    QWidget *firstWidget() override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &saved) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void filter();
    void readTotals();
    void showTotals();
    void look();
    void lookAgain(const base::Error &error);
    void runLists();
    void pause(bool paused);
    void showLive();
    void showRows();
    void showEventAt(const QModelIndex &index);

    usecases::HaendelseVerbs &m_haendelser;
    usecases::ListeVerbs &m_lister;
    HaendelseTableModel m_model;
    QTimer m_watch;
    Button *m_pause;
    Button *m_run;
    Button *m_look;
    HaendelseFilterBar *m_filters;
    Chip *m_live;
    TimeChart *m_chart;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
    HaendelsePane *m_pane;
    bool m_looking = false;
    usecases::Genforsoeg m_again;
    QList<store::HaendelseTotal> m_totals;
};

} // namespace nemsms::ui
