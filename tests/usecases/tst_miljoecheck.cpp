// SPDX-License-Identifier: GPL-3.0-or-later
// Faults injected on real sockets: each must be told by its layer and its desk.
#include "faultydoor.h"
#include "protocols/transport/qttransport.h"
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/miljoecheck.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using test::await;
using test::DoorFault;

namespace {

/// Answers every question for a password with the same word; at once, or when it is told to.
class OnePassword final : public base::UserPrompts
{
public:
    QByteArray password = "hemmelig";
    int asked = 0;
    std::optional<base::Promise<std::shared_ptr<base::Secret>>> held;

    base::Job<bool> confirm(base::Question) override { return base::ready(base::Result<bool>(false)); }
    base::Job<std::shared_ptr<base::Secret>> askPassphrase(base::Message, bool) override
    {
        ++asked;
        return held ? held->job() : base::ready(answer());
    }
    base::Result<std::shared_ptr<base::Secret>> answer() const
    {
        QByteArray copy(password.constData(), password.size());
        return std::make_shared<base::Secret>(std::move(copy));
    }
};

} // namespace

class tst_miljoecheck : public QObject
{
    Q_OBJECT

    test::TestCa m_serverCa {u"Server CA"_s};
    test::TestCa m_otherCa {u"Other CA"_s};
    std::optional<security::TestCertificateAuthority> m_clientCa;
    std::optional<security::TestCertificateAuthority> m_foreignCa;
    std::unique_ptr<test::UsecaseFixture> m_set;
    std::shared_ptr<OnePassword> m_prompts;
    std::unique_ptr<test::FaultyDoor> m_door;
    QTcpServer m_plain;
    QString m_url, m_p12, m_anchors; // what the Miljoe says

    using Change = void (tst_miljoecheck::*)();
    struct Row {
        const char *name;
        Change change;
        Lag layer;
        Bord bord;
    };
    static const QList<Row> &rows();

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_set->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QByteArray p12(const security::TestCertificateAuthority &authority, int fromDays, int toDays)
    {
        security::TestCertificateWish wish;
        wish.commonName = "anvendersystem";
        wish.organisation = "Test";
        wish.cvr = "55133018"; // documented: a CVR number of the public test material (src/domain/demo.h)
        wish.notBefore = QDateTime::currentDateTimeUtc().addDays(fromDays);
        wish.notAfter = QDateTime::currentDateTimeUtc().addDays(toDays);
        const auto made = authority.issue(wish, "hemmelig");
        return made ? made->pkcs12 : QByteArray();
    }
    void openDoor(const test::TestCa::Wish &wish)
    {
        auto opened = test::FaultyDoor::open(m_serverCa.issue(wish), m_clientCa->certificatePem());
        QVERIFY(opened.has_value());
        m_door = std::move(*opened);
        m_url = m_door->url();
    }
    void ill(DoorFault fault) { m_door->fault = fault; }

