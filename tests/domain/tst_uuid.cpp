// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uuid.h"

#include "domain/generated.h"
#include "support/testmain.h"

#include <QTest>
#include <QUuid>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_uuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("error");

        QTest::newRow("plain") << u"fd885b8b-4a3f-46cb-b367-6c9dda1c78f6"_s << QByteArray();
        QTest::newRow("upper case") << u"FD885B8B-4A3F-46CB-B367-6C9DDA1C78F6"_s << QByteArray();
        QTest::newRow("braces") << u"{fd885b8b-4a3f-46cb-b367-6c9dda1c78f6}"_s << QByteArray();
        QTest::newRow("urn") << u"urn:uuid:fd885b8b-4a3f-46cb-b367-6c9dda1c78f6"_s << QByteArray();
        QTest::newRow("spaces") << u" fd885b8b-4a3f-46cb-b367-6c9dda1c78f6\n"_s << QByteArray();
        QTest::newRow("empty") << u"{}"_s << QByteArray("uuid.empty");
        QTest::newRow("one brace") << u"{"_s << QByteArray("uuid.form");
        QTest::newRow("no hyphens") << u"fd885b8b4a3f46cbb3676c9dda1c78f6"_s << QByteArray("uuid.form");
        QTest::newRow("short") << u"fd885b8b-4a3f-46cb-b367-6c9dda1c78f"_s << QByteArray("uuid.form");
        QTest::newRow("letter g") << u"gd885b8b-4a3f-46cb-b367-6c9dda1c78f6"_s << QByteArray("uuid.form");
        QTest::newRow("nil") << u"00000000-0000-0000-0000-000000000000"_s << QByteArray("uuid.nil");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, error);
        const auto uuid = Uuid::parse(text);
        QCOMPARE(uuid.has_value(), error.isEmpty());
        if (uuid) {
            QCOMPARE(uuid->toString(), u"fd885b8b-4a3f-46cb-b367-6c9dda1c78f6"_s);
        } else {
            QCOMPARE(uuid.error().message.code, error);
            QVERIFY(base::isInCatalogue(error));
        }
    }

    void whatOthersMakeIsRead()
    {
        for (int i = 0; i < 5'000; ++i) {
            const QUuid made = QUuid::createUuid();
            const auto uuid = Uuid::parse(made.toString());
            QVERIFY(uuid);
            QCOMPARE(uuid->toString(), made.toString(QUuid::WithoutBraces));
            QCOMPARE(*Uuid::parse(uuid->toString()), *uuid);
        }
    }

    void anyTextIsReadOrRefused()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const auto uuid = Uuid::parse(test::randomUnicode(random, 40));
            QVERIFY(uuid || base::isInCatalogue(uuid.error().message.code));
        }
    }
};

NEMSMS_TEST(tst_uuid)
#include "tst_uuid.moc"
