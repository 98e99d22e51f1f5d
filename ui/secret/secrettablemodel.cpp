// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/secrettablemodel.h"

#include "ui/kit/chip.h"
#include "ui/kit/entitytablemodel.h"

namespace nemsms::ui {

namespace {

ChipState chipOf(const usecases::SecretRow &row, const QString &word)
{
    const Tone tone = row.state.severity == base::Severity::Error ? Tone::Bad
        : row.state.severity == base::Severity::Warning           ? Tone::Warning
                                                                  : Tone::Ok;
    return {tone, QString(), word};
}

} // namespace

int SecretTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SecretTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SecretTableModel::text(const usecases::SecretRow &row, Column column) const
{
    switch (column) {
    case State:
        return row.state.severity == base::Severity::Error ? tr("Not to be had")
            : row.state.severity == base::Severity::Warning ? tr("Not kept here")
                                                            : tr("In order");
    case What:
        return base::sentence({"secret.what." + row.what, {}});
    case Title:
        return row.title;
    case Place:
        return base::sentence({"secret.place." + row.place, {}});
    case Words:
        return base::sentence(row.state.message);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SecretTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    const auto &one = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, column);
    case EntityTableModel::StateRole:
        return column == State ? QVariant::fromValue(chipOf(one, text(one, State))) : QVariant();
    default:
        return {};
    }
}

QVariant SecretTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    }
    switch (static_cast<Column>(section)) {
    case State:
        return tr("State");
    case What:
        return base::sentence({"secret.head.what", {}});
    case Title:
        return base::sentence({"secret.head.title", {}});
    case Place:
        return base::sentence({"secret.head.place", {}});
    case Words:
        return tr("What is to be said");
    case ColumnCount:
        break;
    }
    return {};
}

void SecretTableModel::setRows(QList<usecases::SecretRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace nemsms::ui
