// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"
#include "ui/kit/entityfetch.h"

#include <QAbstractTableModel>

namespace nemsms::ui {

/// The records of one entity as a table: a column for every field, rows fetched page by page. The last column is the
/// record's state as a chip. Personal values are shown masked. What is sorted and filtered by is asked of the source.
class EntityTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RecordIdRole = Qt::UserRole + 1, ///< QString
        SortRole,                        ///< the value itself (QVariant of the field), not its text
        StateRole,                       ///< ChipState; only in the state column
        FieldRole,       ///< QByteArray: name of the column's field, "livsfase" in the state column; headers tell it too
        SortPlaceRole,   ///< int, headers only: 1 for the key that decides first; 0 = not sorted by
        DescendingRole,  ///< bool, headers only
        FilteredRole     ///< bool, headers only
    };

    /// `columns` = names of the fields that the standard view shows, in order; empty = Identifier fields first, then all
    /// but long texts. The other fields stand behind them, and views hide them until somebody wants them.
    EntityTableModel(const base::EntityTable &table, EntityFetch fetch, QList<QByteArray> columns = {},
                     QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The field of a column: one of the table's, or base::livsfaseField().
    [[nodiscard]] const base::Field &fieldAt(int column) const;
    [[nodiscard]] int columnOf(const QByteArray &field) const;
    [[nodiscard]] const base::EntityTable &table() const { return m_table; }
    /// Whether the standard view shows the column.
    [[nodiscard]] bool isStandard(int column) const { return column < m_standard || column == m_columns.size(); }
    void setSort(const QList<base::SortKey> &keys);
    /// Puts `filter` in the place of the one that its column had.
    void setFilter(const base::ColumnFilter &filter);
    void removeFilter(const QByteArray &field);
    /// Filters and order at once. What does not fit the table (any more) is left out.
    void arrange(const QList<base::ColumnFilter> &filters, const QList<base::SortKey> &keys);
    /// What stands for the ids of another entity; empty until setTitles().
    [[nodiscard]] QHash<QString, QString> titles(const QByteArray &entity) const { return m_titles.value(entity); }

    /// Reads the first page again; rows that stay keep their place and selection.
    void reload();
    void setSearch(const QString &search);
    void setRetiredShown(bool shown);
    /// What stands for the ids of another entity in the columns that refer to it.
    void setTitles(const QByteArray &entity, const QHash<QString, QString> &titles);
    /// A chip for records in another way than in use and retired.
    void setStateOf(std::function<ChipState(const base::Entity &)> stateOf);

    [[nodiscard]] base::Record record(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const;
    /// How many records fit search and filters, and how many there are without them.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 all() const { return m_all; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// What is asked for: search, filters and order of what is shown.
    [[nodiscard]] const EntityRequest &request() const { return m_request; }
    /// True once the first page has come.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();
    /// Filters or order are others than before.
    void arranged();
    /// What stands for the ids of another entity came.
    void titled();
    void failed(const nemsms::base::Error &error);

private:
    [[nodiscard]] QVariant stateData(const base::Entity &entity, int role) const;
    void ask(const QString &after);
    void take(const EntitySlice &slice, bool more);
    void merge(const QList<base::Record> &records);
    [[nodiscard]] QString text(const base::Entity &entity, const base::Field &field) const;
    [[nodiscard]] ChipState state(const base::Entity &entity) const;

    const base::EntityTable &m_table;
    EntityFetch m_fetch;
    QList<const base::Field *> m_columns; ///< without the state
    int m_standard = 0;                   ///< how many of them the standard view shows
    QList<base::Record> m_records;
    QHash<QByteArray, QHash<QString, QString>> m_titles;
    std::function<ChipState(const base::Entity &)> m_stateOf;
    EntityRequest m_request;
    QString m_next;
    qint64 m_total = 0;
    qint64 m_all = 0;
    int m_generation = 0;
    bool m_loading = false;
    bool m_loaded = false;
};

} // namespace nemsms::ui
