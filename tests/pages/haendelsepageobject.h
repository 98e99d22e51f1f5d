// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/namepopup.h"
#include "ui/kit/searchbar.h"
#include "ui/kit/timechart.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace nemsms::pages {

/// The page of events.
class HaendelsePageObject : public PageObject
{
public:
    using PageObject::PageObject;

    void runLists() { part<QAbstractButton>(QStringLiteral("runLists"))->click(); }
    [[nodiscard]] QAbstractItemModel *model() const { return table()->model(); }
    [[nodiscard]] int rows() const { return model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    void choose(int row) { table()->setCurrentIndex(model()->index(row, 0)); }
    void onlyUnseen(bool on) { part<QAbstractButton>(QStringLiteral("eventUnseen"))->setChecked(on); }
    void onlyKind(const QByteArray &kind)
    {
        auto *choice = part<QComboBox>(QStringLiteral("eventKind"));
        choice->setCurrentIndex(choice->findData(kind));
    }
    void find(const QString &number)
    {
        auto *search = part<ui::SearchBar>(QStringLiteral("eventNumber"));
        search->setText(number);
        Q_EMIT search->searched(number);
    }
    [[nodiscard]] ui::TimeChart *chart() const { return part<ui::TimeChart>(QStringLiteral("eventChart")); }
    [[nodiscard]] bool isSpanShown() const { return part<QWidget>(QStringLiteral("eventSpan"))->isVisible(); }
    void dropSpan() { part<QAbstractButton>(QStringLiteral("eventSpan"))->click(); }
    /// Saves what is seen under a name.
    void saveFilters(const QString &name)
    {
        auto *menu = part<QMenu>(QStringLiteral("eventFilterList"));
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(QStringLiteral("eventFilterSave"))->trigger();
        auto *popup = part<ui::NamePopup>(QStringLiteral("eventFilterName"));
        Q_EMIT popup->named(name);
        popup->hide();
    }
    /// Chooses what stands in the menu of saved filters; false when it is not there.
    [[nodiscard]] bool chooseFilter(const QString &words)
    {
        auto *menu = part<QMenu>(QStringLiteral("eventFilterList"));
        Q_EMIT menu->aboutToShow();
        for (auto *action : menu->actions()) {
            if (action->text() == words) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    void pressSpace() { QTest::keyClick(table(), Qt::Key_Space); }
    [[nodiscard]] bool isPaused() const { return part<QAbstractButton>(QStringLiteral("pauseEvents"))->isChecked(); }
    [[nodiscard]] QString sentence() const { return part<QLabel>(QStringLiteral("haendelseSentence"))->text(); }
    [[nodiscard]] QString text() const { return part<QPlainTextEdit>(QStringLiteral("haendelseText"))->toPlainText(); }
    /// The lines of the envelope about that element.
    [[nodiscard]] QStringList lines(const QString &element) const
    {
        QStringList all;
        const auto *tree = part<QTreeWidget>(QStringLiteral("haendelseTree"));
        for (const auto *item : tree->findItems(element, Qt::MatchStartsWith | Qt::MatchRecursive)) {
            all += item->text(0);
        }
        return all;
    }

private:
    [[nodiscard]] QTableView *table() const { return part<QTableView>(QStringLiteral("eventRows")); }
};

} // namespace nemsms::pages
