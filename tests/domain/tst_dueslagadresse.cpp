// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dueslagadresse.h"
#include "domain/miljoe.h"

#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;
using domain::Dueslagadresse;

namespace {

const QString queue = u"11111111-1111-4111-8111-00000000000a"_s;

} // namespace

class tst_dueslagadresse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAddresses_data();
    void wholeAddresses();
    void badAddresses_data();
    void badAddresses();
    void theBrokerAlone();
    void theEnvironmentSaysWhatIsWrong();
};

void tst_dueslagadresse::wholeAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("port");
    const QString host = u"beskedfordeler.stoettesystemerne.dk"_s;
    QTest::newRow("by token") << u"amqps://%1/BF/%2"_s.arg(host, queue) << QString() << 5671;
    QTest::newRow("by password") << u"amqps://fag.system@%1:5672/BF/%2"_s.arg(host, queue) << u"fag.system"_s << 5672;
    QTest::newRow("as KOMBIT writes it") << u"amqp://%1:5671/BF/%2"_s.arg(host, queue.toUpper()) << QString() << 5671;
}

void tst_dueslagadresse::wholeAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, user);
    QFETCH(int, port);
    QVERIFY(Dueslagadresse::isBroker(text));
    const auto address = Dueslagadresse::parse(text);
    QVERIFY(address);
    QCOMPARE(address->host, u"beskedfordeler.stoettesystemerne.dk"_s);
    QCOMPARE(address->virtualHost, u"BF"_s);
    QCOMPARE(address->queue, queue);
    QCOMPARE(address->user, user);
    QCOMPARE(address->port, port);
    QCOMPARE(address->url().port(), port);
    QVERIFY(address->url().userInfo().isEmpty());
}

void tst_dueslagadresse::badAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *what, const QString &text, const char *code) {
        QTest::newRow(what) << text << QByteArray(code);
    };
    row("in the open", u"amqp://host/BF/"_s + queue, "dueslagadresse.form");
    row("in the open by its port", u"amqp://host:5672/BF/"_s + queue, "dueslagadresse.form");
    row("no virtual host", u"amqps://host/"_s + queue, "dueslagadresse.form");
    row("nothing behind the host", u"amqps://host"_s, "dueslagadresse.form");
    row("no host", u"amqps:///BF/"_s + queue, "dueslagadresse.form");
    row("a query", u"amqps://host/BF/"_s + queue + u"?heartbeat=5"_s, "dueslagadresse.form");
    row("a password", u"amqps://user:secret@host/BF/"_s + queue, "dueslagadresse.password");
    row("no UUID", u"amqps://host/BF/queue"_s, "dueslagadresse.queue");
}

void tst_dueslagadresse::badAddresses()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, code);
    const auto address = Dueslagadresse::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().message.code, code);
    QVERIFY(!base::sentence(address.error().message).contains(u"secret"_s));
}

void tst_dueslagadresse::theBrokerAlone()
{
    const auto broker = Dueslagadresse::parseBroker(u"amqps://fagsystem@localhost:5671/BF"_s);
    QVERIFY(broker);
    QCOMPARE(broker->user, u"fagsystem"_s);
    QVERIFY(broker->queue.isEmpty());
    QCOMPARE(Dueslagadresse::parseBroker(u"amqps://localhost"_s).error().message.code, QByteArray("dueslagadresse.broker"));
    QCOMPARE(Dueslagadresse::parseBroker(u"amqps://a:b@localhost/BF"_s).error().message.code, QByteArray("dueslagadresse.password"));
}

void tst_dueslagadresse::theEnvironmentSaysWhatIsWrong()
{
    domain::Miljoe miljoe;
    miljoe.navn = u"Udenfor"_s;
    const auto codes = [&miljoe](const QString &address) {
        miljoe.dueslagUrl = address;
        QList<QByteArray> found;
        for (const auto &finding : domain::miljoeTable().validate(miljoe)) {
            if (finding.field == "dueslagUrl") {
                found += finding.message.code;
            }
        }
        return found;
    };
    QVERIFY(codes(u"amqps://host/BF/"_s + queue).isEmpty());
    QVERIFY(codes(u"https://host/dueslag"_s).isEmpty());
    QCOMPARE(codes(u"amqps://host/BF/queue"_s), QList<QByteArray> {"dueslagadresse.queue"});
    QCOMPARE(codes(u"http://host/dueslag"_s), QList<QByteArray> {"miljoe.https"});
}

NEMSMS_TEST(tst_dueslagadresse)
#include "tst_dueslagadresse.moc"
