// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/timeline.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace nemsms::pages {

/// The page on which citizens are enrolled.
class TilmeldingPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] int persons() const { return part<QComboBox>(QStringLiteral("person"))->count(); }
    void choosePerson(const QString &name)
    {
        auto *combo = part<QComboBox>(QStringLiteral("person"));
        combo->setCurrentIndex(combo->findText(name, Qt::MatchContains));
    }
    void typeNumber(const QString &number) { type(QStringLiteral("number"), number); }
    void chooseConsent(const QString &by, const QString &way)
    {
        for (const auto &[name, code] : {std::pair(QStringLiteral("consentBy"), by), std::pair(QStringLiteral("consentWay"), way)}) {
            auto *combo = part<QComboBox>(name);
            combo->setCurrentIndex(combo->findData(code));
        }
    }
    void writeTime(const QString &time) { part<QLineEdit>(QStringLiteral("consentTime"))->setText(time); }
    [[nodiscard]] QString consentText() const { return part<QLabel>(QStringLiteral("consentText"))->text(); }
    [[nodiscard]] QString contract() const { return part<QLabel>(QStringLiteral("contract"))->text(); }
    void enrol() { click(QStringLiteral("enrol")); }
    void registerOnly() { click(QStringLiteral("update")); }
    void takeUp() { click(QStringLiteral("resume")); }
    void lookUp() { click(QStringLiteral("status")); }
    void withdraw() { click(QStringLiteral("withdraw")); }
    [[nodiscard]] bool isOffered(const QString &button) const { return part<QWidget>(button)->isVisible(); }
    [[nodiscard]] bool isCaseShown() const { return part<QWidget>(QStringLiteral("story"))->isVisible(); }
    [[nodiscard]] QString state() const { return isCaseShown() ? part<ui::Chip>(QStringLiteral("caseState"))->state().word : QString(); }
    [[nodiscard]] QList<ui::TimelineStep> steps() const { return part<ui::Timeline>(QStringLiteral("timeline"))->steps(); }
    [[nodiscard]] int cases() const { return part<QTableView>(QStringLiteral("cases"))->model()->rowCount(); }
    [[nodiscard]] bool isEmpty() const { return part<ui::EmptyState>(QStringLiteral("emptyState"))->isVisible(); }

private:
    /// As a person does, and then leaves the field.
    void type(const QString &name, const QString &text)
    {
        auto *field = part<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        part<QLineEdit>(QStringLiteral("consentTime"))->setFocus();
    }
};

} // namespace nemsms::pages
