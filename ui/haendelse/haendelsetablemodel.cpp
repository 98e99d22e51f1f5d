// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/haendelse/haendelsetablemodel.h"

#include "ui/kit/times.h"

namespace nemsms::ui {

HaendelseTableModel::HaendelseTableModel(Fetch fetch, QObject *parent) : QAbstractTableModel(parent), m_fetch(std::move(fetch)) {}

int HaendelseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HaendelseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HaendelseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(m_lines.at(index.row()), static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    default:
        return {};
    }
}

QString HaendelseTableModel::kindWords(const QByteArray &kind)
{
    if (kind == "tilmeldt") {
        return tr("Signed on");
    }
    if (kind == "frameldt") {
        return tr("Signed off");
    }
    return kind == "poststatus" ? tr("Status of a message") : tr("Unknown kind");
}

QString HaendelseTableModel::text(const usecases::HaendelseLine &line, Column column) const
{
    switch (column) {
    case Time:
        return momentWords(line.time);
    case Kind:
        return kindWords(line.kind);
    case What:
        return base::sentence(line.sentence);
    case Number:
        return line.number;
    case State:
        return line.taken.isValid() ? tr("Taken") : line.seen.isValid() ? tr("Seen") : tr("New");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HaendelseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Kind:
        return tr("Kind");
    case What:
        return tr("What happened");
    case Number:
        return tr("Number");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

bool HaendelseTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_filter.after.isEmpty() && !m_loading;
}

void HaendelseTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        ask();
    }
}

void HaendelseTableModel::setFilter(const usecases::HaendelseFilter &filter)
{
    m_filter = filter;
    m_filter.after.clear();
    ask();
}

void HaendelseTableModel::markSeen(const usecases::HaendelseLine &line)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines.at(row).id == line.id) {
            m_lines[row] = line;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

void HaendelseTableModel::ask()
{
    m_loading = true;
    const bool anew = m_filter.after.isEmpty();
    const int generation = ++m_generation;
    base::join(m_fetch(m_filter), this, [this, generation, anew](base::Result<usecases::HaendelseList> found) {
        if (generation != m_generation) {
            return;
        }
        m_loading = false;
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        if (anew) {
            beginResetModel();
            m_lines = found->lines;
            endResetModel();
        } else if (!found->lines.isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + int(found->lines.size()) - 1);
            m_lines += found->lines;
            endInsertRows();
        }
        m_filter.after = found->next; // only now: a view may ask for more while rows are being put in
        Q_EMIT loaded();
    });
}

} // namespace nemsms::ui
