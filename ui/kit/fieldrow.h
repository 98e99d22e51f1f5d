// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

#include <QWidget>

namespace nemsms::ui {

class TextLabel;

/// What may be chosen in a field that refers to another entity.
struct FieldOption {
    QString id;
    QString title;
};

/// One row of a form: label above, editor, hint, paragraph in small muted text, findings in words.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    /// `field` outlives the row.
    explicit FieldRow(const base::Field &field, QWidget *parent = nullptr);

    [[nodiscard]] const base::Field &field() const { return m_field; }
    /// Fills the editor. A Personal value that is kept already stays hidden: the editor is empty and says what is kept.
    void setRecord(const base::Entity &entity, bool isNew);
    /// Puts a value into the editor as if a person had written it.
    void setValue(const QVariant &value) { write(value); }
    void setOptions(const QList<FieldOption> &options);
    /// What the person wrote, as the field table takes it.
    [[nodiscard]] QVariant value() const;
    [[nodiscard]] bool isChanged() const;
    /// The value in words, for "what will change".
    [[nodiscard]] QString before() const { return m_shownBefore; }
    [[nodiscard]] QString after() const;
    void showFindings(const base::Findings &findings);
    [[nodiscard]] QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeEditor();
    void write(const QVariant &value);
    void retranslate();

    const base::Field &m_field;
    QWidget *m_editor = nullptr;
    TextLabel *m_label;
    TextLabel *m_hint;
    TextLabel *m_finding;
    base::Findings m_findings;
    QVariant m_before;
    QString m_shownBefore;
    bool m_hidden = false;
    bool m_isNew = true;
};

} // namespace nemsms::ui
