// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platformengine.h"

#include "counterpart/afsenderdoor.h"
#include "counterpart/memodoor.h"
#include "counterpart/phonedoor.h"
#include "counterpart/registerdoor.h"
#include "platform/accesstokendoor.h"
#include "platform/controldoor.h"
#include "platform/demosetup.h"
#include "platform/dueslagdoor.h"
#include "platform/kombipostdoor.h"
#include "platform/nemsmslink.h"
#include "platform/postforespoergdoor.h"
#include "platform/printdoor.h"
#include "platform/stsdoor.h"
#include "platform/tilmeldingdoor.h"
#include "platform/statuspublisher.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::Guest;
using protocols::KnobDoor;
using security::TestRole;

namespace {

// As at the real ones (SF1600, SF1601).
constexpr char printServicePath[] = "/service/Print/Print/2";
constexpr char tilmeldingPath[] = "/service/NemSMS/VedligeholdTilmelding/2"; // RECONSTRUCTED
constexpr char stsPath[] = "/runtime/services/kombittrust/14/certificatemixed";
constexpr char stsRestPath[] = "/runtime/api/rest/wstrust/v1/issue";
constexpr char kombiPostPath[] = "/service/KombiPostAfsend_1";
constexpr char postForespoergPath[] = "/service/PostForespoerg_1";
constexpr char accessTokenPath[] = "/service/AccessTokenService_1/token";

counterpart::DoorKeeper keeperOf(const security::TestPki &pki)
{
    counterpart::DoorKeeper keeper;
    keeper.know(Guest::Anvendersystem, pki.thumbprint(TestRole::Client));
    keeper.know(Guest::Kombit, pki.thumbprint(TestRole::Kombit));
    keeper.know(Guest::Kommune, pki.thumbprint(TestRole::Kommune));
    return keeper;
}

protocols::PlatformPki filesOf(const security::TestPki &pki)
{
    protocols::PlatformPki files;
    files.folder = pki.folder();
    files.ca = pki.caFile();
    files.clientP12 = pki.pkcs12File(TestRole::Client);
    files.clientCert = pki.certificateFile(TestRole::Client);
    files.clientKey = pki.keyFile(TestRole::Client);
    files.kombitP12 = pki.pkcs12File(TestRole::Kombit);
    files.kommuneP12 = pki.pkcs12File(TestRole::Kommune);
    files.otherP12 = pki.pkcs12File(TestRole::Other);
    files.expiredP12 = pki.pkcs12File(TestRole::Expired);
    files.stsCert = pki.certificateFile(TestRole::Sts);
    files.serviceCert = pki.certificateFile(TestRole::Kombit);
    files.password = security::TestPki::password();
    return files;
}

QUrl at(QUrl server, const QString &path)
{
    server.setPath(path);
    return server;
}

} // namespace

PlatformEngine::PlatformEngine(security::TestPki pki, std::shared_ptr<store::PlatformJournal> journal,
                               std::shared_ptr<PlatformClock> clock, std::shared_ptr<PlatformSetups> setups,
                               std::shared_ptr<const TokenDesk> desk)
    : m_pki(std::move(pki)), m_journal(std::move(journal)), m_clock(std::move(clock)),
      m_board(std::make_shared<counterpart::KnobBoard>()),
      m_setups(std::move(setups)), m_desk(std::move(desk)), m_keeper(keeperOf(m_pki)),
      m_nemSmsDoors(m_board), m_platformDoors(m_board), m_deskDoors(m_board)
{
}

PlatformEngine::~PlatformEngine()
{
    m_board->close();
    m_ports.reset();
}

