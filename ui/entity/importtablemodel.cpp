// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/importtablemodel.h"

#include "usecases/importcell.h"

namespace nemsms::ui {

ImportTableModel::ImportTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportTableModel::setDraft(std::shared_ptr<usecases::ImportDraft> draft)
{
    beginResetModel();
    m_draft = std::move(draft);
    collect();
    endResetModel();
}

void ImportTableModel::setWrongOnly(bool wrongOnly)
{
    beginResetModel();
    m_wrongOnly = wrongOnly;
    collect();
    endResetModel();
}

void ImportTableModel::collect()
{
    m_shown.clear();
    for (int row = 0; m_draft && row < m_draft->rows.size(); ++row) {
        if (!m_wrongOnly || !m_draft->rows.at(row).findings.isEmpty()) {
            m_shown += row;
        }
    }
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_draft ? 0 : Before + int(m_draft->columns.size()) + 1;
}

QString ImportTableModel::actionOf(const usecases::ImportRow &row) const
{
    switch (row.action) {
    case usecases::ImportAction::Create:
        return tr("New");
    case usecases::ImportAction::Revise:
        return tr("Changed");
    case usecases::ImportAction::Unchanged:
        return tr("As it is");
    case usecases::ImportAction::Wrong:
        return tr("Wrong");
    }
    Q_UNREACHABLE();
}

/// Of the whole row when `fileColumn` is -1.
QString ImportTableModel::findingsOf(const usecases::ImportRow &row, int fileColumn) const
{
    QStringList sentences;
    for (const auto &found : row.findings) {
        if (fileColumn < 0 || found.column == fileColumn) {
            sentences += base::sentence(found.finding.message);
        }
    }
    return sentences.join(u'\n');
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const usecases::ImportRow &row = rowAt(index.row());
    const int place = index.column() - Before;
    const bool own = place >= 0 && place < m_draft->columns.size();
    if (own) {
        const auto &column = m_draft->columns.at(place);
        if (role == Qt::DisplayRole) {
            return usecases::shownCell(column.field, row.values.at(place).text);
        }
        if (role == Qt::EditRole) {
            const bool personal = column.field && column.field->has(base::FieldFlag::Personal);
            return personal ? QString() : row.values.at(place).text;
        }
        return role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ? findingsOf(row, column.column)
                                                                                : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return index.column() == 0 ? QVariant(row.number) : index.column() == 1 ? QVariant(actionOf(row))
                                                                            : QVariant(findingsOf(row, -1));
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_draft) {
        return {};
    }
    const int place = section - Before;
    if (place >= 0 && place < m_draft->columns.size()) {
        return m_draft->columns.at(place).header;
    }
    return section == 0 ? tr("Row") : section == 1 ? tr("What happens") : tr("Findings");
}

Qt::ItemFlags ImportTableModel::flags(const QModelIndex &index) const
{
    const int place = index.column() - Before;
    const bool mendable = m_editable && index.isValid() && place >= 0 && place < m_draft->columns.size()
        && m_draft->columns.at(place).field;
    return QAbstractTableModel::flags(index) | (mendable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool ImportTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    Q_EMIT mendWanted(m_shown.at(index.row()), index.column() - Before, value.toString());
    return false; // the draft changes when it was judged anew
}

} // namespace nemsms::ui
