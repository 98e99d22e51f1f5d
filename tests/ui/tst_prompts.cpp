// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/kit/button.h"
#include "ui/prompts/widgetprompts.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

class tst_prompts : public QObject
{
    Q_OBJECT

    static QDialog *dialog(const QString &name)
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QDialog *>(widget); found && found->objectName() == name && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    static ui::Button *button(QDialog *on, const char *name)
    {
        return on->findChild<ui::Button *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void dangerHasCancelAsItsDefault()
    {
        ui::WidgetPrompts prompts;
        std::optional<bool> answer;
        base::join(prompts.confirm({{"screen.retire.title", {{u"what"_s, u"A"_s}}}, {}, true, {}}), this,
                   [&](base::Result<bool> yes) { answer = *yes; });
        auto *shown = dialog(u"questionDialog"_s);
        QVERIFY(shown);
        QVERIFY(button(shown, "questionCancel")->isDefault());
        QVERIFY(shown->windowTitle().contains(u"Take A out of use?"_s));
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_COMPARE(answer, std::optional<bool>(false));
    }

    void yesIsYes()
    {
        ui::WidgetPrompts prompts;
        std::optional<bool> answer;
        base::join(prompts.confirm({{"screen.retire.title", {}}, {}, false, {}}), this,
                   [&](base::Result<bool> yes) { answer = *yes; });
        QVERIFY(button(dialog(u"questionDialog"_s), "questionYes")->isDefault());
        button(dialog(u"questionDialog"_s), "questionYes")->click();
        QTRY_COMPARE(answer, std::optional<bool>(true));
    }

    void theWordMustBeTyped()
    {
        ui::WidgetPrompts prompts;
        std::optional<bool> answer;
        base::join(prompts.confirm({{"screen.send.title", {}}, {}, true, u"Kommune"_s}), this,
                   [&](base::Result<bool> yes) { answer = *yes; });
        auto *shown = dialog(u"questionDialog"_s);
        QVERIFY(!button(shown, "questionYes")->isEnabled());
        auto *typed = shown->findChild<QLineEdit *>(u"questionTyped"_s);
        QTest::keyClicks(typed, u"Kommun"_s);
        QVERIFY(!button(shown, "questionYes")->isEnabled());
        QTest::keyClicks(typed, u"e"_s);
        button(shown, "questionYes")->click();
        QTRY_COMPARE(answer, std::optional<bool>(true));
    }

    void aNewPassphraseIsTypedTwice()
    {
        ui::WidgetPrompts prompts;
        QByteArray got;
        base::join(prompts.askPassphrase({"screen.saved", {}}, true), this,
                   [&](base::Result<std::shared_ptr<base::Secret>> secret) {
            got = (*secret)->reveal().toByteArray();
        });
        auto *shown = dialog(u"passphraseDialog"_s);
        auto *first = shown->findChild<QLineEdit *>(u"passphraseFirst"_s);
        QCOMPARE(first->echoMode(), QLineEdit::Password);
        QTest::keyClicks(first, u"long enough pass"_s);
        QVERIFY(!button(shown, "passphraseOk")->isEnabled());
        QTest::keyClicks(shown->findChild<QLineEdit *>(u"passphraseSecond"_s), u"long enough pass"_s);
        button(shown, "passphraseOk")->click();
        QTRY_COMPARE(got, QByteArray("long enough pass"));
    }

    void cancelledIsNotPermitted()
    {
        ui::WidgetPrompts prompts;
        std::optional<base::ErrorKind> kind;
        base::join(prompts.askPassphrase({"screen.saved", {}}, false), this,
                   [&](base::Result<std::shared_ptr<base::Secret>> secret) { kind = secret.error().kind; });
        dialog(u"passphraseDialog"_s)->reject();
        QTRY_COMPARE(kind, std::optional(base::ErrorKind::NotPermitted));
    }
};

NEMSMS_TEST(tst_prompts)
#include "tst_prompts.moc"