base::Result<std::unique_ptr<PlatformEngine>> PlatformEngine::open(const PlatformFolder &folder,
                                                                   std::optional<QDateTime> clock, quint16 portBase,
                                                                   const std::optional<Brokervalg> &broker)
{
    auto pki = security::TestPki::open(folder.pkiFolder(), DemoSetup::holders());
    if (!pki) {
        return pki.error();
    }
    const auto key = pki->memoryKey();
    if (!key) {
        return key.error();
    }
    auto journal = store::PlatformJournal::open(folder.journalFile(), *key);
    if (!journal) {
        return journal.error();
    }
    if (const auto filled = DemoSetup::fillRegister(*journal); !filled) {
        return filled.error();
    }
    if (const auto filled = DemoSetup::fillSubscriptions(*journal); !filled) {
        return filled.error();
    }
    auto running = PlatformClock::open(*journal, std::move(clock));
    if (!running) {
        return running.error();
    }
    auto setups = PlatformSetups::open(*journal);
    if (!setups) {
        return setups.error();
    }
    const auto desk = TokenDesk::open(*pki);
    if (!desk) {
        return desk.error();
    }
    std::unique_ptr<PlatformEngine> made(
        new PlatformEngine(std::move(*pki), std::move(*journal), std::move(*running), std::move(*setups), *desk));
    if (broker) {
        const auto udgiver = BrokerUdgiver::make(*broker, store::BrokerJournal(made->m_journal), made->m_clock->clock());
        if (!udgiver) {
            return udgiver.error();
        }
        made->m_broker = *udgiver;
    }
    if (const auto opened = made->openDoors(portBase); !opened) {
        return opened.error();
    }
    return made;
}

protocols::HttpsServerOptions PlatformEngine::serverOptions() const
{
    protocols::HttpsServerOptions options;
    options.identity = m_pki.identity(TestRole::Server);
    options.clientCaPem = m_pki.caPem();
    // Threads are made when a connection needs one: clients that keep connections open must not shut others out.
    options.threads = 256;
    options.keepAlive = std::chrono::seconds(15);
    return options;
}

base::Result<> PlatformEngine::openDoors(quint16 portBase)
{
    m_ports = std::make_unique<PlatformPorts>(m_journal, portBase);
    const store::AfsendelseJournal afsendelser(m_journal);
    const StatusPublisher publisher(afsendelser, m_clock->clock(), m_setups->aftaleliste());
    m_delivery = std::make_shared<counterpart::Delivery>(afsendelser, m_clock->clock(), m_board, publisher);
    m_clock->onChange([delivery = m_delivery] { delivery->wake(); });
    auto opened = addNemSmsDoors();
    if (opened) {
        opened = m_ports->open(PlatformPort::NemSms, serverOptions(), m_nemSmsDoors);
    }
    if (opened) {
        opened = addPlatformDoors(m_ports->url(PlatformPort::NemSms));
    }
    if (opened) {
        opened = addLists(m_ports->url(PlatformPort::NemSms));
    }
    if (opened) {
        opened = m_ports->open(PlatformPort::Platform, serverOptions(), m_platformDoors);
    }
    if (opened) {
        addDeskDoors();
        opened = m_ports->open(PlatformPort::Desk, serverOptions(), m_deskDoors);
    }
    return opened ? m_ports->remember() : opened;
}

base::Result<> PlatformEngine::addNemSmsDoors()
{
    auto reader = protocols::OiorestReader::make();
    if (!reader) {
        return reader.error();
    }
    const auto memoReader = protocols::MemoReader::make();
    if (!memoReader) {
        return memoReader.error();
    }
    const auto clock = m_clock->clock();
    const store::SlutbrugerJournal slutbrugere(m_journal);
    const auto afsender = std::make_shared<counterpart::AfsenderDoor>(counterpart::AfsenderDoor::Parts {
        *reader, m_setups->systemliste(), m_keeper, m_board, clock, m_delivery, store::AfsendelseJournal(m_journal), slutbrugere,
        std::make_shared<counterpart::Tilmeldingslister>(slutbrugere, clock)});
    const auto memos = std::make_shared<counterpart::MemoDoor>(counterpart::MemoDoor::Parts {
        *memoReader, m_setups->systemliste(), m_keeper, m_board, clock, m_delivery, store::AfsendelseJournal(m_journal), slutbrugere});
    const auto boks = std::make_shared<counterpart::RegisterDoor>(
        counterpart::RegisterDoor::Parts {*reader, m_setups->systemliste(), m_keeper, clock, slutbrugere});
    for (const QString &prefix : {u"/afsendersystem"_s, u"/dp/afsendersystem"_s, u"/dp2/afsendersystem"_s}) {
        m_nemSmsDoors.add(prefix, KnobDoor::Afsender,
                          [afsender](const protocols::ServerRequest &request) { return afsender->handle(request); });
    }
    m_nemSmsDoors.add(u"/apis/v1"_s, KnobDoor::Afsender,
                      [memos](const protocols::ServerRequest &request) { return memos->handle(request); });
    m_nemSmsDoors.add(u"/register"_s, KnobDoor::Register,
                      [boks](const protocols::ServerRequest &request) { return boks->handle(request); });
    return {};
}

