// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/haendelsestore.h"

#include "domain/miljoe.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "store/messagepack.h"
#include "store/storekeys.h"
#include "support/storefixture.h"
#include "support/testmain.h"

#include <QUuid>

using namespace nemsms;
using namespace Qt::StringLiterals;
using nemsms::test::await;
using nemsms::test::StoreFixture;
using store::HaendelseQuery;
using store::HaendelseRow;

namespace {

/// As the local platform writes one; what differs between events is drawn anew.
QByteArray typicalMessage(const QString &cpr)
{
    const auto uuid = [] { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); };
    const QByteArray id = uuid();
    const QByteArray payload = "<n:NemSMSTilmelding xmlns:n=\"urn:reconstructed:digitalpost:nemsmstilmelding\"><n:CPRnummerIdentifikator>"
        + cpr.toLatin1() + "</n:CPRnummerIdentifikator><n:TilmeldtIndikator>true</n:TilmeldtIndikator></n:NemSMSTilmelding>";
    return "<b:Haendelsesbesked xmlns:b=\"urn:oio:besked:kuvert:1.0\" xmlns:sd=\"urn:oio:sagdok:3.0.0\"><b:BeskedId><sd:UUIDIdentifikator>"
        + id + "</sd:UUIDIdentifikator></b:BeskedId><b:BeskedVersion>1.0</b:BeskedVersion><b:Beskedkuvert><b:Filtreringsdata>"
               "<b:Beskedtype><sd:UUIDIdentifikator>00000000-0000-4000-8000-000000002250</sd:UUIDIdentifikator></b:Beskedtype>"
               "<b:TilladtModtager><sd:URNIdentifikator>urn:oio:cvr-nr:29189846</sd:URNIdentifikator></b:TilladtModtager>"
               "<b:RelateretObjekt><b:ObjektId><sd:URNIdentifikator>urn:oio:cpr-nr:" + cpr.toLatin1()
        + "</sd:URNIdentifikator></b:ObjektId><b:ObjektType><sd:UUIDIdentifikator>ce7fcf97-a8a2-447a-8690-d38aa0f6e23c"
          "</sd:UUIDIdentifikator></b:ObjektType></b:RelateretObjekt></b:Filtreringsdata><b:Leveranceinformation>"
          "<b:Dannelsestidspunkt><sd:TidsstempelDatoTid>2026-11-24T05:00:01.237Z</sd:TidsstempelDatoTid></b:Dannelsestidspunkt>"
          "<b:TransaktionsId><sd:UUIDIdentifikator>" + uuid() + "</sd:UUIDIdentifikator></b:TransaktionsId>"
          "</b:Leveranceinformation></b:Beskedkuvert><b:Beskeddata><d:Base64 xmlns:d=\"urn:besked:kuvert:1.0\" "
          "content-type=\"application/xml\" encoding=\"UTF-8\" file-type=\".xml\">" + payload.toBase64()
        + "</d:Base64></b:Beskeddata></b:Haendelsesbesked>";
}

} // namespace

class tst_haendelsestore : public QObject
{
    Q_OBJECT

private:
    StoreFixture m_fixture;
    std::shared_ptr<store::Store> m_store;
    QString m_miljoe;
    qint64 m_number = 0;

    HaendelseRow row(const QByteArray &art, const QString &cpr, const QDateTime &tid)
    {
        HaendelseRow made;
        made.miljoeId = m_miljoe;
        made.nummer = ++m_number;
        made.beskedId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        made.tid = tid;
        made.art = art;
        made.myndighed = u"29189846"_s;
        made.identitet = cpr;
        made.besked = typicalMessage(cpr);
        return made;
    }

    qsizetype found(const HaendelseQuery &query)
    {
        const auto page = await(store::HaendelseStore(*m_store).list(query));
        return page ? page->rows.size() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto opened = m_fixture.open();
        VERIFY_RESULT(opened);
        m_store = *opened;
        auto miljoe = std::make_shared<domain::Miljoe>();
        miljoe->navn = u"Lokal"_s;
        const auto made = await(store::EntityStore(*m_store, domain::miljoeTable()).create(miljoe, m_fixture.actor));
        VERIFY_RESULT(made);
        m_miljoe = (*made)->id;
    }

    void messagesComeBackByteForByteAndSmall()
    {
        for (const QByteArray &message : {QByteArray(), QByteArray("\0<x/>", 5), QByteArray(300000, 'x'), typicalMessage(u"2512484916"_s)}) {
            const auto packed = store::packMessage(message);
            VERIFY_RESULT(packed);
            const auto back = store::unpackMessage(*packed);
            VERIFY_RESULT(back);
            QCOMPARE(*back, message);
        }
        const auto packed = store::packMessage(typicalMessage(u"2512484916"_s));
        QVERIFY2(packed->size() + 40 <= 400, qPrintable(QString::number(packed->size()))); // 40: what sealing adds, and more
        for (const QByteArray &bad : {QByteArray(), QByteArray("x"), packed->left(packed->size() - 9), QByteArray("\x01", 1)}) {
            QVERIFY(!store::unpackMessage(bad));
        }
    }

