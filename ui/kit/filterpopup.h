// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/columnfilter.h"
#include "ui/kit/popup.h"

#include <QHash>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace nemsms::ui {

class Button;
class StatusBanner;
class TextLabel;

/// Asks what one column shall hold, as fits its field: a part of a text, some values of a list, days from and to.
/// Enter takes it.
class FilterPopup final : public Popup
{
    Q_OBJECT
public:
    /// `table` outlives the card.
    FilterPopup(const base::EntityTable &table, QWidget *parent);

    /// Asks about `field`, beginning with `present` (without values: a new filter). `titles` = what may be chosen of
    /// another entity's records, by id.
    void ask(const base::Field &field, const base::ColumnFilter &present, const QHash<QString, QString> &titles,
             const QRect &place);

Q_SIGNALS:
    void chosen(const nemsms::base::ColumnFilter &filter);
    void removed(const QByteArray &field);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillKinds(base::FilterKind present);
    void fillValues(const base::ColumnFilter &present, const QHash<QString, QString> &titles);
    void showEditors();
    void narrow(const QString &part);
    [[nodiscard]] base::FilterKind kind() const;
    [[nodiscard]] bool isListed() const;
    [[nodiscard]] base::ColumnFilter filter() const;
    void apply();
    void retranslate();

    const base::EntityTable &m_table;
    const base::Field *m_field = nullptr;
    TextLabel *m_heading;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QLineEdit *m_narrow; ///< above a long list
    QListWidget *m_list;
    QLineEdit *m_from;
    QLineEdit *m_to;
    TextLabel *m_fromLabel;
    TextLabel *m_toLabel;
    TextLabel *m_finding;
    Button *m_apply;
    Button *m_remove;
};

} // namespace nemsms::ui
