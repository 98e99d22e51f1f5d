// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/pageframe.h"

class QCheckBox;
class QStackedWidget;

namespace nemsms::ui {

class BulkPane;
class EmptyState;
class RecordPane;
class RecordTable;
class SearchBar;
class SheetActions;
class TableBar;

/// The page of one administered entity: its records as a table, one of them beside it as a form. A noun's own page
/// says its name, its purpose and what is special about it.
class EntityPage : public PageFrame
{
    Q_OBJECT
public:
    /// `columns` as in EntityTableModel. The verbs in `tools` outlive the page.
    EntityPage(const QByteArray &entity, const EntityTools &tools, const QString &iconName,
               QList<QByteArray> columns = {}, QWidget *parent = nullptr);

    void refresh() override;
    bool focusSearch() override;
    bool dismiss() override;
    QWidget *firstWidget() override;
    /// Opens the record beside the table.
    void choose(const QString &id) override;
    /// Opens an empty form.
    void startNew();
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &saved) override;

protected:
    void retranslate() override;
    /// The words of the noun, in the current language; called by retranslate().
    struct Words {
        QString title;
        QString purpose;
        QString create;       ///< the primary button
        QString search;       ///< the search field
        QString emptyHeading;
        QString emptySentence;
    };
    [[nodiscard]] virtual Words words() const = 0;
    [[nodiscard]] RecordPane &pane() const { return *m_pane; }
    [[nodiscard]] EntityTableModel &model() { return m_model; }
    [[nodiscard]] const EntityTools &tools() const { return m_tools; }

private:
    void open(const QString &id);
    void leaveThen(std::function<void()> deed);
    void showRecords();
    void closePane();
    void offerSheets();
    void connectBulk();
    void startBulk();
    void placeTable();
    void takeEmptyStep();
    void showEmptyWords(const Words &now);

    QByteArray m_entity;
    EntityTools m_tools;
    EntityTableModel m_model;
    Button *m_new;
    SheetActions *m_sheets = nullptr;
    SearchBar *m_search;
    QCheckBox *m_retired;
    TextLabel *m_count;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    TableBar *m_bar = nullptr;
    EmptyState *m_empty;
    RecordPane *m_pane;
    BulkPane *m_bulkPane;
    QStackedWidget *m_detail;
    Button *m_bulk;
    QString m_wanted;
};

} // namespace nemsms::ui
