// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/relationdialog.h"
#include "ui/entity/relationpicture.h"

#include <QLabel>
#include <QPointer>
#include <QTest>
#include <QTreeWidget>

namespace nemsms::pages {

/// The dialog with the relations of a record.
class RelationObject
{
public:
    /// The one that stands open in `window`; none: isOpen() is false.
    explicit RelationObject(QWidget *window) : m_dialog(window->findChild<ui::RelationDialog *>()) {}

    [[nodiscard]] bool isOpen() const { return m_dialog && m_dialog->isVisible(); }
    [[nodiscard]] ui::RelationDialog *dialog() const { return m_dialog; }
    [[nodiscard]] QTreeWidget *list() const { return m_dialog->findChild<QTreeWidget *>(QStringLiteral("relationList")); }
    [[nodiscard]] ui::RelationPicture *picture() const
    {
        return m_dialog->findChild<ui::RelationPicture *>(QStringLiteral("relationPicture"));
    }
    [[nodiscard]] QString heading() const
    {
        return m_dialog->findChild<QLabel *>(QStringLiteral("relationHeading"))->text();
    }
    /// Every row as "depth:first|second|third|fourth".
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (QTreeWidgetItemIterator item(list()); *item; ++item) {
            int depth = 0;
            for (auto *above = (*item)->parent(); above; above = above->parent()) {
                ++depth;
            }
            QStringList cells;
            for (int column = 0; column < list()->columnCount(); ++column) {
                cells += (*item)->text(column);
            }
            rows += QString::number(depth) + QLatin1Char(':') + cells.join(QLatin1Char('|'));
        }
        return rows;
    }
    [[nodiscard]] QString currentRow() const { return list()->currentItem() ? list()->currentItem()->text(0) : QString(); }
    void keyInList(Qt::Key key) { QTest::keyClick(list(), key); }
    void keyInPicture(Qt::Key key) { QTest::keyClick(picture(), key); }

private:
    QPointer<ui::RelationDialog> m_dialog;
};

} // namespace nemsms::pages