base::Result<> PlatformEngine::addPlatformDoors(const QUrl &nemSms)
{
    auto reader = protocols::PrintServiceReader::make();
    if (!reader) {
        return reader.error();
    }
    protocols::TransportOptions options;
    options.identity = m_pki.identity(TestRole::Kombit);
    options.trustAnchorsPem = m_pki.caPem();
    options.timeLimit = std::chrono::seconds(10);
    const auto transport = std::make_shared<protocols::BlockingTransport>(options);
    const auto clock = m_clock->clock();
    const auto link = std::make_shared<NemSmsLink>(protocols::AfsenderClient(transport, nemSms), clock);
    const auto print = std::make_shared<PrintDoor>(PrintDoor::Parts {
        *reader, m_setups->aftaleliste(), m_keeper, m_board, clock, link, TokenGate(m_desk, m_keeper, clock)});
    m_platformDoors.add(QLatin1String(printServicePath), KnobDoor::PrintService,
                        [print](const protocols::ServerRequest &request) { return print->handle(request); });
    m_platformDoors.add(u"/dueslag"_s, KnobDoor::Dueslag,
                        dueslagDoor(store::AfsendelseJournal(m_journal), m_keeper, clock));
    addTokenDoors();
    const auto added = addKombiPostDoors(protocols::MemoClient(transport, nemSms), link);
    return added ? addTilmeldingDoor(nemSms) : added;
}

base::Result<> PlatformEngine::addKombiPostDoors(const protocols::MemoClient &ngdp, const std::shared_ptr<NemSmsLink> &link)
{
    const auto reader = protocols::MemoReader::make();
    if (!reader) {
        return reader.error();
    }
    const auto clock = m_clock->clock();
    const AccessGate gate(store::AdgangstokenJournal(m_journal), m_keeper, clock);
    const auto kombi = std::make_shared<KombiPostDoor>(
        KombiPostDoor::Parts {*reader, m_setups->aftaleliste(), m_board, clock, ngdp, gate});
    const auto lookUp = std::make_shared<PostForespoergDoor>(
        PostForespoergDoor::Parts {m_setups->aftaleliste(), clock, link, gate});
    m_platformDoors.add(QLatin1String(kombiPostPath), KnobDoor::KombiPost,
                        [kombi](const protocols::ServerRequest &request) { return kombi->handle(request); });
    m_platformDoors.add(QLatin1String(postForespoergPath), KnobDoor::KombiPost,
                        [lookUp](const protocols::ServerRequest &request) { return lookUp->handle(request); });
    return {};
}

base::Result<> PlatformEngine::addTilmeldingDoor(const QUrl &nemSms)
{
    auto reader = protocols::TilmeldingReader::make();
    if (!reader) {
        return reader.error();
    }
    protocols::TransportOptions options;
    options.identity = m_pki.identity(TestRole::Kommune); // SF2250 4.1.3.9: the register knows the kommune's certificate
    options.trustAnchorsPem = m_pki.caPem();
    options.timeLimit = std::chrono::seconds(10);
    const protocols::RegisterClient client(std::make_shared<protocols::BlockingTransport>(options), nemSms);
    const auto clock = m_clock->clock();
    const auto door = std::make_shared<TilmeldingDoor>(TilmeldingDoor::Parts {
        *reader, m_setups->aftaleliste(), m_keeper, clock, client, TokenGate(m_desk, m_keeper, clock)});
    m_platformDoors.add(QLatin1String(tilmeldingPath), KnobDoor::Tilmelding,
                        [door](const protocols::ServerRequest &request) { return door->handle(request); });
    return {};
}

