// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

namespace nemsms::pages {

/// The overview of a citizen.
class BorgerPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] int persons() const { return part<QComboBox>(QStringLiteral("borgerPerson"))->count(); }
    /// Who, what and under which agreement can be chosen.
    [[nodiscard]] bool isLoaded() const
    {
        return persons() > 1 && part<QComboBox>(QStringLiteral("borgerMaterial"))->count() > 0
            && part<QComboBox>(QStringLiteral("borgerAgreement"))->count() > 0;
    }
    void writeReason(const QString &reason) { part<QLineEdit>(QStringLiteral("borgerReason"))->setText(reason); }
    [[nodiscard]] bool mayLook() const { return part<QAbstractButton>(QStringLiteral("lookAtCitizen"))->isEnabled(); }
    void look() { click(QStringLiteral("lookAtCitizen")); }
    [[nodiscard]] QString standing() const { return part<QLabel>(QStringLiteral("borgerStanding"))->text(); }
    [[nodiscard]] QString list(const QString &name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] bool maySave() const { return part<QAbstractButton>(QStringLiteral("saveEvidence"))->isEnabled(); }
    void save(const QString &path)
    {
        click(QStringLiteral("saveEvidence"));
        auto *dialog = page().findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }
};

/// The tab of templates on the page of batches.
class TemplatePanelObject : public PageObject
{
public:
    using PageObject::PageObject;

    void open() { part<QTabWidget>(QStringLiteral("batchTabs"))->setCurrentIndex(2); }
    void startNew() { click(QStringLiteral("newTemplate")); }
    /// An empty name leaves the one that is there.
    void write(const QString &name, const QString &da, const QString &en)
    {
        if (!name.isEmpty()) {
            part<QLineEdit>(QStringLiteral("templateName"))->setText(name);
        }
        editor(QStringLiteral("templateDa"))->setPlainText(da);
        editor(QStringLiteral("templateEn"))->setPlainText(en);
    }
    void save() { click(QStringLiteral("saveTemplate")); }
    void retire() { click(QStringLiteral("retireTemplate")); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void choose(int row) { table()->selectRow(row); }
    [[nodiscard]] QString history() const { return part<QLabel>(QStringLiteral("templateHistory"))->text(); }

private:
    [[nodiscard]] QTableView *table() const { return part<QTableView>(QStringLiteral("templates")); }
    [[nodiscard]] QPlainTextEdit *editor(const QString &name) const { return part<QPlainTextEdit>(name); }
};

/// The choice of a template on the page of test SMS.
class SmsTemplateObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] int choices() const { return combo()->count(); }
    void take(int row)
    {
        combo()->setCurrentIndex(row);
        Q_EMIT combo()->activated(row);
    }
    [[nodiscard]] QString text() const { return part<QPlainTextEdit>(QStringLiteral("text"))->toPlainText(); }

private:
    [[nodiscard]] QComboBox *combo() const { return part<QComboBox>(QStringLiteral("smsTemplate")); }
};

} // namespace nemsms::pages
