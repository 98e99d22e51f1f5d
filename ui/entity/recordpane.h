// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "ui/entity/entitytools.h"
#include "ui/kit/entityform.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QVBoxLayout;

namespace nemsms::usecases {
class EntityVerbs;
}

namespace nemsms::ui {

class Button;
class Chip;
class ComboBox;
class KeptFormBar;
class MergeView;
class PortalSection;
class RecordHistory;
class StatusBanner;
class TextLabel;

/// One record beside its table: what it is, its form with the rules below each field, what Save will change, its phase
/// of life, its portal, and its history. What is written is kept until it is saved or left, so that a crash loses
/// nothing; a lost race is merged field by field.
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
    /// Forgets what was written and not saved: the person said so.
    void forget();
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
    /// Another record, perhaps of another entity, is to be shown.
    void recordWanted(const QByteArray &entity, const QString &id);
    /// Titles of another entity came: the table beside can show them too.
    void optionsLoaded(const QByteArray &entity, const QList<nemsms::ui::FieldOption> &options);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Kept = base::Job<base::Record>;

    void layOut();
    void connectParts();
    [[nodiscard]] const usecases::EntityVerbs &verbs() const;
    [[nodiscard]] QString why() const;
    void forgetThen(std::function<void()> then);
    void setBusy(bool busy);
    void tellPage(const QString &id, bool gone);
    void check();
    void showFindings(const base::Findings &findings);
    void keepForm();
    void offerKeptForm();
    void save(bool asDraft);
    void carryOut(Kept job, const char *told, bool leaves);
    void showProblems(const base::Error &error);
    void showMerge();
    void saveMerged();
    void askToRetire();
    void askToDiscard();
    void askToTakeBack(const QString &changeSet, qint64 records);
    void takeBack(const QString &changeSet);
    void showPortalark();
    void keepTicks(const base::Record &record, const base::FieldValues &ticked);
    void showRelations();
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
    Button *m_relations;
    Button *m_close;
    StatusBanner *m_banner;
    KeptFormBar *m_kept;
    MergeView *m_merge;
    EntityForm *m_form;
    ComboBox *m_template;
    TextLabel *m_contradictions;
    TextLabel *m_changes;
    QLineEdit *m_why;
    Button *m_save;
    Button *m_draft;
    Button *m_activate;
    Button *m_retire;
    Button *m_discard;
    PortalSection *m_portal;
    RecordHistory *m_history;
    QVBoxLayout *m_body = nullptr;
    QTimer m_pause;
    int m_checks = 0;
    base::FieldValues m_offered;
    bool m_busy = false;
    QPointer<QWidget> m_worked; ///< where the keyboard was when a write began
};

} // namespace nemsms::ui
