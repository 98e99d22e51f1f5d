// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promote/promotenumbermodel.h"

#include "base/fieldtable.h"
#include "domain/miljoenummer.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

QVariant PromoteNumberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    }
    const auto &number = m_numbers.at(index.row());
    if (role == Qt::EditRole && index.column() == Target) {
        return number.target;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Kind:
        return base::translated(domain::miljoenummer(number.kind)->label);
    case Source:
        return number.source;
    case Target:
        return !number.target.isEmpty() ? number.target : number.needed ? tr("? (needed)") : tr("may be left");
    case UsedBy:
        return number.usedBy.join(u", "_s);
    default:
        return {};
    }
}

QVariant PromoteNumberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return orientation == Qt::Horizontal && role == Qt::TextAlignmentRole ? int(Qt::AlignVCenter | Qt::AlignLeft)
                                                                              : QVariant();
    }
    switch (section) {
    case Kind:
        return tr("Number");
    case Source:
        return tr("In the source");
    case Target:
        return tr("In the target");
    case UsedBy:
        return tr("Used by");
    default:
        return {};
    }
}

Qt::ItemFlags PromoteNumberModel::flags(const QModelIndex &index) const
{
    const bool answer = index.isValid() && index.column() == Target;
    return QAbstractTableModel::flags(index) | (answer ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool PromoteNumberModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const auto &number = m_numbers.at(index.row());
    if (value.toString().trimmed() != number.target) {
        Q_EMIT answered(number.kind, number.source, value.toString().trimmed());
    }
    return false; // it stands when the plan was made anew
}

void PromoteNumberModel::setNumbers(QList<usecases::PromoteNumber> numbers)
{
    const auto isOne = [](const usecases::PromoteNumber &a, const usecases::PromoteNumber &b) {
        return a.kind == b.kind && a.source == b.source;
    };
    if (std::equal(numbers.cbegin(), numbers.cend(), m_numbers.cbegin(), m_numbers.cend(), isOne)) {
        m_numbers = std::move(numbers);
        if (!m_numbers.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_numbers = std::move(numbers);
    endResetModel();
}

} // namespace nemsms::ui
