// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/haendelse/haendelsetablemodel.h"
#include "ui/kit/pageframe.h"
#include "ui/kit/rowtable.h"
#include "usecases/genforsoeg.h"
#include "usecases/listeverbs.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace nemsms::ui {

class EmptyState;
class HaendelsePane;
class SearchBar;

/// The events of the environment: newest first, with filters that combine, and one event at the side. While the page is
/// seen it looks into the dueslag; looking takes nothing. Space pauses it.
class HaendelsePage final : public PageFrame
{
    Q_OBJECT
public:
    /// Both outlive the page.
    HaendelsePage(usecases::HaendelseVerbs &haendelser, usecases::ListeVerbs &lister, QWidget *parent = nullptr);

    void refresh() override;
    bool focusSearch() override;
    QWidget *firstWidget() override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void filter();
    void look();
    void lookAgain(const base::Error &error);
    void runLists();
    void pause(bool paused);
    void showRows();
    void showEventAt(const QModelIndex &index);

    usecases::HaendelseVerbs &m_haendelser;
    usecases::ListeVerbs &m_lister;
    HaendelseTableModel m_model;
    QTimer m_watch;
    Button *m_pause;
    Button *m_run;
    Button *m_look;
    QComboBox *m_kind;
    QCheckBox *m_unseen;
    SearchBar *m_number;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
    HaendelsePane *m_pane;
    bool m_looking = false;
    usecases::Genforsoeg m_again;
};

} // namespace nemsms::ui
