// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

namespace nemsms::pages {

/// The page of batches and test plans.
class BatchPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    void showBatches() { part<QTabWidget>(QStringLiteral("batchTabs"))->setCurrentIndex(0); }
    void showPlans() { part<QTabWidget>(QStringLiteral("batchTabs"))->setCurrentIndex(1); }

    void fillBatch(const QString &file, const QString &text, int pace = 0)
    {
        part<QLineEdit>(QStringLiteral("batchFile"))->setText(file);
        part<QLineEdit>(QStringLiteral("batchText"))->setText(text);
        auto *choice = part<QComboBox>(QStringLiteral("batchPace"));
        choice->setCurrentIndex(choice->findData(pace));
    }
    void check() { click(QStringLiteral("checkBatch")); }
    [[nodiscard]] bool mayCheck() const { return isEnabled("checkBatch"); }
    [[nodiscard]] bool maySend() const { return isEnabled("sendBatch"); }
    void send() { click(QStringLiteral("sendBatch")); }
    [[nodiscard]] QString summary() const { return part<QLabel>(QStringLiteral("batchSummary"))->text(); }
    /// Everything that the findings say.
    [[nodiscard]] QString findings() const
    {
        QStringList said;
        for (const auto *label : part<QWidget>(QStringLiteral("batchFindings"))->findChildren<QLabel *>()) {
            said += label->text();
        }
        return said.join(u'\n');
    }
    [[nodiscard]] QAbstractItemModel *batches() const { return part<QTableView>(QStringLiteral("batches"))->model(); }
    [[nodiscard]] QString batch(int row, int column) const { return batches()->index(row, column).data().toString(); }
    [[nodiscard]] bool mayPause() const { return isEnabled("pauseBatch"); }
    [[nodiscard]] bool mayResume() const { return isEnabled("resumeBatch"); }
    [[nodiscard]] bool mayCancel() const { return isEnabled("cancelBatch"); }
    void pause() { click(QStringLiteral("pauseBatch")); }
    void resume() { click(QStringLiteral("resumeBatch")); }
    void cancel() { click(QStringLiteral("cancelBatch")); }

    void fillPlan(const QString &file) { part<QLineEdit>(QStringLiteral("planFile"))->setText(file); }
    void runPlan() { click(QStringLiteral("runPlan")); }
    [[nodiscard]] bool mayRun() const { return isEnabled("runPlan"); }
    [[nodiscard]] QAbstractItemModel *steps() const { return part<QTableView>(QStringLiteral("planSteps"))->model(); }
    [[nodiscard]] QString step(int row, int column) const { return steps()->index(row, column).data().toString(); }
    void writeWho(const QString &name) { part<QLineEdit>(QStringLiteral("planWho"))->setText(name); }
    [[nodiscard]] bool mayTick() const { return isEnabled("tickStep"); }
    void tick() { click(QStringLiteral("tickStep")); }
    [[nodiscard]] QString planSummary() const { return part<QLabel>(QStringLiteral("planSummary"))->text(); }
    [[nodiscard]] bool maySave() const { return isEnabled("savePdf"); }
    /// Presses one of the buttons that save the report, and chooses that file.
    void save(const QString &button, const QString &path)
    {
        click(button);
        auto *dialog = page().findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }

private:
    [[nodiscard]] bool isEnabled(const char *name) const { return part<QAbstractButton>(QLatin1StringView(name))->isEnabled(); }
};

} // namespace nemsms::pages
