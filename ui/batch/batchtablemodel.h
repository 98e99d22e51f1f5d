// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"
#include "usecases/batchverbs.h"

#include <QAbstractTableModel>

namespace nemsms::ui {

/// The batches of an environment, newest first, each with how far it has come.
class BatchTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Answered, Counts, Began, Who, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What is known already keeps its row, so that what is chosen stays chosen.
    void setBatches(const QList<usecases::SmsBatch> &batches);
    [[nodiscard]] const usecases::SmsBatch &batch(int row) const { return m_batches.at(row); }

private:
    [[nodiscard]] static QString text(const usecases::SmsBatch &batch, Column column);

    QList<usecases::SmsBatch> m_batches;
};

/// Messages of a batch that wait for an answer.
[[nodiscard]] qint64 waitingOf(const usecases::SmsBatch &batch);
/// In the words of the messages' states, in their order: "Accepted: 12   Failed: 1".
[[nodiscard]] QString countWords(const usecases::SmsBatch &batch);

} // namespace nemsms::ui
