// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "usecases/bulkedit.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QTableWidget;
class QVBoxLayout;

namespace nemsms::ui {

class Button;
class FieldRow;
class StatusBanner;
class TextLabel;
struct FieldOption;

/// Several records, one field, one value: shows what would change with the findings of each record, then writes all of
/// it as one change, or nothing.
class BulkPane final : public QFrame
{
    Q_OBJECT
public:
    BulkPane(const QByteArray &entity, const EntityTools &tools, QWidget *parent = nullptr);
    /// False when no field of the table can be changed once a record stands.
    [[nodiscard]] static bool isOfferedFor(const base::EntityTable &table);

    void setRecords(const QStringList &ids);
    void setOptions(const QByteArray &entity, const QList<FieldOption> &options);

Q_SIGNALS:
    void applied();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseField();
    void preview();
    void apply();
    void showPlan();
    void retranslate();
    [[nodiscard]] QString text(const base::Field &field, const base::Entity &record) const;

    QByteArray m_entity;
    EntityTools m_tools;
    QStringList m_ids;
    usecases::BulkPlan m_plan;
    QHash<QByteArray, QList<FieldOption>> m_options;
    TextLabel *m_heading;
    Button *m_close;
    StatusBanner *m_banner;
    TextLabel *m_fieldLabel;
    QComboBox *m_field;
    FieldRow *m_value = nullptr;
    QLineEdit *m_why;
    Button *m_preview;
    QTableWidget *m_lines;
    Button *m_apply;
    QVBoxLayout *m_column;
};

} // namespace nemsms::ui
