// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nemsms::ui {

class EntityTableModel;

/// The filters of a table as chips above it: a press changes one, its cross or Delete takes it away, and all go at once.
/// Hidden when there is none.
class FilterChips final : public QWidget
{
    Q_OBJECT
public:
    /// `model` outlives the chips.
    explicit FilterChips(EntityTableModel *model, QWidget *parent = nullptr);

    /// Makes the chips anew: filters, titles or the language are others.
    void refresh();

Q_SIGNALS:
    /// `place` = the chip, in global coordinates.
    void editWanted(const QByteArray &field, const QRect &place);
    /// The last chip went while it had the keyboard.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(const QByteArray &field, const QString &words);

    EntityTableModel *m_model;
};

} // namespace nemsms::ui
