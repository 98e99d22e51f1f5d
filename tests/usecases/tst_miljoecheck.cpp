// SPDX-License-Identifier: GPL-3.0-or-later
// Faults injected on real sockets: each must be told by its layer and its desk.
#include "faultydoor.h"
#include "protocols/transport/qttransport.h"
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/miljoecheck.h"
#include "usecases/miljoeverdict.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using base::ErrorKind;
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

    enum class Proof { None, Dns, Tcp, Tls, Certificate, Token, Agreement, Dated }; ///< Dated: up to TLS, and the clock too
    using Change = void (tst_miljoecheck::*)();
    struct Row {
        const char *name;
        Change change;
        Layer layer;
        Desk desk;
        Proof proof;    ///< what the fault itself shows to be in order; layers between are not tried
        ErrorKind kind; ///< the exit code
    };
    static const QList<Row> &rows();

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_set->file(name));
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
    void waitingAgreement() { ill(DoorFault::WaitingAgreement); }
    void sysIdCertificate() { ill(DoorFault::SysIdCertificate); }
    void nemSmsSilent() { ill(DoorFault::NemSmsSilent); }
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

    void draftAgreement() { change(m_set->aftale, {{u"tilstand"_s, u"kladde"_s}}); }
    void expiredAgreement() { change(m_set->aftale, {{u"gyldigTil"_s, QDate(2026, 1, 31)}}); }
    void otherAgreement() { change(m_set->aftale, {{u"integration"_s, u"beskedtype"_s}}); }
    void agreementElsewhere()
    {
        const QString elsewhere = m_set->make(domain::miljoeTable(), {{"navn", "Et andet"}, {"art", "eksternttestmiljoe"},
                                                                     {"printServiceUrl", "https://other.example/"}});
        change(m_set->aftale, {{u"miljoeId"_s, elsewhere}});
    }
    void change(const QString &id, const base::FieldValues &values)
    {
        store::EntityStore records = m_set->access->of(domain::serviceaftaleTable());
        const auto found = await(records.find(id));
        QVERIFY(found.has_value());
        const auto changed = domain::serviceaftaleTable().copy(**found);
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            QVERIFY(domain::serviceaftaleTable().field(it.key().toLatin1())->write(*changed, it.value()).has_value());
        }
        VERIFY_RESULT(await(records.revise(changed, m_set->actor)));
    }
    QString agreement(test::UsecaseFixture::Values more, const QString &miljoe)
    {
        more += {{"integration", "sf1600"}, {"myndighedId", m_set->myndighed}, {"nemSmsSysId", "1001"},
                 {"brugersystemUuid", "0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"}, {"adgang", "certifikat"},
                 {"certifikatbegrundelse", "test"}, {"certifikatdato", QDate(2026, 1, 5)}, {"miljoeId", miljoe}};
        return m_set->make(domain::serviceaftaleTable(), more);
    }
    int m_right = 0;

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
            QVERIFY2(layer.outcome == Outcome::Ok, layer.message.code.constData());
        }
        QVERIFY(report.ok);
        QCOMPARE(report.layers.size(), 8);
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
        QCOMPARE(report.layers.size(), 8);
        QVERIFY(!report.ok);
        const base::Message found = report.layers.at(int(report.stoppedAt)).message;
        QVERIFY2(report.stoppedAt == expected.layer, found.code.constData());
        QVERIFY2(report.desk == expected.desk, found.code.constData());
        QVERIFY2(base::isInCatalogue(found.code), found.code.constData());
        QVERIFY2(base::isInCatalogue(report.nextStep.code), report.nextStep.code.constData());
        QCOMPARE(report.kind, expected.kind);
        if (report.desk == Desk::Serviceplatformen && expected.layer == Layer::Operation) { // SF2250 1.3.2
            QVERIFY(base::sentence(report.nextStep).contains(u"driftsmeddelelser"_s));
            QVERIFY(base::sentence(report.nextStep).contains(u"contact information"_s));
        }
        for (const auto &layer : report.layers) {
            const bool dated = expected.proof == Proof::Dated;
            // The agreement has certificate access: once a call was made under it, no token was needed.
            const bool proven = layer.layer == Layer::Clock ? dated
                : layer.layer == Layer::Token               ? !dated
                                                            : int(layer.layer) <= (dated ? 3 : int(expected.proof));
            const Outcome wanted = layer.layer == expected.layer ? Outcome::Stopped
                : layer.layer > expected.layer                  ? Outcome::NotReached
                : proven                                        ? Outcome::Ok
                                                                : Outcome::NotProven;
            QVERIFY2(layer.outcome == wanted, QByteArray(toCode(layer.layer) + ' ' + toCode(layer.outcome)).constData());
        }
        ++m_right;
    }
    void tokenFaultsHaveTheirOwnLayerAndDesk()
    {
        const auto fault = [](const char *code, const QVariantMap &arguments = {}) {
            return usecases::conclude(base::makeError(ErrorKind::Refused, code, arguments));
        };
        const auto skew = base::makeError(ErrorKind::Refused, "token.refused")
                              .asCauseOf(base::makeError(ErrorKind::InvalidInput, "token.clock"));
        QCOMPARE(int(usecases::conclude(skew).desk), int(Desk::Network));
        QCOMPARE(int(fault("token.refused").desk), int(Desk::Kommune));
        QCOMPARE(int(fault("token.http", {{u"status"_s, 403}}).desk), int(Desk::Leverandoer));
        QCOMPARE(int(fault("token.http", {{u"status"_s, 503}}).desk), int(Desk::Serviceplatformen));
        QCOMPARE(int(fault("wss.time").desk), int(Desk::Network));
        for (const char *code : {"token.refused", "token.holder", "token.nodoor", "signature.value", "wss.header", "wss.time"}) {
            QVERIFY2(fault(code).layer == Layer::Token, code);
            QVERIFY2(base::isInCatalogue(fault(code).nextStep), code);
        }
        // What PrintService says of something else comes after it let the token in.
        const auto agreement = base::makeError(ErrorKind::Refused, "printservice.fault", {{u"kode"_s, u"LP-1104"_s}});
        const auto token = base::makeError(ErrorKind::Refused, "printservice.fault", {{u"kode"_s, u"LP-1202"_s}});
        QVERIFY(usecases::provenBy(true, agreement) == Layer::Token);
        QVERIFY(usecases::provenBy(false, agreement) == Layer::Certifikat);
        QVERIFY(usecases::provenBy(true, token) == Layer::Certifikat);
    }
    void atLeastTwentyFiveAreRight() { QVERIFY2(m_right >= 25, QByteArray::number(m_right).constData()); }

    void theAgreementIsChosenForTheEnvironment()
    {
        const QString second = agreement({{"navn", "Her"}, {"uuid", "5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f11"}}, m_set->miljoe);
        agreementElsewhere();
        m_set->activate(second);
        const MiljoeReport report = check();
        QVERIFY2(report.ok, base::sentence(report.layers.at(int(report.stoppedAt)).message).toUtf8().constData());
    }

    void inTheServiceWindowTheNextStepIsToWait()
    {
        sundayWindow();
        const MiljoeReport report = check();
        QCOMPARE(report.nextStep.code, QByteArray("miljoe.do.window"));
        QCOMPARE(report.desk, Desk::NemSms);
        wrongPath();
        QCOMPARE(check().desk, Desk::Us); // a wrong address is ours at any hour
    }
};

