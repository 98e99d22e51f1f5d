// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeplace.h"

#include "base/message.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;
using store::StorePlace;

class tst_storeplace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAFile()
    {
        const auto place = StorePlace::parse(u"/data/postgres/konsol.nemsms"_s);
        QVERIFY(place && !place->isServer());
        QCOMPARE(place->text(), u"/data/postgres/konsol.nemsms"_s);
    }

    void aServerIsReadFromItsAddress()
    {
        const auto place = StorePlace::parse(
            u"postgresql://lis@db.kommune.dk:5433/nemsms?schema=drift&sslrootcert=/etc/ssl/ca.pem"_s);
        QVERIFY(place && place->isServer());
        QCOMPARE(place->user(), u"lis"_s);
        QCOMPARE(place->host(), u"db.kommune.dk"_s);
        QCOMPARE(place->port(), 5433);
        QCOMPARE(place->database(), u"nemsms"_s);
        QCOMPARE(place->schema(), u"drift"_s);
        QCOMPARE(place->settings().value(u"sslmode"_s), u"verify-full"_s);
        const auto local = StorePlace::parse(u"postgresql:///nemsms?host=/run/postgresql&port=5434"_s);
        QVERIFY(local);
        QCOMPARE(local->host(), u"/run/postgresql"_s);
        QCOMPARE(local->port(), 5434);
        QVERIFY(local->settings().isEmpty());
        QVERIFY(StorePlace::parse(u"postgres://localhost/nemsms"_s)->isServer());
        QVERIFY(StorePlace::parse(u"postgresql://db.kommune.dk/nemsms?sslmode=require"_s));
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("code");
        const QByteArray form = "store.place.form";
        QTest::newRow("no database") << u"postgresql://db.kommune.dk/"_s << form;
        QTest::newRow("nothing") << u"postgresql:"_s << form;
        QTest::newRow("a folder") << u"postgresql://localhost/a/b"_s << form;
        QTest::newRow("unknown word") << u"postgresql:///nemsms?sslmod=require"_s << form;
        QTest::newRow("two hosts") << u"postgresql://localhost/nemsms?host=/tmp"_s << form;
        QTest::newRow("schema in capitals") << u"postgresql:///nemsms?schema=Drift"_s << form;
        QTest::newRow("schema with more") << u"postgresql:///nemsms?schema=a;DROP"_s << form;
        QTest::newRow("quote") << u"postgresql:///nemsms?sslrootcert=a'b"_s << form;
        QTest::newRow("two in one") << u"postgresql:///nemsms?host=/tmp%20user=x"_s << form;
        QTest::newRow("password") << u"postgresql://lis:hemmelig@localhost/nemsms"_s << QByteArray("store.place.password");
        QTest::newRow("password behind") << u"postgresql:///nemsms?password=hemmelig"_s << QByteArray("store.place.password");
        QTest::newRow("in the clear") << u"postgresql://db.kommune.dk/nemsms?sslmode=disable"_s << QByteArray("store.place.tls");
    }

    void whatIsWrongIsTold()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, code);
        const auto place = StorePlace::parse(text);
        QVERIFY(!place);
        QCOMPARE(place.error().kind, base::ErrorKind::InvalidInput);
        QCOMPARE(place.error().message.code, code);
        QVERIFY(base::isInCatalogue(code));
        QVERIFY(!base::sentence(place.error().message).contains(u"hemmelig"_s));
        QVERIFY(!place.error().detail.contains(u"hemmelig"_s));
    }

    void everyPlaceHasAFileNameOfItsOwn()
    {
        QCOMPARE(StorePlace::fileName(u"postgresql://lis@db/nemsms?schema=a"_s), u"postgresql-lis-db-nemsms-schema-a"_s);
    }
};

NEMSMS_TEST(tst_storeplace)
#include "tst_storeplace.moc"
