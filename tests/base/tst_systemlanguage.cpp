// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/systemlanguage.h"

#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

class tst_systemlanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLocaleSpeaksDanishOrEnglish_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("Danish") << u"da_DK.UTF-8"_s << u"da"_s;
        QTest::newRow("Danish on Windows") << u"da-DK"_s << u"da"_s;
        QTest::newRow("English") << u"en_GB.UTF-8"_s << u"en"_s;
        QTest::newRow("English alone") << u"en"_s << u"en"_s;
        QTest::newRow("another language of a Danish desktop") << u"de_DE.UTF-8"_s << u"da"_s;
        QTest::newRow("none") << QString() << u"en"_s;
        QTest::newRow("C") << u"C"_s << u"en"_s;
        QTest::newRow("C in UTF-8") << u"C.UTF-8"_s << u"en"_s;
        QTest::newRow("POSIX") << u"POSIX"_s << u"en"_s;
    }
    void aLocaleSpeaksDanishOrEnglish()
    {
        QFETCH(const QString, locale);
        QTEST(base::languageFor(locale), "language");
    }

#ifndef Q_OS_WIN
    void theStrongestVariableDecides()
    {
        qputenv("LANG", "da_DK.UTF-8");
        qputenv("LC_MESSAGES", "en_GB.UTF-8");
        qunsetenv("LC_ALL");
        QCOMPARE(base::systemLanguage(), u"en"_s);
        qputenv("LC_ALL", "da_DK.UTF-8");
        QCOMPARE(base::systemLanguage(), u"da"_s);
    }
#endif
};

NEMSMS_TEST(tst_systemlanguage)
#include "tst_systemlanguage.moc"
