// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/pageframe.h"
#include "ui/kit/rowtable.h"
#include "ui/log/logtablemodel.h"

#include <optional>

class QStackedWidget;

namespace nemsms::ui {

class ActivityList;
class Chip;
class EmptyState;
class LogFilter;

/// The audit log with its check.
class LogPage final : public PageFrame
{
    Q_OBJECT
public:
    /// Everything outlives the page.
    LogPage(const EntityTools &tools, ActivityList &activities, QWidget *parent = nullptr);

    void refresh() override;
    bool focusSearch() override;
    QWidget *firstWidget() override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &saved) override;

protected:
    void retranslate() override;

private:
    void verify();
    void showVerdict(const usecases::LogVerdict &verdict);
    void prepareTable();
    void fitColumns();
    void showRows();
    void filter();
    void openRecord();
    [[nodiscard]] const usecases::LogLine *currentLine() const;

    EntityTools m_tools;
    ActivityList &m_activities;
    LogTableModel m_model;
    LogFilter *m_filter;
    Chip *m_chip;
    std::optional<usecases::LogVerdict> m_verdict;
    QDateTime m_verified; ///< when; UTC
    Button *m_open;
    Button *m_verify;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
    bool m_fitted = false;
};

} // namespace nemsms::ui
