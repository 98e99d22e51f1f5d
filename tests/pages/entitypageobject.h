// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/tablepageobject.h"
#include "ui/kit/chip.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QTableWidget>

namespace nemsms::pages {

/// The page of an administered entity.
class EntityPageObject : public TablePageObject
{
public:
    using TablePageObject::TablePageObject;

    void search(const QString &text)
    {
        auto *bar = part<QLineEdit>(QStringLiteral("search"));
        bar->setText(text);
        QTest::keyClick(bar, Qt::Key_Return);
    }
    void showRetired(bool shown) { part<QCheckBox>(QStringLiteral("showRetired"))->setChecked(shown); }

    /// How often a person has clicked, chosen or typed to make a record: a field is one, however long its text.
    [[nodiscard]] int inputs() const { return m_inputs; }

    void startNew()
    {
        ++m_inputs;
        click(QStringLiteral("newRecord"));
    }
    /// Fills the new record from the template with that label.
    void chooseTemplate(const QString &label)
    {
        ++m_inputs;
        auto *combo = part<QComboBox>(QStringLiteral("recordTemplate"));
        combo->setCurrentText(label);
        Q_EMIT combo->activated(combo->currentIndex());
    }
    /// What a write holds back for a moment is waited for, as a person would.
    void type(const QString &field, const QString &text)
    {
        ++m_inputs;
        auto *edit = inPane<QLineEdit>(QStringLiteral("field_") + field);
        QVERIFY(QTest::qWaitFor([edit] { return edit->isEnabled(); }));
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void pick(const QString &field, const QString &title)
    {
        ++m_inputs;
        auto *combo = inPane<QComboBox>(QStringLiteral("field_") + field);
        combo->setCurrentText(title);
        Q_EMIT combo->activated(combo->currentIndex());
    }
    [[nodiscard]] bool offers(const QString &field, const QString &title) const
    {
        return inPane<QComboBox>(QStringLiteral("field_") + field)->findText(title) >= 0;
    }
    [[nodiscard]] QString picked(const QString &field) const
    {
        return inPane<QComboBox>(QStringLiteral("field_") + field)->currentText();
    }
    void tick(const QString &field)
    {
        ++m_inputs;
        inPane<QCheckBox>(QStringLiteral("field_") + field)->click();
    }
    /// The findings that stop, as the form shows them beside its fields.
    [[nodiscard]] QStringList stopping() const
    {
        QStringList all;
        for (const auto *label : part<QWidget>(QStringLiteral("recordPane"))->findChildren<QLabel *>()) {
            const bool stops = label->objectName().startsWith(QLatin1String("finding_")) && !label->isHidden()
                && label->property("tone").toString() == QLatin1String("bad");
            if (stops) {
                all += label->text();
            }
        }
        return all;
    }
    [[nodiscard]] QString fieldText(const QString &field) const
    {
        return inPane<QLineEdit>(QStringLiteral("field_") + field)->text();
    }
    [[nodiscard]] QString finding(const QString &field) const
    {
        const auto *label = inPane<QLabel>(QStringLiteral("finding_") + field);
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] bool offersPersonalValues() const { return part<QAbstractButton>(QStringLiteral("personalShow"))->isVisible(); }
    void showPersonalValues(const QString &reason)
    {
        part<QLineEdit>(QStringLiteral("personalReason"))->setText(reason);
        click(QStringLiteral("personalShow"));
    }
    /// What stands readable; empty when all is masked.
    [[nodiscard]] QString personalValues() const { return part<QLabel>(QStringLiteral("personalShown"))->text(); }
    [[nodiscard]] QString changes() const { return part<QLabel>(QStringLiteral("recordChanges"))->text(); }
    void save()
    {
        ++m_inputs;
        click(QStringLiteral("recordSave"));
    }
    void retire() { click(QStringLiteral("recordRetire")); }
    [[nodiscard]] bool isPaneShown() const { return part<QWidget>(QStringLiteral("recordPane"))->isVisible(); }
    /// How many pixels of the pane's content are cut off at the right; there is no bar to reach them by.
    [[nodiscard]] int cutFromPane() const
    {
        const auto *scroll = part<QWidget>(QStringLiteral("recordPane"))->findChild<QScrollArea *>();
        return qMax(0, scroll->widget()->minimumSizeHint().width() - scroll->viewport()->width());
    }
    [[nodiscard]] QString paneMessage() const
    {
        const auto *banner = part<QWidget>(QStringLiteral("recordPane"))->findChild<ui::StatusBanner *>();
        return banner->sentence();
    }
    /// Every cell of the history, a line a row: heads, then field, before, after.
    [[nodiscard]] QString history() const
    {
        const auto *cells = part<QTableWidget>(QStringLiteral("historyTable"));
        QStringList lines;
        for (int row = 0; row < cells->rowCount(); ++row) {
            QStringList line;
            for (int column = 0; column < cells->columnCount(); ++column) {
                line += cells->item(row, column) ? cells->item(row, column)->text() : QString();
            }
            lines += line.join(QLatin1Char('|'));
        }
        return lines.join(QLatin1Char('\n'));
    }
    void openRelations() { click(QStringLiteral("recordRelations")); }
    void takeBack() { click(QStringLiteral("historyTakeBack")); }
    void keepAsDraft() { click(QStringLiteral("recordDraft")); }
    void takeIntoUse() { click(QStringLiteral("recordActivate")); }
    void discardDraft() { click(QStringLiteral("recordDiscard")); }
    [[nodiscard]] QString state() const { return part<ui::Chip>(QStringLiteral("recordState"))->state().word; }

    [[nodiscard]] bool isMergeShown() const { return part<QWidget>(QStringLiteral("mergeView"))->isVisible(); }
    void chooseTheirs(const QString &field) { click(QStringLiteral("mergeTheirs_") + field); }
    void saveMerged() { click(QStringLiteral("mergeSave")); }

    [[nodiscard]] bool isKeptFormOffered() const { return part<QWidget>(QStringLiteral("keptForm"))->isVisible(); }
    [[nodiscard]] bool isEditable(const QString &field) const { return inPane<QLineEdit>(QStringLiteral("field_") + field)->isEnabled(); }
    void goOnWithKeptForm() { click(QStringLiteral("keptFormTake")); }

    void confirmPortal(const QString &note)
    {
        part<QLineEdit>(QStringLiteral("portalNote"))->setText(note);
        click(QStringLiteral("portalConfirm"));
    }
    [[nodiscard]] QString portal() const { return part<QLabel>(QStringLiteral("portalWords"))->text(); }
    void openPortalark() { click(QStringLiteral("portalark")); }

    void markRows(int first, int last)
    {
        table()->clearSelection();
        auto *marks = table()->selectionModel();
        marks->select(QItemSelection(table()->model()->index(first, 0), table()->model()->index(last, 0)),
                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void startBulk() { click(QStringLiteral("bulkStart")); }
    void previewBulk(const QByteArray &field, const QString &value)
    {
        auto *choice = part<QComboBox>(QStringLiteral("bulkField"));
        choice->setCurrentIndex(choice->findData(field));
        auto *pane = part<QWidget>(QStringLiteral("bulkPane"));
        pane->findChild<QLineEdit *>(QStringLiteral("field_") + QString::fromLatin1(field))->setText(value);
        click(QStringLiteral("bulkPreview"));
    }
    [[nodiscard]] QTableWidget *bulkLines() const { return part<QTableWidget>(QStringLiteral("bulkLines")); }
    [[nodiscard]] bool canApplyBulk() const { return part<QAbstractButton>(QStringLiteral("bulkApply"))->isEnabled(); }
    void applyBulk() { click(QStringLiteral("bulkApply")); }

private:
    int m_inputs = 0;

    /// A part of the record pane: the bulk pane beside it has fields of the same names.
    template <class W>
    [[nodiscard]] W *inPane(const QString &objectName) const
    {
        return part<QWidget>(QStringLiteral("recordPane"))->findChild<W *>(objectName);
    }
};

} // namespace nemsms::pages