void PlatformEngine::addTokenDoors()
{
    const auto clock = m_clock->clock();
    const auto sts = std::make_shared<StsDoor>(StsDoor::Parts {m_desk, m_setups->aftaleliste(), m_keeper, clock});
    const auto exchange = std::make_shared<AccessTokenDoor>(m_desk, m_keeper, clock, store::AdgangstokenJournal(m_journal));
    m_platformDoors.add(QLatin1String(stsPath), KnobDoor::Token,
                        [sts](const protocols::ServerRequest &request) { return sts->soap(request); });
    m_platformDoors.add(QLatin1String(stsRestPath), KnobDoor::Token,
                        [sts](const protocols::ServerRequest &request) { return sts->rest(request); });
    m_platformDoors.add(QLatin1String(accessTokenPath), KnobDoor::Token,
                        [exchange](const protocols::ServerRequest &request) { return exchange->handle(request); });
}

base::Result<> PlatformEngine::addLists(const QUrl &nemSms)
{
    protocols::TransportOptions options;
    options.identity = m_pki.identity(TestRole::Kombit); // SF2250 TSP01
    options.trustAnchorsPem = m_pki.caPem();
    options.timeLimit = std::chrono::seconds(60);
    const protocols::ListeClient client(std::make_shared<protocols::BlockingTransport>(options), nemSms);
    m_lister = std::make_shared<DagligListe>(DagligListe::Parts {client, m_setups->aftaleliste(), m_clock->clock(),
                                                                 store::ListeJournal(m_journal),
                                                                 store::AbonnementJournal(m_journal), m_broker, m_board});
    return m_lister->resume();
}

void PlatformEngine::addDeskDoors()
{
    const store::AfsendelseJournal afsendelser(m_journal);
    const auto desk = std::make_shared<ControlDoor>(
        ControlDoor::Parts {m_clock, m_board, m_setups, afsendelser, store::SlutbrugerJournal(m_journal),
                            std::make_shared<ListeDesk>(m_lister, store::ListeJournal(m_journal),
                                                        store::AbonnementJournal(m_journal),
                                                        store::SlutbrugerJournal(m_journal))});
    m_deskDoors.add(u"/phone"_s, KnobDoor::Phone, counterpart::phoneDoor(afsendelser));
    m_deskDoors.addSteady(u"/control"_s, [desk](const protocols::ServerRequest &request) { return desk->handle(request); });
}

protocols::PlatformReady PlatformEngine::ready() const
{
    const QUrl platform = m_ports->url(PlatformPort::Platform);
    const QUrl nemSms = m_ports->url(PlatformPort::NemSms);
    const QUrl desk = m_ports->url(PlatformPort::Desk);
    protocols::PlatformReady ready;
    ready.endpoints = {at(platform, QLatin1String(printServicePath)), at(nemSms, u"/register"_s), at(nemSms, u"/afsendersystem"_s),
                       at(desk, u"/phone"_s),                     at(platform, u"/dueslag"_s), at(desk, u"/control"_s),
                       at(platform, QLatin1String(stsPath)), at(platform, QLatin1String(stsRestPath)),
                       at(platform, QLatin1String(tilmeldingPath)), at(platform, QLatin1String(accessTokenPath)),
                       at(platform, QLatin1String(kombiPostPath) + u"/kombi"_s),
                       at(platform, QLatin1String(postForespoergPath) + u"/nemsms"_s)};
    ready.pki = filesOf(m_pki);
    ready.demo = DemoSetup::description();
    ready.clock = m_clock->now();
    ready.pid = QCoreApplication::applicationPid();
    return ready;
}

} // namespace nemsms::platform
