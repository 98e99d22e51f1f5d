// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"
#include "usecases/udvekslingverbs.h"

#include <QAbstractTableModel>
#include <functional>

namespace nemsms::ui {

/// Exchanges, newest first, fetched page by page.
class UdvekslingTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Fetch = std::function<base::Job<QList<usecases::UdvekslingLine>>(usecases::UdvekslingFilter)>;
    enum Column { Time, Operation, Result, Total, Identifier, Address, ColumnCount };

    explicit UdvekslingTableModel(Fetch fetch, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Reads the newest ones that fit `filter`; its place and limit are the model's own.
    void setFilter(const usecases::UdvekslingFilter &filter);
    [[nodiscard]] const usecases::UdvekslingLine &line(int row) const { return m_lines.at(row); }

Q_SIGNALS:
    void loaded();
    void failed(const nemsms::base::Error &error);

private:
    void ask();
    [[nodiscard]] static QString text(const usecases::UdvekslingLine &line, Column column);

    Fetch m_fetch;
    usecases::UdvekslingFilter m_filter;
    QList<usecases::UdvekslingLine> m_lines;
    bool m_more = false;
    bool m_loading = false;
    int m_generation = 0;
};

/// How an exchange ended, as a chip says it.
[[nodiscard]] ChipState resultChip(const usecases::UdvekslingLine &line);

} // namespace nemsms::ui
