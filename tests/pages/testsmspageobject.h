// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/checklist.h"
#include "ui/kit/chip.h"
#include "ui/kit/phoneview.h"
#include "ui/kit/timeline.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

namespace nemsms::pages {

/// The page on which test SMS are written and followed.
class TestSmsPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    void write(const QString &text) { part<QPlainTextEdit>(QStringLiteral("text"))->setPlainText(text); }
    [[nodiscard]] QString text() const { return part<QPlainTextEdit>(QStringLiteral("text"))->toPlainText(); }
    [[nodiscard]] int marks() const { return int(part<QPlainTextEdit>(QStringLiteral("text"))->extraSelections().size()); }
    [[nodiscard]] QString counters() const
    {
        return part<QPlainTextEdit>(QStringLiteral("text"))->accessibleDescription();
    }
    [[nodiscard]] QStringList recipients() const { return choices(QStringLiteral("recipient")); }
    [[nodiscard]] QString recipient() const { return part<QComboBox>(QStringLiteral("recipient"))->currentText(); }
    [[nodiscard]] QString material() const { return part<QComboBox>(QStringLiteral("material"))->currentText(); }
    [[nodiscard]] QStringList materials() const { return choices(QStringLiteral("material")); }
    void chooseRecipient(int place) { part<QComboBox>(QStringLiteral("recipient"))->setCurrentIndex(place); }
    /// Types a CPR or CVR as a person does, letter for letter, and stays in the field.
    void typeRecipient(const QString &number)
    {
        auto *combo = part<QComboBox>(QStringLiteral("recipient"));
        combo->setCurrentIndex(combo->count() - 1);
        auto *field = part<QLineEdit>(QStringLiteral("typedRecipient"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, number);
    }
    void leaveRecipient() { part<QPlainTextEdit>(QStringLiteral("text"))->setFocus(); }
    [[nodiscard]] QString typedRecipient() const { return part<QLineEdit>(QStringLiteral("typedRecipient"))->text(); }
    [[nodiscard]] bool isRecipientTyped() const
    {
        return part<QLineEdit>(QStringLiteral("typedRecipient"))->isVisible();
    }
    [[nodiscard]] QString aboutRecipient() const { return part<QLabel>(QStringLiteral("recipientAbout"))->text(); }
    void chooseMaterial(int place) { part<QComboBox>(QStringLiteral("material"))->setCurrentIndex(place); }
    void lookUp() { click(QStringLiteral("lookup")); }
    [[nodiscard]] QString enrolment() const { return part<ui::Chip>(QStringLiteral("enrolled"))->state().word; }
    [[nodiscard]] QList<ui::CheckLine> checks() const { return part<ui::CheckList>(QStringLiteral("checks"))->lines(); }
    [[nodiscard]] QStringList checkWords() const
    {
        QStringList words;
        for (const auto &line : checks()) {
            words += line.sentence;
        }
        return words;
    }
    void mend(const QString &key)
    {
        Q_EMIT part<ui::CheckList>(QStringLiteral("checks"))->fixChosen(key);
    }
    [[nodiscard]] bool maySend() const { return part<QAbstractButton>(QStringLiteral("send"))->isEnabled(); }
    void send() { click(QStringLiteral("send")); }
    /// "", "sf1600-certifikat", "sf1600-token" or "sf1601".
    void chooseRoute(const QString &route)
    {
        auto *combo = part<QComboBox>(QStringLiteral("route"));
        combo->setCurrentIndex(combo->findData(route));
    }
    void chooseDay(int daysAhead) { part<QComboBox>(QStringLiteral("day"))->setCurrentIndex(daysAhead); }
    [[nodiscard]] bool mayChooseDay() const { return part<QComboBox>(QStringLiteral("day"))->isVisible(); }
    /// The timeline of the same message by another route; empty when none is shown.
    [[nodiscard]] QList<ui::TimelineStep> otherSteps() const
    {
        const auto *other = part<ui::Timeline>(QStringLiteral("otherWay1"));
        return other->isVisible() ? other->steps() : QList<ui::TimelineStep>();
    }
    [[nodiscard]] QString routeOfTimeline() const { return part<QLabel>(QStringLiteral("timelineRoute"))->text(); }
    [[nodiscard]] QString routeOfOther() const { return part<QLabel>(QStringLiteral("otherWay1Route"))->text(); }
    [[nodiscard]] bool maySendOtherWay() const { return part<QWidget>(QStringLiteral("otherWay"))->isVisible(); }
    void sendOtherWay() { click(QStringLiteral("otherWay")); }
    [[nodiscard]] bool mayRecall() const { return part<QWidget>(QStringLiteral("recall"))->isVisible(); }
    void recall() { click(QStringLiteral("recall")); }
    void copyCommand() { click(QStringLiteral("copyCommand")); }
    [[nodiscard]] QList<ui::TimelineStep> steps() const
    {
        return part<ui::Timeline>(QStringLiteral("timeline"))->steps();
    }
    /// How many steps of the timeline have happened.
    [[nodiscard]] int happened() const
    {
        const auto all = steps();
        return int(std::count_if(all.cbegin(), all.cend(), [](const auto &step) { return step.happened; }));
    }
    [[nodiscard]] bool isTimelineShown() const { return part<QWidget>(QStringLiteral("story"))->isVisible(); }
    [[nodiscard]] bool mayTick() const { return part<QWidget>(QStringLiteral("tick"))->isVisible(); }
    void tick(const QString &who)
    {
        part<QLineEdit>(QStringLiteral("tickWho"))->setText(who);
        click(QStringLiteral("tick"));
    }
    [[nodiscard]] bool maySendAgain() const { return part<QWidget>(QStringLiteral("resend"))->isVisible(); }
    void sendAgain() { click(QStringLiteral("resend")); }
    void showRaw() { click(QStringLiteral("showRaw")); }
    [[nodiscard]] QString rawRequest() const
    {
        return part<QPlainTextEdit>(QStringLiteral("rawRequest"))->toPlainText();
    }
    [[nodiscard]] QString rawAnswer() const { return part<QPlainTextEdit>(QStringLiteral("rawAnswer"))->toPlainText(); }
    [[nodiscard]] QString preview() const
    {
        const auto messages = part<ui::PhoneView>(QStringLiteral("preview"))->messages();
        return messages.isEmpty() ? QString() : messages.first().text;
    }
    [[nodiscard]] int sent() const { return part<QTableView>(QStringLiteral("sent"))->model()->rowCount(); }

private:
    [[nodiscard]] QStringList choices(const QString &name) const
    {
        QStringList all;
        const auto *combo = part<QComboBox>(name);
        for (int i = 0; i < combo->count(); ++i) {
            all += combo->itemText(i);
        }
        return all;
    }
};

} // namespace nemsms::pages
