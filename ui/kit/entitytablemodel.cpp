// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/entitytablemodel.h"

#include <QSet>
#include <algorithm>

namespace nemsms::ui {

EntityTableModel::EntityTableModel(const base::EntityTable &table, EntityFetch fetch, QList<QByteArray> columns,
                                   QObject *parent)
    : QAbstractTableModel(parent), m_table(table), m_fetch(std::move(fetch))
{
    for (const auto &name : std::as_const(columns)) {
        if (const auto *field = table.field(name)) {
            m_columns += field;
        }
    }
    const auto known = m_columns.size();
    for (const auto &field : table.fields) {
        if (!m_columns.contains(&field)) {
            m_columns += &field;
        }
    }
    m_standard = int(known);
    if (columns.isEmpty()) {
        const auto longTexts = std::stable_partition(m_columns.begin(), m_columns.end(), [](const base::Field *field) {
            return field->kind != base::FieldKind::LongText;
        });
        m_standard = int(longTexts - m_columns.begin());
        std::stable_partition(m_columns.begin(), longTexts, [](const base::Field *field) {
            return field->has(base::FieldFlag::Identifier);
        });
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
    if (role == FieldRole) {
        return fieldAt(index.column()).name;
    }
    if (index.column() == m_columns.size()) {
        return stateData(entity, role);
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
    default:
        return {};
    }
}

QVariant EntityTableModel::stateData(const base::Entity &entity, int role) const
{
    const ChipState chip = state(entity);
    if (role == StateRole) {
        return QVariant::fromValue(chip);
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == SortRole ? QVariant(chip.word) : QVariant();
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_columns.size()) {
        return {};
    }
    const base::Field &field = fieldAt(section);
    const auto key = std::find_if(m_request.sort.cbegin(), m_request.sort.cend(),
                                  [&](const base::SortKey &one) { return one.field == field.name; });
    const int place = key == m_request.sort.cend() ? 0 : int(key - m_request.sort.cbegin()) + 1;
    const bool filtered = std::any_of(m_request.filters.cbegin(), m_request.filters.cend(),
                                      [&](const base::ColumnFilter &one) { return one.field == field.name; });
    switch (role) {
    case Qt::DisplayRole:
        return base::translated(field.label);
    case Qt::AccessibleTextRole: {
        QStringList words {base::translated(field.label)};
        if (place > 0) {
            words += (key->descending ? tr("sorted descending, key %1 of %2") : tr("sorted ascending, key %1 of %2"))
                         .arg(place).arg(m_request.sort.size());
        }
        if (filtered) {
            words += tr("filtered");
        }
        return words.join(QStringLiteral(", "));
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (field.kind == base::FieldKind::Integer ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return field.hint ? QVariant(base::translated(field.hint)) : QVariant();
    case FieldRole:
        return field.name;
    case SortPlaceRole:
        return place;
    case DescendingRole:
        return place > 0 && key->descending;
    case FilteredRole:
        return filtered;
    default:
        return {};
    }
}

const base::Field &EntityTableModel::fieldAt(int column) const
{
    return column >= 0 && column < m_columns.size() ? *m_columns.at(column) : base::livsfaseField();
}

int EntityTableModel::columnOf(const QByteArray &field) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (fieldAt(column).name == field) {
            return column;
        }
    }
    return -1;
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
    setSort(column < 0 ? QList<base::SortKey>()
                       : QList<base::SortKey> {{fieldAt(column).name, order == Qt::DescendingOrder}});
}

void EntityTableModel::setSort(const QList<base::SortKey> &keys)
{
    arrange(m_request.filters, keys);
}

void EntityTableModel::setFilter(const base::ColumnFilter &filter)
{
    auto filters = m_request.filters;
    const auto present = std::find_if(filters.begin(), filters.end(),
                                      [&](const base::ColumnFilter &one) { return one.field == filter.field; });
    if (present == filters.end()) {
        filters += filter;
    } else {
        *present = filter;
    }
    arrange(filters, m_request.sort);
}

void EntityTableModel::removeFilter(const QByteArray &field)
{
    auto filters = m_request.filters;
    filters.removeIf([&](const base::ColumnFilter &one) { return one.field == field; });
    arrange(filters, m_request.sort);
}

void EntityTableModel::arrange(const QList<base::ColumnFilter> &filters, const QList<base::SortKey> &keys)
{
    auto wanted = filters;
    wanted.removeIf([this](const base::ColumnFilter &one) { return !base::checkFilter(m_table, one); });
    auto order = keys;
    order.removeIf([this](const base::SortKey &key) {
        const auto *field = base::listedField(m_table, key.field);
        return !field || !base::isSortable(*field);
    });
    if (wanted == m_request.filters && order == m_request.sort) {
        return;
    }
    m_request.filters = wanted;
    m_request.sort = order;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT arranged();
    if (m_loaded || m_loading) {
        reload();
    }
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
    Q_EMIT titled();
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
    if (!more) {
        m_total = slice.total;
        m_all = slice.all;
    }
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
