// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/pageframe.h"
#include "ui/kit/rowtable.h"
#include "ui/sammenhaeng/fundtablemodel.h"
#include "usecases/sammenhaengskontrol.h"

#include <stop_token>

class QStackedWidget;

namespace nemsms::ui {

class ActivityList;
class ComboBox;
class EmptyState;
class SearchBar;

/// The consistency doctor: what contradicts what, the way to the record, and the mend.
class SammenhaengPage final : public PageFrame
{
    Q_OBJECT
public:
    /// Everything outlives the page; `tools.kontrol` is there.
    SammenhaengPage(const EntityTools &tools, ActivityList &activities, QWidget *parent = nullptr);
    ~SammenhaengPage() override;

    void refresh() override;
    bool focusSearch() override;
    QWidget *firstWidget() override;

protected:
    void retranslate() override;

private:
    void prepareTable();
    void fitColumns();
    /// `told` = asked for by hand, so it leaves a row in the activity list.
    void check(bool told);
    void take(const usecases::Kontrolrapport &report);
    void filter();
    void showRows();
    void showCurrent();
    void openRecord();
    void askToMend();
    void mend(const domain::Fund &fund);
    [[nodiscard]] const domain::Fund *current() const;

    EntityTools m_tools;
    ActivityList &m_activities;
    FundTableModel m_model;
    SearchBar *m_search;
    ComboBox *m_weight;
    TextLabel *m_count;
    Button *m_open;
    Button *m_mend;
    Button *m_run;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
    TextLabel *m_sentence;
    TextLabel *m_facts;
    std::stop_source m_stop;
    bool m_loaded = false;
    bool m_fitted = false;
};

} // namespace nemsms::ui
