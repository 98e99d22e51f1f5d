// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace nemsms::settings;
using namespace Qt::StringLiterals;

class tst_settings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString file() const { return m_dir.filePath(u"sub/settings.ini"_s); }

private Q_SLOTS:
    void everySettingHasADefaultThatFits()
    {
        QSet<QByteArray> seen;
        for (const auto &setting : settingsTable()) {
            QVERIFY(!seen.contains(setting.key));
            seen += setting.key;
            QVERIFY(setting.label);
            Settings settings(m_dir.filePath(u"defaults.ini"_s));
            if (!setting.standard.isEmpty()) {
                VERIFY_RESULT(settings.set(setting.key, setting.standard));
            }
            QCOMPARE(settings.value(setting.key), setting.standard);
        }
    }

    void thePersonWinsOverTheDefaultAndPolicyOverBoth()
    {
        Settings mine(file());
        QCOMPARE(mine.scope(key::theme), Scope::Default);
        VERIFY_RESULT(mine.set(key::theme, u"dark"_s));
        QCOMPARE(mine.value(key::theme), u"dark"_s);
        QCOMPARE(Settings(file()).scope(key::theme), Scope::User);
        Settings locked(file(), {{key::theme, u"contrast"_s}, {"unknown/key", u"x"_s}, {key::language, u"klingon"_s}});
        QCOMPARE(locked.value(key::theme), u"contrast"_s);
        QCOMPARE(locked.scope(key::theme), Scope::Policy);
        QCOMPARE(locked.scope(key::language), Scope::Default);
        const auto refused = locked.set(key::theme, u"light"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::NotPermitted);
        QCOMPARE(Settings(file()).value(key::theme), u"dark"_s);
        VERIFY_RESULT(mine.set(key::theme, {}));
        QCOMPARE(mine.scope(key::theme), Scope::Default);
    }

    void aValueThatIsNoChoiceIsRefusedAndIgnoredWhenRead()
    {
        Settings mine(file());
        const auto refused = mine.set(key::language, u"klingon"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::InvalidInput);
        QSettings(file(), QSettings::IniFormat).setValue(u"interface/language"_s, u"klingon"_s);
        QCOMPARE(Settings(file()).value(key::language), u"system"_s);
    }

    void aLayoutComesBackByteForByte()
    {
        Settings mine(file());
        QByteArray state("\0\1\xff layout", 10);
        VERIFY_RESULT(mine.setLayout(u"main"_s, state));
        QCOMPARE(Settings(file()).layout(u"main"_s), state);
        VERIFY_RESULT(mine.setLayout(u"main"_s, {}));
        QVERIFY(Settings(file()).layout(u"main"_s).isEmpty());
    }

    void aFileThatCannotBeWrittenIsAnError()
    {
        Settings nowhere(u"/proc/nowhere/settings.ini"_s);
        const auto failed = nowhere.set(key::theme, u"dark"_s);
        QVERIFY(!failed);
        QCOMPARE(failed.error().message.code, QByteArray("settings.unwritable"));
    }
};

NEMSMS_TEST(tst_settings)
#include "tst_settings.moc"
