// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pageframe.h"
#include "ui/log/logtablemodel.h"

#include <QTableView>

class QStackedWidget;

namespace nemsms::ui {

class ActivityList;
class EmptyState;

/// The audit log with its check.
class LogPage final : public PageFrame
{
    Q_OBJECT
public:
    /// Both outlive the page.
    LogPage(usecases::LogVerbs &verbs, ActivityList &activities, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstWidget() override;

protected:
    void retranslate() override;

private:
    void verify();
    void showVerdict(const usecases::LogDom &verdict);
    void prepareTable();

    usecases::LogVerbs &m_verbs;
    ActivityList &m_activities;
    LogTableModel m_model;
    Button *m_verify;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    bool m_fitted = false;
};

} // namespace nemsms::ui
