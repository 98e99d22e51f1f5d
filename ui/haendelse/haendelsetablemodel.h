// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/haendelseverbs.h"

#include <QAbstractTableModel>
#include <functional>

namespace nemsms::ui {

/// The events that the filters find, newest first, fetched page by page.
class HaendelseTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Fetch = std::function<base::Job<usecases::HaendelseList>(usecases::HaendelseFilter)>;
    enum Column { Time, Kind, What, Number, State, ColumnCount };

    explicit HaendelseTableModel(Fetch fetch, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Reads from the newest row again, with other filters.
    void setFilter(const usecases::HaendelseFilter &filter);
    [[nodiscard]] const usecases::HaendelseLine &line(int row) const { return m_lines.at(row); }
    /// Somebody looked at it just now.
    void markSeen(const usecases::HaendelseLine &line);

    /// A kind in words.
    [[nodiscard]] static QString kindWords(const QByteArray &kind);

Q_SIGNALS:
    void loaded();
    void failed(const nemsms::base::Error &error);

private:
    void ask();
    [[nodiscard]] QString text(const usecases::HaendelseLine &line, Column column) const;

    Fetch m_fetch;
    usecases::HaendelseFilter m_filter;
    QList<usecases::HaendelseLine> m_lines;
    bool m_loading = false;
    int m_generation = 0;
};

} // namespace nemsms::ui
