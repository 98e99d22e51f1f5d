// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/kit/activitydrawer.h"
#include "ui/kit/button.h"
#include "ui/kit/checklist.h"
#include "ui/kit/countedtext.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/maskededit.h"
#include "ui/kit/phoneview.h"
#include "ui/kit/searchbar.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/timeline.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// The small parts of the kit.
class tst_kit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMaskedLineIsReadableOnlyWhileItIsWritten()
    {
        QWidget window;
        auto *line = new ui::MaskedEdit(u"line"_s, [](const QString &value) { return QString(value.size(), u'*'); }, &window);
        auto *other = new QLineEdit(&window);
        other->move(0, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy committed(line, &ui::MaskedEdit::committed);
        line->setFocus();
        QTest::keyClicks(line, u"2512"_s);
        QCOMPARE(line->text(), u"2512"_s);
        other->setFocus();
        QCOMPARE(line->text(), u"****"_s);
        QCOMPARE(line->value(), u"2512"_s);
        QVERIFY(!line->isUndoAvailable());
        QCOMPARE(committed.size(), 1);
        line->setFocus();
        QCOMPARE(line->text(), u"2512"_s);
        QTest::keyClick(line, Qt::Key_Return);
        other->setFocus();
        QCOMPARE(committed.size(), 1); // nothing new
        line->setValue(u"77"_s);
        QCOMPARE(line->text(), u"**"_s);
    }

    void aCheckListShowsAndMends()
    {
        ui::CheckList list(u"checks"_s);
        list.setLines({{ui::Tone::Ok, u"fine"_s, u"S 1"_s, {}, {}}, {ui::Tone::Bad, u"wrong"_s, {}, u"mend"_s, u"k"_s}});
        list.show();
        auto *fix = list.findChild<ui::Button *>(u"checkFix1"_s);
        QVERIFY(fix->isVisible());
        QVERIFY(!list.findChild<ui::Button *>(u"checkFix0"_s)->isVisible());
        QSignalSpy chosen(&list, &ui::CheckList::fixChosen);
        fix->click();
        QCOMPARE(chosen.first().first().toString(), u"k"_s);
        list.setLines({{ui::Tone::Ok, u"only"_s, {}, {}, {}}});
        QVERIFY(!fix->isVisible());
    }

    void marksAndCountersShow()
    {
        ui::CountedText text(u"text"_s);
        text.setText(u"one \u2026 two"_s);
        text.setMarks({{4, 1, u"why"_s}});
        QCOMPARE(text.editor()->extraSelections().size(), 1);
        QCOMPARE(text.editor()->extraSelections().first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        text.setCounters({{u"9 of 160"_s, ui::Tone::Neutral}, {u"9 of 70"_s, ui::Tone::Warning}});
        QCOMPARE(text.editor()->accessibleDescription(), u"9 of 160, 9 of 70"_s);
        text.replace(4, 1, u"..."_s);
        QCOMPARE(text.text(), u"one ... two"_s);
        text.editor()->undo();
        QCOMPARE(text.text(), u"one \u2026 two"_s);
    }

    void aTimelineIsReadAloudInOrder()
    {
        ui::Timeline line(u"timeline"_s);
        line.setSteps({{u"Accepted"_s, u"accepted"_s, ui::Tone::Accent, true, u"10:00:00"_s, u"by HTTP"_s},
                       {u"Delivered"_s, u"delivered"_s, ui::Tone::Ok, false, {}, u"waits"_s}});
        QCOMPARE(line.accessibleName(), u"Accepted 10:00:00 by HTTP; Delivered waits"_s);
        line.setSteps({});
        QVERIFY(line.accessibleName().isEmpty());
    }

    void aPhoneShowsItsMessages()
    {
        ui::PhoneView phone(u"phone"_s);
        phone.setMessages({{u"first"_s, u"10:00"_s, false}, {u"second"_s, u"10:01"_s, true}});
        QCOMPARE(phone.findChildren<QLabel *>(u"bubbleText"_s).size(), 2);
        QVERIFY(phone.accessibleDescription().contains(u"10:01 second"_s));
        phone.setMessages({});
        QCOMPARE(phone.findChildren<QLabel *>(u"bubbleText"_s).size(), 0);
    }

    void anActivityCanBeCancelled()
    {
        ui::ActivityList list;
        ui::ActivityDrawer drawer(list);
        drawer.show();
        const std::stop_source stop;
        const int number = list.begin([] { return u"work"_s; }, stop);
        QCOMPARE(list.running(), 1);
        list.progress(number, 0.5);
        const auto buttons = drawer.findChildren<ui::Button *>(u"activityCancel"_s);
        QVERIFY(!buttons.isEmpty());
        buttons.last()->click();
        QVERIFY(stop.stop_requested());
        list.end(number, ui::Tone::Warning);
        QCOMPARE(list.running(), 0);
        list.clearEnded();
        QVERIFY(list.activities().isEmpty());
    }

    void aBannerKeepsTheChainOfCauses()
    {
        ui::StatusBanner banner;
        const auto inner = base::makeError(base::ErrorKind::Unreachable, "field.integer", {{u"value"_s, u"x"_s}});
        banner.showError(inner.asCauseOf(base::makeError(base::ErrorKind::Internal, "field.unknown",
                                                         {{u"entity"_s, u"thing"_s}, {u"field"_s, u"f"_s}})));
        QVERIFY(banner.sentence().contains(u"has no field named f"_s));
        QVERIFY(banner.findChild<QLabel *>(u"bannerCause"_s)->text().contains(u"is not a whole number"_s));
        banner.dismiss();
        QVERIFY(banner.sentence().isEmpty());
    }

    void anEmptyStateShowsItsWholeSentence()
    {
        ui::EmptyState empty(u"phone"_s);
        QString sentence;
        for (int i = 0; i < 12; ++i) {
            sentence += u"There are more words here than one line can hold. "_s;
        }
        empty.resize(900, 600);
        for (const QString &words : {sentence, sentence.left(120), u"Short."_s}) {
            empty.setWords(u"Heading"_s, words, u"Go"_s);
            empty.show();
            QCoreApplication::processEvents();
            const auto *label = empty.findChild<QLabel *>(u"emptySentence"_s);
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(words));
        }
        auto *other = empty.findChild<ui::Button *>(u"emptyOtherStep"_s);
        QVERIFY(!other->isVisible());
        empty.setOtherStep(u"Or this"_s);
        QSignalSpy chosen(&empty, &ui::EmptyState::otherStepChosen);
        QVERIFY(other->isVisible());
        other->click();
        QCOMPARE(chosen.size(), 1);
    }

    void inHighContrastADisabledButtonLooksDisabled()
    {
        QPalette grey(QColor(0xEF, 0xEF, 0xEF));
        for (const auto kind : {ui::ButtonKind::Normal, ui::ButtonKind::Primary, ui::ButtonKind::Flat}) {
            ui::Button button(kind, u"button"_s, {});
            button.setStyleSheet(ui::styleSheetFor(ui::highContrastTokens(grey), button.font()));
            button.setText(u"Send"_s);
            const QImage enabled = button.grab().toImage();
            button.setEnabled(false);
            const QImage disabled = button.grab().toImage();
            QVERIFY(enabled.size() == disabled.size());
            QVERIFY(enabled != disabled);
            int gaps = 0; // the border is a broken line: the ground shows through it
            const int middle = disabled.height() - 1;
            for (int x = 8; x < disabled.width() - 8; ++x) {
                gaps += disabled.pixelColor(x, middle) != disabled.pixelColor(x - 1, middle) ? 1 : 0;
            }
            QVERIFY2(gaps >= 4, qPrintable(QString::number(gaps)));
        }
    }

    void aSearchSpeaksOnce()
    {
        ui::SearchBar bar(u"search"_s);
        QSignalSpy searched(&bar, &ui::SearchBar::searched);
        QTest::keyClicks(&bar, u"abc"_s);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched.last().first().toString(), u"abc"_s);
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(searched.count(), 1);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QCOMPARE(searched.last().first().toString(), QString());
    }
};

NEMSMS_TEST(tst_kit)
#include "tst_kit.moc"