    void closedPort()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        m_url = u"https://localhost:%1/"_s.arg(closed.serverPort());
    }
    void wrongHostName()
    {
        test::TestCa::Wish wish;
        wish.commonName = u"print.example"_s;
        wish.alternativeNames = "DNS:print.example";
        openDoor(wish);
    }
    void untrustedCa() { m_anchors = write(u"other.pem"_s, m_otherCa.pem()); }
    void expiredServer()
    {
        test::TestCa::Wish wish;
        wish.fromSeconds = -7200;
        wish.toSeconds = -3600;
        openDoor(wish);
    }
    void expiredClient() { m_p12 = write(u"old.p12"_s, p12(*m_clientCa, -20, -10)); }
    void foreignClient() { m_p12 = write(u"foreign.p12"_s, p12(*m_foreignCa, -1, 300)); }
    void wrongCertificate() { ill(DoorFault::NotRegistered); }
    void noCertificate() { m_p12.clear(); }
    void hang() { ill(DoorFault::Hang); }
    void reset() { ill(DoorFault::Reset); }
    void status500() { ill(DoorFault::Status500); }
    void status503() { ill(DoorFault::Status503); }
    void contentType() { ill(DoorFault::ContentType); }
    void truncated() { ill(DoorFault::Truncate); }
    void skew() { ill(DoorFault::Skew); }
    void unknownAgreement() { ill(DoorFault::UnknownAgreement); }
    void userSystem() { ill(DoorFault::UserSystem); }
    void noAgreement() { ill(DoorFault::NoAgreement); }
    void endedAgreement() { ill(DoorFault::EndedAgreement); }
    void sysIdCertificate() { ill(DoorFault::SysIdCertificate); }
    void unknownHost() { m_url = u"https://no-such-host.invalid/"_s; }
    void notTls() { m_url = u"https://localhost:%1/"_s.arg(m_plain.serverPort()); }
    void wrongPath() { ill(DoorFault::Status404); }
    void garbage() { ill(DoorFault::Garbage); }
    void damagedP12() { m_p12 = write(u"bad.p12"_s, "not a PKCS#12 file"); }
    void wrongPassword() { m_prompts->password = "forkert"; }
    void noAnchors() { m_anchors = m_set->path(u"nowhere.pem"_s); }
    void noP12() { m_p12 = m_set->path(u"nowhere.p12"_s); }
    void sundayWindow()
    {
        ill(DoorFault::Status503);
        m_set->clock->set(QDateTime(QDate(2026, 11, 22), QTime(1, 0), QTimeZone::utc())); // Sunday 02:00 in Denmark
    }

    domain::Miljoe miljoe() { return await(fetch<domain::Miljoe>(m_set->access, m_set->miljoe)).value(); }
    MiljoeReport check()
    {
        const EntityVerbs places(domain::miljoeTable(), m_set->access);
        const auto found = await(places.find(m_set->miljoe));
        const auto revised = await(places.revise(
            m_set->miljoe, found ? (*found)->version : 0, {{u"printServiceUrl"_s, m_url}, {u"certifikatfil"_s, m_p12}, {u"tillidsankerfil"_s, m_anchors}}));
        const MiljoeCheck checker(m_set->sendParts);
        const auto report = await(checker.check());
        return revised && report ? *report : MiljoeReport();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto known = security::TestCertificateAuthority::make("Client CA", now.addDays(-30), now.addDays(300));
        auto foreign = security::TestCertificateAuthority::make("Foreign CA", now.addDays(-30), now.addDays(300));
        QVERIFY(known && foreign);
        m_clientCa.emplace(std::move(*known));
        m_foreignCa.emplace(std::move(*foreign));
        QVERIFY(m_plain.listen(QHostAddress::LocalHost));
        connect(&m_plain, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_plain.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    }

    void init()
    {
        m_set = std::make_unique<test::UsecaseFixture>();
        m_prompts = std::make_shared<OnePassword>();
        QCOMPARE(m_set->set(), QString());
        m_set->clock->setFrozen(false);
        m_set->clock->set(QDateTime::currentDateTimeUtc()); // certificates and Date headers live in the machine's time
        QCOMPARE(m_set->fill(), QString());
        ConnectionsOptions options;
        options.platform = std::make_shared<test::NoPlatform>();
        options.prompts = m_prompts;
        options.timeLimit = std::chrono::milliseconds(1500);
        options.transports = [](protocols::TransportOptions wanted) -> std::shared_ptr<protocols::Transport> {
            return std::make_shared<protocols::QtTransport>(std::move(wanted));
        };
        m_set->sendParts->connections = std::make_shared<Connections>(options, *m_set->sendParts->context);
        m_p12 = write(u"client.p12"_s, p12(*m_clientCa, -1, 200));
        m_anchors = write(u"ca.pem"_s, m_serverCa.pem());
        openDoor({});
    }
    void cleanup()
    {
        m_set.reset();
        m_door.reset();
    }

    void aGoodEnvironmentPassesEveryLayer()
    {
        const MiljoeReport report = check();
        for (const auto &layer : report.layers) {
            QVERIFY2(layer.outcome == Udfald::Ok, layer.message.code.constData());
        }
        QVERIFY(report.ok);
        QCOMPARE(report.layers.size(), 7);
    }

    void aCertificateNearItsEndWarns()
    {
        m_p12 = write(u"soon.p12"_s, p12(*m_clientCa, -1, 20));
        const MiljoeReport report = check();
        QVERIFY(report.ok);
        QVERIFY(std::any_of(report.warnings.cbegin(), report.warnings.cend(),
                            [](const base::Finding &one) { return one.message.code == "miljoe.cert.ending"; }));
    }

    void aPasswordIsAskedForOnceInARun()
    {
        QVERIFY(check().ok);
        QVERIFY(check().ok); // the files are looked at again, but nobody is asked again
        QVERIFY(await(m_set->sendParts->connections->to(miljoe())));
        QCOMPARE(m_prompts->asked, 1);
        m_p12 = write(u"another.p12"_s, p12(*m_clientCa, -1, 200));
        m_prompts->password = "forkert";
        QVERIFY(!check().ok);
        m_prompts->password = "hemmelig";
        QVERIFY(check().ok); // what did not open the file is not remembered
        QCOMPARE(m_prompts->asked, 3);
    }

    void twoWhoNeedThePasswordAtOnceAskOneQuestion()
    {
        await(EntityVerbs(domain::miljoeTable(), m_set->access)
                  .revise(m_set->miljoe, 1, {{u"printServiceUrl"_s, m_url}, {u"certifikatfil"_s, m_p12}, {u"tillidsankerfil"_s, m_anchors}}))
            .value();
        m_prompts->held.emplace();
        const auto place = miljoe();
        auto first = m_set->sendParts->connections->to(place);
        auto second = m_set->sendParts->connections->to(place);
        QCOMPARE(m_prompts->asked, 1);
        m_prompts->held->finish(m_prompts->answer());
        VERIFY_RESULT(await(std::move(first)));
        VERIFY_RESULT(await(std::move(second)));
        QCOMPARE(m_prompts->asked, 1);
    }

    void eachFaultIsToldByLayerAndDesk_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < rows().size(); ++i) {
            QTest::newRow(rows().at(i).name) << i;
        }
    }
    void eachFaultIsToldByLayerAndDesk()
    {
        QFETCH(int, row);
        const Row &expected = rows().at(row);
        (this->*expected.change)();
        const MiljoeReport report = check();
        QCOMPARE(report.layers.size(), 7);
        QVERIFY(!report.ok);
        const base::Message found = report.layers.at(int(report.stoppedAt)).message;
        QVERIFY2(report.stoppedAt == expected.layer, found.code.constData());
        QVERIFY2(report.bord == expected.bord, found.code.constData());
        QVERIFY2(base::isInCatalogue(found.code), found.code.constData());
        QVERIFY2(base::isInCatalogue(report.nextStep.code), report.nextStep.code.constData());
        const bool waits = report.nextStep.code == "miljoe.do.window";
        if (report.bord == Bord::Serviceplatformen && expected.layer == Lag::Drift && !waits) { // SF2250 1.3.2
            QVERIFY(base::sentence(report.nextStep).contains(u"driftsmeddelelser"_s));
            QVERIFY(base::sentence(report.nextStep).contains(u"contact information"_s));
        }
        for (const auto &layer : report.layers) {
            const Udfald wanted = layer.layer < expected.layer ? Udfald::Ok
                : layer.layer == expected.layer                ? Udfald::Stoppet
                                                           : Udfald::IkkeNaaet;
            QCOMPARE(layer.outcome, wanted);
        }
    }

    void inTheServiceWindowTheNextStepIsToWait()
    {
        sundayWindow();
        const MiljoeReport report = check();
        QCOMPARE(report.nextStep.code, QByteArray("miljoe.do.window"));
    }
};

