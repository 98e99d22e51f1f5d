// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promote/promotefieldmodel.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

QVariant PromoteFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const auto &field = m_fields.at(index.row());
    const QString empty = u"–"_s;
    switch (index.column()) {
    case Label:
        return base::translated(field.field->label);
    case Before:
        return field.before.isEmpty() ? empty : field.before;
    case After:
        return field.after.isEmpty() ? empty : field.after;
    default:
        return {};
    }
}

QVariant PromoteFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return orientation == Qt::Horizontal && role == Qt::TextAlignmentRole ? int(Qt::AlignVCenter | Qt::AlignLeft)
                                                                              : QVariant();
    }
    switch (section) {
    case Label:
        return tr("Field");
    case Before:
        return tr("Now");
    case After:
        return tr("Afterwards");
    default:
        return {};
    }
}

void PromoteFieldModel::setFields(QList<usecases::PromoteField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

} // namespace nemsms::ui
