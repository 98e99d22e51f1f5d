// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logtablemodel.h"

#include "ui/kit/times.h"

namespace nemsms::ui {

namespace {

constexpr int PageSize = 200;

QString actionWords(const QByteArray &action)
{
    if (action == "create") {
        return LogTableModel::tr("Created");
    }
    if (action == "revise") {
        return LogTableModel::tr("Changed");
    }
    if (action == "retire") {
        return LogTableModel::tr("Retired");
    }
    if (action == "lookup") {
        return LogTableModel::tr("Looked up");
    }
    if (action == "testsms.ticked" || action == "testsms.delivered") {
        return LogTableModel::tr("Delivered");
    }
    if (action == "testsms.failed") {
        return LogTableModel::tr("Failed");
    }
    if (action.startsWith("store.") || action.startsWith("log.")) {
        return LogTableModel::tr("The store looked after");
    }
    return action.startsWith("key.") ? LogTableModel::tr("The key looked after") : QString::fromLatin1(action);
}

} // namespace

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
        return column == Number ? QVariant(line.number) : column == Time ? QVariant(line.time) : text(line, column);
    default:
        return {};
    }
}

QString LogTableModel::text(const usecases::LogLine &line, Column column) const
{
    switch (column) {
    case Number:
        return QString::number(line.number);
    case Time:
        return momentWords(line.time);
    case Who:
        return line.who;
    case Program:
        return line.program;
    case Entity:
        return line.entityWords();
    case Action:
        return actionWords(line.action);
    case What:
        return base::sentence(line.message());
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
        return tr("Time (this machine)");
    case Who:
        return tr("Who");
    case Program:
        return tr("Program");
    case Entity:
        return tr("Concerns");
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
        ask(m_lines.last().number);
    }
}

void LogTableModel::setFilter(const usecases::LogQuery &filter)
{
    m_filter = filter;
    beginResetModel();
    m_lines.clear();
    m_more = false;
    endResetModel();
    ask(0);
}

void LogTableModel::reload()
{
    ask(0);
}

int LogTableModel::rowOf(qint64 number) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).number == number) {
            return row;
        }
    }
    return -1;
}

void LogTableModel::ask(qint64 before)
{
    m_loading = true;
    usecases::LogQuery query = m_filter;
    query.limit = PageSize;
    query.before = before;
    const int generation = ++m_generation;
    base::join(m_fetch(query), this, [this, generation, before](base::Result<QList<usecases::LogLine>> lines) {
        if (generation != m_generation) {
            return;
        }
        if (lines) {
            take(*lines, before);
            return;
        }
        m_loading = false;
        Q_EMIT failed(lines.error());
    });
}

/// Rows are never changed or taken away: a reload only puts newer ones on top.
void LogTableModel::take(const QList<usecases::LogLine> &lines, qint64 before)
{
    bool more = lines.size() == PageSize;
    QList<usecases::LogLine> fresh = lines;
    bool onTop = before == 0 && !m_lines.isEmpty();
    if (onTop && more && fresh.last().number > m_lines.first().number) {
        beginResetModel(); // more is new than one page holds: what was known comes again below it
        m_lines.clear();
        endResetModel();
        onTop = false;
    }
    if (onTop) {
        more = m_more;
        fresh.removeIf([&](const auto &line) { return line.number <= m_lines.first().number; });
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
}

} // namespace nemsms::ui
