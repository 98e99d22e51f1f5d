// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logtablemodel.h"

#include "ui/kit/times.h"

namespace nemsms::ui {

namespace {
constexpr int PageSize = 200;
}

LogTableModel::LogTableModel(Fetch fetch, QObject *parent) : QAbstractTableModel(parent), m_fetch(std::move(fetch)) {}

int LogTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &line = m_lines.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Number ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return column == Number ? QVariant(line.nummer) : column == Time ? QVariant(line.tid) : text(line, column);
    default:
        return {};
    }
}

QString LogTableModel::text(const usecases::LogLinje &line, Column column) const
{
    switch (column) {
    case Number:
        return QString::number(line.nummer);
    case Time:
        return momentWords(line.tid);
    case Who:
        return line.who;
    case Program:
        return line.program;
    case Action:
        return QString::fromLatin1(line.entitet + ' ' + line.handling);
    case What:
        return base::sentence(line.message);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == Number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("No.");
    case Time:
        return tr("Time");
    case Who:
        return tr("Who");
    case Program:
        return tr("Program");
    case Action:
        return tr("Action");
    case What:
        return tr("What happened");
    case ColumnCount:
        break;
    }
    return {};
}

bool LogTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void LogTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        ask(m_lines.last().nummer);
    }
}

void LogTableModel::reload()
{
    ask(0);
}

int LogTableModel::rowOf(qint64 number) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).nummer == number) {
            return row;
        }
    }
    return -1;
}

void LogTableModel::ask(qint64 before)
{
    m_loading = true;
    usecases::LogQuery query;
    query.limit = PageSize;
    query.foer = before;
    const int generation = ++m_generation;
    base::join(m_fetch(query), this, [this, generation, before](base::Result<QList<usecases::LogLinje>> lines) {
        if (generation != m_generation) {
            return;
        }
        if (!lines) {
            m_loading = false;
            Q_EMIT failed(lines.error());
            return;
        }
        bool more = lines->size() == PageSize;
        // Rows are never changed or taken away: a reload only puts newer ones on top.
        QList<usecases::LogLinje> fresh = *lines;
        const bool onTop = before == 0 && !m_lines.isEmpty();
        if (onTop) {
            more = m_lines.last().nummer > 1;
            fresh.removeIf([&](const auto &line) { return line.nummer <= m_lines.first().nummer; });
        }
        if (!fresh.isEmpty()) {
            const int first = onTop ? 0 : rowCount();
            beginInsertRows({}, first, first + int(fresh.size()) - 1);
            m_lines = onTop ? fresh + m_lines : m_lines + fresh;
            endInsertRows();
        }
        // Only now: a view may ask for more while rows are being put in.
        m_more = more;
        m_loading = false;
        Q_EMIT loaded();
    });
}

} // namespace nemsms::ui