const QList<tst_miljoecheck::Row> &tst_miljoecheck::rows()
{
    using T = tst_miljoecheck;
    static const QList<Row> all {
        {"closed port", &T::closedPort, Layer::Tcp, Desk::Network, Proof::Dns, ErrorKind::Unreachable},
        {"wrong host name", &T::wrongHostName, Layer::Tls, Desk::Us, Proof::Tcp, ErrorKind::Unreachable},
        {"untrusted CA", &T::untrustedCa, Layer::Tls, Desk::Us, Proof::Tcp, ErrorKind::Unreachable},
        {"expired server certificate", &T::expiredServer, Layer::Tls, Desk::Serviceplatformen, Proof::Tcp, ErrorKind::Unreachable},
        {"expired client certificate", &T::expiredClient, Layer::Certifikat, Desk::Leverandoer, Proof::Tls, ErrorKind::Refused},
        {"client certificate of another CA", &T::foreignClient, Layer::Certifikat, Desk::Leverandoer, Proof::Tls, ErrorKind::Refused},
        {"wrong certificate at the door", &T::wrongCertificate, Layer::Certifikat, Desk::Leverandoer, Proof::Tls, ErrorKind::Refused},
        {"no certificate", &T::noCertificate, Layer::Certifikat, Desk::Us, Proof::Tls, ErrorKind::Refused},
        {"hang", &T::hang, Layer::Operation, Desk::Serviceplatformen, Proof::Tls, ErrorKind::Unreachable},
        {"reset", &T::reset, Layer::Operation, Desk::Serviceplatformen, Proof::Tls, ErrorKind::Unreachable},
        {"500", &T::status500, Layer::Operation, Desk::Serviceplatformen, Proof::Tls, ErrorKind::Unreachable},
        {"503", &T::status503, Layer::Operation, Desk::Serviceplatformen, Proof::Tls, ErrorKind::Unreachable},
        {"wrong content type", &T::contentType, Layer::Operation, Desk::Serviceplatformen, Proof::Tls, ErrorKind::Unreachable},
        {"truncated body", &T::truncated, Layer::Operation, Desk::Network, Proof::Tls, ErrorKind::Unreachable},
        {"clock skew", &T::skew, Layer::Clock, Desk::Network, Proof::None, ErrorKind::Unreachable},
        {"unknown agreement", &T::unknownAgreement, Layer::Aftale, Desk::Kommune, Proof::Certificate, ErrorKind::Refused},
        {"wrong user system", &T::userSystem, Layer::Aftale, Desk::Leverandoer, Proof::Certificate, ErrorKind::Refused},
        {"authority without agreement", &T::noAgreement, Layer::Aftale, Desk::Kommune, Proof::Certificate, ErrorKind::Refused},
        {"agreement at its end", &T::endedAgreement, Layer::Aftale, Desk::Kommune, Proof::Certificate, ErrorKind::Refused},
        {"agreement that waits", &T::waitingAgreement, Layer::Aftale, Desk::Kommune, Proof::Certificate, ErrorKind::Refused},
        {"certificate not registered for the SysID", &T::sysIdCertificate, Layer::Certifikat, Desk::Serviceplatformen, Proof::Tls, ErrorKind::Refused},
        {"NemSMS behind does not answer", &T::nemSmsSilent, Layer::Operation, Desk::NemSms, Proof::Agreement, ErrorKind::Refused},
        {"not in DNS", &T::unknownHost, Layer::Dns, Desk::Network, Proof::None, ErrorKind::Unreachable},
        {"not an HTTPS server", &T::notTls, Layer::Tls, Desk::Us, Proof::Tcp, ErrorKind::Unreachable},
        {"404", &T::wrongPath, Layer::Operation, Desk::Us, Proof::Tls, ErrorKind::Unreachable},
        {"SOAP garbage", &T::garbage, Layer::Operation, Desk::Serviceplatformen, Proof::Tls, ErrorKind::Unreachable},
        {"unreadable PKCS#12", &T::damagedP12, Layer::Certifikat, Desk::Us, Proof::None, ErrorKind::InvalidInput},
        {"wrong password", &T::wrongPassword, Layer::Certifikat, Desk::Us, Proof::None, ErrorKind::SecretUnavailable},
        {"missing trust anchors", &T::noAnchors, Layer::Tls, Desk::Us, Proof::None, ErrorKind::NotFound},
        {"missing PKCS#12", &T::noP12, Layer::Certifikat, Desk::Us, Proof::None, ErrorKind::NotFound},
        {"in the Sunday window", &T::sundayWindow, Layer::Operation, Desk::NemSms, Proof::Tls, ErrorKind::Unreachable},
        {"agreement in draft", &T::draftAgreement, Layer::Aftale, Desk::Kommune, Proof::Dated, ErrorKind::InvalidInput},
        {"agreement that ran out", &T::expiredAgreement, Layer::Aftale, Desk::Kommune, Proof::Dated, ErrorKind::InvalidInput},
        {"no agreement that covers look-up", &T::otherAgreement, Layer::Aftale, Desk::Kommune, Proof::Dated, ErrorKind::InvalidInput},
        {"agreement of another environment", &T::agreementElsewhere, Layer::Aftale, Desk::Us, Proof::Dated, ErrorKind::NotFound},
    };
    return all;
}

NEMSMS_TEST(tst_miljoecheck)
#include "tst_miljoecheck.moc"
