// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/logverbs.h"

#include <QAbstractTableModel>
#include <functional>

namespace nemsms::ui {

/// The rows of the audit log, newest first, fetched page by page by their number.
class LogTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Fetch = std::function<base::Job<QList<usecases::LogLine>>(usecases::LogQuery)>;
    enum Column { Number, Time, Who, Program, Entity, Action, What, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit LogTableModel(Fetch fetch, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Other rows: `filter` without its limit and place.
    void setFilter(const usecases::LogQuery &filter);
    /// Reads from the newest row again.
    void reload();
    [[nodiscard]] const usecases::LogLine &line(int row) const { return m_lines.at(row); }
    [[nodiscard]] int rowOf(qint64 number) const;

Q_SIGNALS:
    void loaded();
    void failed(const nemsms::base::Error &error);

private:
    void ask(qint64 before);
    void take(const QList<usecases::LogLine> &lines, qint64 before);
    [[nodiscard]] QString text(const usecases::LogLine &line, Column column) const;

    Fetch m_fetch;
    usecases::LogQuery m_filter;
    QList<usecases::LogLine> m_lines;
    bool m_more = false;
    bool m_loading = false;
    int m_generation = 0;
};

} // namespace nemsms::ui
