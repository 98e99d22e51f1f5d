// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/importdraft.h"

#include <QAbstractTableModel>

namespace nemsms::ui {

/// The rows of an import as a table: number, what would happen, the file's columns, and what is said about the row.
/// The file's cells can be edited; the model asks for the mending and is reset when the draft was judged anew.
class ImportTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportTableModel(QObject *parent = nullptr);

    void setDraft(std::shared_ptr<usecases::ImportDraft> draft);
    /// Shows only rows with findings.
    void setWrongOnly(bool wrongOnly);
    void setEditable(bool editable) { m_editable = editable; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Places in ImportDraft::rows and columns.
    void mendWanted(int row, int column, const QString &text);

private:
    static constexpr int Before = 2; ///< columns before the file's own

    void collect();
    [[nodiscard]] QString findingsOf(const usecases::ImportRow &row, int fileColumn) const;
    [[nodiscard]] QString actionOf(const usecases::ImportRow &row) const;
    [[nodiscard]] const usecases::ImportRow &rowAt(int row) const { return m_draft->rows.at(m_shown.at(row)); }

    std::shared_ptr<usecases::ImportDraft> m_draft;
    QList<int> m_shown; ///< places in ImportDraft::rows
    bool m_wrongOnly = false;
    bool m_editable = true;
};

} // namespace nemsms::ui
