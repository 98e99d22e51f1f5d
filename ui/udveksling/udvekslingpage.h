// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/pageframe.h"
#include "ui/kit/rowtable.h"
#include "ui/udveksling/udvekslingtablemodel.h"
#include "ui/udveksling/udvekslingtider.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace nemsms::ui {

class EmptyState;
class SearchBar;
class UdvekslingPane;

/// The exchanges of the environment: found, opened, compared, copied to a case or as curl, and how long they take.
class UdvekslingPage final : public PageFrame
{
    Q_OBJECT
public:
    /// Everything in `tools` outlives the page.
    explicit UdvekslingPage(const EntityTools &tools, QWidget *parent = nullptr);

    void refresh() override;
    bool focusSearch() override;
    bool dismiss() override;
    QWidget *firstWidget() override;
    /// Shows those with that identifier or transaction.
    void choose(const QString &id) override;

protected:
    void retranslate() override;

private:
    void build();
    void filter();
    void showFigures();
    void showRows();
    void showMarked();
    void compare();
    void copy(base::Job<QString> job, const base::Message &told);
    [[nodiscard]] QList<int> marked() const;

    EntityTools m_tools;
    usecases::UdvekslingVerbs m_verbs;
    UdvekslingTableModel m_model;
    UdvekslingTider m_figures;
    Button *m_compare;
    SearchBar *m_search;
    QComboBox *m_operation;
    QCheckBox *m_failed;
    QTabWidget *m_tabs;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
    RowTable *m_times;
    TextLabel *m_reference;
    UdvekslingPane *m_pane;
    QString m_wanted; ///< the exchange that was asked for last
};

} // namespace nemsms::ui
