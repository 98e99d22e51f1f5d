// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sammenhaeng/regel.h"

#include <QAbstractTableModel>
#include <optional>

namespace nemsms::ui {

/// The findings of one run of the consistency doctor, worst first, and of those only what the filter lets through.
class FundTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Weight, Rule, Record, What, Desk, Reference, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFund(QList<domain::Fund> fund);
    /// `words` = any part of any column; `weight` = only these; both empty = all.
    void setFilter(const QString &words, std::optional<base::Severity> weight);
    [[nodiscard]] const domain::Fund &fund(int row) const { return m_all.at(m_shown.at(row)); }
    [[nodiscard]] int total() const { return int(m_all.size()); }
    [[nodiscard]] int count(base::Severity weight) const;

private:
    void filter();
    [[nodiscard]] QString text(const domain::Fund &fund, Column column) const;

    QList<domain::Fund> m_all;
    QList<int> m_shown;
    QString m_words;
    std::optional<base::Severity> m_weight;
};

/// "Error", "Warning" or "Hint".
[[nodiscard]] QString weightWord(base::Severity weight);

} // namespace nemsms::ui
