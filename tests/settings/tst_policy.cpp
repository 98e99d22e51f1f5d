// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policy.h"
#include "settings/setting.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace nemsms::settings;
using namespace Qt::StringLiterals;

class tst_policy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    PolicyPlace place(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("the policy file cannot be written");
        }
        return {file.fileName(), QSettings::IniFormat};
    }
    static QByteArrayList codes(const Policy &policy)
    {
        QByteArrayList codes;
        for (const auto &problem : policy.problems) {
            codes += problem.code;
        }
        return codes;
    }

private Q_SLOTS:
    void theStrongerPlaceDecidesAndTheOtherFillsIn()
    {
        const auto policy = readPolicy({place(u"machine.ini"_s, "[interface]\nlanguage=da\n"),
                                        place(u"user.ini"_s, "[interface]\nlanguage=en\ntheme=dark\n")});
        QCOMPARE(policy.values.value(key::language), u"da"_s);
        QCOMPARE(policy.values.value(key::theme), u"dark"_s);
        QVERIFY(policy.problems.isEmpty());
    }

    void aNumberIsAsGoodAsItsText()
    {
        const auto policy = readPolicy({place(u"number.ini"_s, "[security]\nautolock=5\n")});
        QCOMPARE(policy.values.value(key::autolock), u"5"_s);
    }

    void whatCannotBeUsedIsSaidAndHoldsNothing()
    {
        const auto policy = readPolicy({place(u"wrong.ini"_s, "[interface]\nlanguage=klingon\ntheme=light, dark\n"
                                                              "colour=red\n[security]\nclipboard=@ByteArray(30)\n"),
                                        place(u"weaker.ini"_s, "[interface]\nlanguage=en\n")});
        auto said = codes(policy);
        std::sort(said.begin(), said.end());
        QCOMPARE(said, (QByteArrayList {"settings.policy.choice", "settings.policy.type", "settings.policy.type",
                                        "settings.policy.unknown"}));
        QCOMPARE(policy.values, (QHash<QByteArray, QString> {{key::language, u"en"_s}}));
        for (const auto &problem : policy.problems) {
            const QByteArray sentence = base::sentence(problem).toUtf8();
            QVERIFY2(sentence.contains("wrong.ini") && !sentence.contains('{'), sentence.constData());
        }
    }

    void noPolicyIsNoProblem()
    {
        const auto policy = readPolicy({{m_dir.filePath(u"absent.ini"_s), QSettings::IniFormat}});
        QVERIFY(policy.values.isEmpty());
        QVERIFY(policy.problems.isEmpty());
    }

    void theSystemHasAPlaceThatThePersonCannotWrite()
    {
        QVERIFY(!policyPlaces().isEmpty());
#ifndef Q_OS_WIN
        QCOMPARE(policyPlaces().constFirst().name, u"/etc/nemsms-konsol/policy.ini"_s);
#endif
    }
};

NEMSMS_TEST(tst_policy)
#include "tst_policy.moc"
