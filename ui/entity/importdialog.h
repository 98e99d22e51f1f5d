// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/entity/entitytools.h"
#include "usecases/importdraft.h"

#include <QDialog>
#include <QTimer>
#include <optional>
#include <stop_token>

class QCheckBox;
class QTableView;

namespace nemsms::ui {

class Button;
class ImportTableModel;
class StatusBanner;
class TextLabel;

/// Takes a spreadsheet in: choose or drop a file, see every finding of every row, mend values in the table, import all
/// of it or nothing, read the receipt, and take the whole import back from it.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `tools` with its imports outlive the dialog.
    ImportDialog(const base::EntityTable &table, const EntityTools &tools, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Reads the file and shows what importing it would do.
    void read(const QString &path);

Q_SIGNALS:
    /// The records are others than before: imported, or taken back.
    void imported();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void chooseFile();
    void saveTemplate();
    void mend(int row, int column, const QString &text);
    void apply();
    void showReceipt();
    void askToTakeBack();
    void takeBack();
    void setBusy(bool busy);
    void showDraft();
    void retranslate();

    const base::EntityTable &m_table;
    EntityTools m_tools;
    ImportTableModel *m_model;
    Button *m_choose;
    Button *m_template;
    QCheckBox *m_wrongOnly;
    StatusBanner *m_banner;
    TextLabel *m_file;
    TextLabel *m_counts;
    QTableView *m_rows;
    Button *m_stop;
    Button *m_takeBack;
    Button *m_apply;
    std::shared_ptr<usecases::ImportDraft> m_draft;
    std::optional<usecases::ImportReceipt> m_receipt; ///< until the import is taken back
    std::shared_ptr<usecases::SheetProgress> m_progress;
    std::stop_source m_stopping;
    QTimer m_tick;
    bool m_busy = false;
    bool m_done = false;
};

} // namespace nemsms::ui
