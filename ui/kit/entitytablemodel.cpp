// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/entitytablemodel.h"

#include <QSet>
#include <algorithm>

namespace nemsms::ui {

EntityTableModel::EntityTableModel(const base::EntityTable &table, EntityFetch fetch, QList<QByteArray> columns,
                                   QObject *parent)
    : QAbstractTableModel(parent), m_table(table), m_fetch(std::move(fetch))
{
    if (columns.isEmpty()) {
        for (const auto &field : table.fields) {
            if (field.kind != base::FieldKind::LongText) {
                m_columns += &field;
            }
        }
        std::stable_partition(m_columns.begin(), m_columns.end(), [](const base::Field *field) {
            return field->has(base::FieldFlag::Identifier);
        });
        return;
    }
    for (const auto &name : std::as_const(columns)) {
        if (const auto *field = table.field(name)) {
            m_columns += field;
        }
    }
}

int EntityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int EntityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant EntityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const base::Entity &entity = *m_records.at(index.row());
    if (role == RecordIdRole) {
        return entity.id;
    }
    if (index.column() == m_columns.size()) {
        const ChipState chip = state(entity);
        if (role == StateRole) {
            return QVariant::fromValue(chip);
        }
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == SortRole ? QVariant(chip.word)
                                                                                            : QVariant();
    }
    const base::Field &field = *m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(entity, field);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (field.kind == base::FieldKind::Integer ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return field.has(base::FieldFlag::Personal) ? QVariant(text(entity, field)) : field.read(entity);
    case FieldRole:
        return field.name;
    default:
        return {};
    }
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_columns.size()) {
        return {};
    }
    const auto *field = section < m_columns.size() ? m_columns.at(section) : nullptr;
    if (role == Qt::DisplayRole) {
        return field ? base::translated(field->label) : tr("State");
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter
                   | (field && field->kind == base::FieldKind::Integer ? Qt::AlignRight : Qt::AlignLeft));
    }
    return role == Qt::ToolTipRole && field && field->hint ? QVariant(base::translated(field->hint)) : QVariant();
}

QString EntityTableModel::text(const base::Entity &entity, const base::Field &field) const
{
    if (!field.refersTo.isEmpty()) {
        const auto titles = m_titles.constFind(field.refersTo);
        const QString id = field.read(entity).toString();
        return titles == m_titles.constEnd() ? id : titles->value(id, id);
    }
    return field.show(entity);
}

ChipState EntityTableModel::state(const base::Entity &entity) const
{
    if (entity.isRetired()) {
        return {Tone::Neutral, QStringLiteral("archive"), tr("Retired")};
    }
    return m_stateOf ? m_stateOf(entity) : ChipState {Tone::Ok, QStringLiteral("ok"), tr("In use")};
}

bool EntityTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_next.isEmpty();
}

void EntityTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        ask(m_next);
    }
}

void EntityTableModel::sort(int column, Qt::SortOrder order)
{
    m_request.sort = column >= 0 && column < m_columns.size() ? m_columns.at(column)->name : QByteArray();
    m_request.descending = order == Qt::DescendingOrder;
    reload();
}

void EntityTableModel::reload()
{
    ask({});
}

void EntityTableModel::setSearch(const QString &search)
{
    m_request.search = search;
    reload();
}

void EntityTableModel::setRetiredShown(bool shown)
{
    m_request.retired = shown;
    reload();
}

void EntityTableModel::setTitles(const QByteArray &entity, const QHash<QString, QString> &titles)
{
    m_titles.insert(entity, titles);
    if (!m_records.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    }
}

void EntityTableModel::setStateOf(std::function<ChipState(const base::Entity &)> stateOf)
{
    m_stateOf = std::move(stateOf);
}

base::Record EntityTableModel::record(int row) const
{
    return row >= 0 && row < m_records.size() ? m_records.at(row) : nullptr;
}

int EntityTableModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_records.cbegin(), m_records.cend(),
                                    [&](const base::Record &record) { return record->id == id; });
    return found == m_records.cend() ? -1 : int(found - m_records.cbegin());
}

void EntityTableModel::ask(const QString &after)
{
    m_loading = true;
    EntityRequest request = m_request;
    request.after = after;
    const int generation = ++m_generation;
    base::join(m_fetch(request), this, [this, generation, more = !after.isEmpty()](base::Result<EntitySlice> slice) {
        if (generation != m_generation) {
            return; // a newer question is on its way
        }
        if (!slice) {
            m_loading = false;
            Q_EMIT failed(slice.error());
            return;
        }
        take(*slice, more);
        m_loading = false; // only now: a view may ask for more while rows are being put in
        Q_EMIT loaded();
    });
}

void EntityTableModel::take(const EntitySlice &slice, bool more)
{
    m_next = slice.next;
    m_total = slice.total;
    m_loaded = true;
    if (!more) {
        merge(slice.records);
    } else if (!slice.records.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(slice.records.size()) - 1);
        m_records += slice.records;
        endInsertRows();
    }
}

void EntityTableModel::merge(const QList<base::Record> &records)
{
    QSet<QString> kept;
    for (const auto &record : records) {
        kept.insert(record->id);
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!kept.contains(m_records.at(row)->id)) {
            beginRemoveRows({}, row, row);
            m_records.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < records.size(); ++row) {
        const int old = rowOf(records.at(row)->id);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_records.insert(row, records.at(row));
            endInsertRows();
            continue;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            m_records.move(old, row);
            endMoveRows();
        }
        m_records[row] = records.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

} // namespace nemsms::ui