const QList<tst_miljoecheck::Row> &tst_miljoecheck::rows()
{
    using T = tst_miljoecheck;
    static const QList<Row> all {
        {"closed port", &T::closedPort, Lag::Tcp, Bord::Netvaerk},
        {"wrong host name", &T::wrongHostName, Lag::Tls, Bord::Os},
        {"untrusted CA", &T::untrustedCa, Lag::Tls, Bord::Os},
        {"expired server certificate", &T::expiredServer, Lag::Tls, Bord::Serviceplatformen},
        {"expired client certificate", &T::expiredClient, Lag::Certifikat, Bord::Leverandoer},
        {"client certificate of another CA", &T::foreignClient, Lag::Certifikat, Bord::Leverandoer},
        {"wrong certificate at the door", &T::wrongCertificate, Lag::Certifikat, Bord::Leverandoer},
        {"no certificate", &T::noCertificate, Lag::Certifikat, Bord::Os},
        {"hang", &T::hang, Lag::Drift, Bord::Serviceplatformen},
        {"reset", &T::reset, Lag::Drift, Bord::Serviceplatformen},
        {"500", &T::status500, Lag::Drift, Bord::Serviceplatformen},
        {"503", &T::status503, Lag::Drift, Bord::Serviceplatformen},
        {"wrong content type", &T::contentType, Lag::Drift, Bord::Serviceplatformen},
        {"truncated body", &T::truncated, Lag::Drift, Bord::Netvaerk},
        {"clock skew", &T::skew, Lag::Ur, Bord::Netvaerk},
        {"unknown agreement", &T::unknownAgreement, Lag::Aftale, Bord::Kommune},
        {"wrong user system", &T::userSystem, Lag::Aftale, Bord::Leverandoer},
        {"authority without agreement", &T::noAgreement, Lag::Aftale, Bord::Kommune},
        {"agreement at its end", &T::endedAgreement, Lag::Aftale, Bord::Kommune},
        {"certificate not registered for the SysID", &T::sysIdCertificate, Lag::Certifikat, Bord::Serviceplatformen},
        {"not in DNS", &T::unknownHost, Lag::Dns, Bord::Netvaerk},
        {"not an HTTPS server", &T::notTls, Lag::Tls, Bord::Os},
        {"404", &T::wrongPath, Lag::Drift, Bord::Os},
        {"SOAP garbage", &T::garbage, Lag::Drift, Bord::Serviceplatformen},
        {"unreadable PKCS#12", &T::damagedP12, Lag::Certifikat, Bord::Os},
        {"wrong password", &T::wrongPassword, Lag::Certifikat, Bord::Os},
        {"missing trust anchors", &T::noAnchors, Lag::Tls, Bord::Os},
        {"missing PKCS#12", &T::noP12, Lag::Certifikat, Bord::Os},
        {"in the Sunday window", &T::sundayWindow, Lag::Drift, Bord::Serviceplatformen},
    };
    return all;
}

NEMSMS_TEST(tst_miljoecheck)
#include "tst_miljoecheck.moc"
