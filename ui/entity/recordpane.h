// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/entityform.h"

#include <QFrame>
#include <QTimer>

class QVBoxLayout;

namespace nemsms::ui {

class Button;
class Chip;
class ComboBox;
class RecordHistory;
class StatusBanner;
class TextLabel;

/// One record beside its table: what it is, its form with the rules below each field, what Save will change, retire,
/// and its history.
class RecordPane final : public QFrame
{
    Q_OBJECT
public:
    /// `tools` and the verbs in it outlive the pane.
    RecordPane(const QByteArray &entity, const EntityTools &tools, QWidget *parent = nullptr);

    /// Null: a new record.
    void setRecord(const base::Record &record);
    [[nodiscard]] base::Record record() const { return m_form->record(); }
    [[nodiscard]] bool isDirty() const { return m_form->isDirty(); }
    void loadOptions();
    /// A place for what only this noun has, above the history.
    void addSection(QWidget *section);
    void focusFirst() { m_form->focusFirst(); }

Q_SIGNALS:
    /// Another record, or another version of it, stands in the form; null: a new one.
    void shown(const nemsms::base::Record &record);
    void saved(const QString &id);
    void retired(const QString &id);
    void closeWanted();
    /// Titles of another entity came: the table beside can show them too.
    void optionsLoaded(const QByteArray &entity, const QList<nemsms::ui::FieldOption> &options);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void showFindings(const base::Findings &findings);
    void save();
    void askToRetire();
    void retire();
    void showProblems(const base::Error &error);
    void showChanges();
    void fillFromTemplate(int index);
    void retranslate();
    [[nodiscard]] QString name() const;

    QByteArray m_entity;
    EntityTools m_tools;
    const base::EntityTable &m_table;
    TextLabel *m_heading;
    TextLabel *m_kind;
    Chip *m_state;
    Button *m_close;
    StatusBanner *m_banner;
    EntityForm *m_form;
    ComboBox *m_template;
    TextLabel *m_contradictions;
    TextLabel *m_changes;
    Button *m_save;
    Button *m_retire;
    RecordHistory *m_history;
    QVBoxLayout *m_body;
    QTimer m_pause;
    int m_checks = 0;
    bool m_busy = false;
};

} // namespace nemsms::ui
