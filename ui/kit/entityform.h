// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "ui/kit/fieldrow.h"

#include <QWidget>

namespace nemsms::ui {

class TextLabel;

/// One difference between the record and what the form holds, in words.
struct FieldChange {
    QString label;
    QString before;
    QString after;
};

/// A form made from a field table: a row per field that a person may set, in one or two columns.
class EntityForm final : public QWidget
{
    Q_OBJECT
public:
    /// `table` outlives the form. `columns` is 1 or 2.
    EntityForm(const base::EntityTable &table, int columns, QWidget *parent = nullptr);

    /// Shows a record; null = a new one with the table's starting values.
    void setRecord(const base::Record &record);
    [[nodiscard]] const base::Record &record() const { return m_record; }
    /// Writes `values` as if a person had.
    void fill(const base::FieldValues &values);
    void setOptions(const QByteArray &entity, const QList<FieldOption> &options);

    /// Everything a new record needs.
    [[nodiscard]] base::FieldValues values() const;
    /// Only what differs from the record.
    [[nodiscard]] base::FieldValues changedValues() const;
    [[nodiscard]] QList<FieldChange> changes() const;
    [[nodiscard]] bool isDirty() const;

    /// Puts each finding under its field; gives those that belong to no field of the form.
    base::Findings showFindings(const base::Findings &findings);
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const base::EntityTable &m_table;
    base::Record m_record;
    QList<FieldRow *> m_rows;
    QList<std::pair<TextLabel *, const char *>> m_headings; ///< each with its words, context "Field"
};

} // namespace nemsms::ui
