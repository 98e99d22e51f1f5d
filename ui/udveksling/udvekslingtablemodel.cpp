// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/udveksling/udvekslingtablemodel.h"

#include "ui/kit/entitytablemodel.h"
#include "ui/kit/times.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 200;

bool isRight(int column)
{
    return column == UdvekslingTableModel::Total;
}

} // namespace

ChipState resultChip(const usecases::UdvekslingLine &line)
{
    if (line.status == 0) {
        return {Tone::Bad, QString(), UdvekslingTableModel::tr("No answer")};
    }
    const bool good = line.status >= 200 && line.status < 400;
    return {good ? Tone::Ok : Tone::Bad, QString(), u"HTTP %1"_s.arg(line.status)};
}

UdvekslingTableModel::UdvekslingTableModel(Fetch fetch, QObject *parent) : QAbstractTableModel(parent), m_fetch(std::move(fetch)) {}

int UdvekslingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int UdvekslingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UdvekslingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case EntityTableModel::StateRole:
        return index.column() == Result ? QVariant::fromValue(resultChip(line)) : QVariant();
    default:
        return {};
    }
}

QString UdvekslingTableModel::text(const usecases::UdvekslingLine &line, Column column)
{
    switch (column) {
    case Time:
        return momentWords(line.time);
    case Operation:
        return line.operation;
    case Result:
        return resultChip(line).word;
    case Total:
        return tr("%1 ms").arg(line.total);
    case Identifier:
        return line.identifier;
    case Address:
        return line.method + u' ' + line.address;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UdvekslingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (isRight(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Operation:
        return tr("Operation");
    case Result:
        return tr("Result");
    case Total:
        return tr("Duration");
    case Identifier:
        return tr("Identifier");
    case Address:
        return tr("Address");
    case ColumnCount:
        break;
    }
    return {};
}

bool UdvekslingTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void UdvekslingTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_filter.after = m_lines.last().id;
        ask();
    }
}

void UdvekslingTableModel::setFilter(const usecases::UdvekslingFilter &filter)
{
    m_filter = filter;
    m_filter.after.clear();
    m_filter.limit = PageSize;
    ask();
}

void UdvekslingTableModel::ask()
{
    m_loading = true;
    const bool anew = m_filter.after.isEmpty();
    const int generation = ++m_generation;
    base::join(m_fetch(m_filter), this, [this, generation, anew](base::Result<QList<usecases::UdvekslingLine>> found) {
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
            m_lines = *found;
            endResetModel();
        } else if (!found->isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + int(found->size()) - 1);
            m_lines += *found;
            endInsertRows();
        }
        m_more = found->size() == PageSize; // only now: a view may ask for more while rows are being put in
        Q_EMIT loaded();
    });
}

} // namespace nemsms::ui