    void anEventIsKeptOnceAndFoundByWhatItIs()
    {
        const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
        const auto first = row("tilmeldt", u"2512484916"_s, noon);
        const auto second = row("frameldt", u"2611740000"_s, noon.addSecs(1));
        const auto third = row("frameldt", u"2512484916"_s, noon.addSecs(3600));
        store::HaendelseStore events(*m_store);
        const auto kept = await(events.keep({first, second, third}, {}));
        VERIFY_RESULT(kept);
        QCOMPARE(kept->added, 3);
        const auto again = await(events.keep({first}, {}));
        QCOMPARE(again->added, 0);
        QCOMPARE(again->known, 1);
        HaendelseQuery query;
        query.miljoeId = m_miljoe;
        QCOMPARE(found(query), 3);
        query.art = "frameldt";
        QCOMPARE(found(query), 2);
        query.identitet = u"2512484916"_s;
        QCOMPARE(found(query), 1);
        query.til = noon.addSecs(3600);
        QCOMPARE(found(query), 0);
        query.art.clear();
        query.fra = noon;
        QCOMPARE(found(query), 1);
        query.myndighed = u"55133018"_s;
        QCOMPARE(found(query), 0);
        QCOMPARE(*await(events.lastNumber(m_miljoe)), m_number);
        const auto totals = await(events.totals(m_miljoe));
        QCOMPARE(totals->size(), 3); // two kinds in the first hour, one in the next
        QCOMPARE(totals->last().time, noon.addSecs(3600));
    }

    void pagesGoOnWhereTheLastEnded()
    {
        store::HaendelseStore events(*m_store);
        HaendelseQuery query;
        query.miljoeId = m_miljoe;
        query.limit = 2;
        const auto first = await(events.list(query));
        VERIFY_RESULT(first);
        QCOMPARE(first->rows.size(), 2);
        QVERIFY(first->rows.first().tid > first->rows.last().tid);
        query.after = first->next;
        const auto second = await(events.list(query));
        QCOMPARE(second->rows.size(), 1);
        QVERIFY(second->next.isEmpty());
        QCOMPARE(second->rows.first().identitet, u"2512484916"_s);
    }

    void seenAndTakenAreRemembered()
    {
        store::HaendelseStore events(*m_store);
        HaendelseQuery query;
        query.miljoeId = m_miljoe;
        const QString id = await(events.list(query))->rows.first().id;
        VERIFY_RESULT(await(events.markSeen(id)));
        VERIFY_RESULT(await(events.markTaken(id, m_fixture.actor)));
        query.usete = true;
        QCOMPARE(found(query), 2);
        const auto one = await(events.find(id));
        VERIFY_RESULT(one);
        QVERIFY(one->setTid.isValid() && one->kvitteret.isValid());
        QCOMPARE(await(store::AuditLog(*m_store).list({}))->first().action, "haendelse.take");
        QCOMPARE(await(events.find(u"nobody"_s)).error().message.code, QByteArray("haendelse.unknown"));
    }

    void anotherKeyOpensThemStill()
    {
        VERIFY_RESULT(await(store::StoreKeys(*m_store).rotate(m_fixture.actor)));
        store::HaendelseStore events(*m_store);
        HaendelseQuery query;
        query.miljoeId = m_miljoe;
        query.identitet = u"2611740000"_s;
        const auto page = await(events.list(query));
        VERIFY_RESULT(page);
        QCOMPARE(page->rows.size(), 1);
        const auto one = await(events.find(page->rows.first().id));
        VERIFY_RESULT(one);
        QVERIFY(one->besked.startsWith("<b:Haendelsesbesked"));
    }

    void whatCannotBeReadKeepsItsReason()
    {
        store::HaendelseStore events(*m_store);
        store::KarantaeneRow bad {{}, m_miljoe, {}, ++m_number, {}, {"xml.malformed", {{u"line"_s, 3}}}, "<a><b></a>"};
        QCOMPARE(await(events.keep({}, {bad}))->quarantined, 1);
        QCOMPARE(await(events.keep({}, {bad}))->known, 1);
        const auto kept = await(events.quarantine(m_miljoe));
        VERIFY_RESULT(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().aarsag.code, QByteArray("xml.malformed"));
        QCOMPARE(kept->first().besked, bad.besked);
        QCOMPARE(*await(events.lastNumber(m_miljoe)), m_number);
    }

    void purgingLeavesTheRestAndAProof()
    {
        store::HaendelseStore events(*m_store);
        const QDateTime before(QDate(2026, 11, 24), QTime(12, 0, 1), Qt::UTC);
        QCOMPARE(*await(events.purge(m_miljoe, "frameldt", before, m_fixture.actor)), 0);
        QCOMPARE(*await(events.purge(m_miljoe, {}, before, m_fixture.actor)), 1);
        HaendelseQuery query;
        query.miljoeId = m_miljoe;
        QCOMPARE(found(query), 2);
        QCOMPARE(await(events.totals(m_miljoe))->size(), 2);
        QCOMPARE(*await(events.lastNumber(m_miljoe)), m_number);
        const auto proof = await(store::AuditLog(*m_store).list({}))->first();
        QCOMPARE(proof.action, "haendelse.purge");
        QVERIFY(proof.details.contains("\"n\":1"));
    }
};

NEMSMS_TEST(tst_haendelsestore)
#include "tst_haendelsestore.moc"
