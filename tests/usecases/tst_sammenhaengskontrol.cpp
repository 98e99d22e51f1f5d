// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/oversigt.h"
#include "usecases/sammenhaengskontrol.h"

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using test::await;

/// The consistency doctor on a store: it reads, forgets when somebody writes, and mends as one change.
class tst_sammenhaengskontrol : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::UsecaseFixture> m_fixture;
    std::unique_ptr<Sammenhaengskontrol> m_doctor;

    QStringList found(const QByteArray &rule = {}, const QString &miljoe = {})
    {
        const auto report = await(m_doctor->run({miljoe, rule, {}}));
        if (!report) {
            return {QString::fromLatin1(report.error().message.code)};
        }
        QStringList lines;
        for (const auto &one : report->fund) {
            lines += QString::fromLatin1(one.regel->id) + u' ' + one.titel;
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::UsecaseFixture>();
        QString problem = m_fixture->set();
        problem += m_fixture->fill();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_doctor = std::make_unique<Sammenhaengskontrol>(m_fixture->access, m_fixture->sendParts->context);
    }
    void cleanup()
    {
        m_doctor.reset();
        m_fixture.reset();
    }

    void findsWhatTheStoreHolds()
    {
        const QStringList all = found();
        QVERIFY(all.contains(u"SK-120 Prøvekøbing Kommune"_s)); // no connection agreement
        QVERIFY(all.contains(u"SK-403 167783 Påmindelse"_s));   // no group
        QVERIFY(!all.contains(u"SK-705 Ekstern test"_s)); // access is by certificate
        QCOMPARE(found("SK-403").size(), 2);
        const auto report = await(m_doctor->run({}));
        QVERIFY(report && report->count(base::Severity::Error) >= 1);
        QCOMPARE(report->miljoe, u"Ekstern test"_s);
        QCOMPARE(report->records, 7);
        QVERIFY(!report->simuleret);
    }

    void hearsOfWhatIsWritten()
    {
        QVERIFY(found("SK-202").isEmpty());
        m_fixture->make(domain::afsendersystemTable(),
                        {{"sysId", "1050"}, {"navn", "Nyt"}, {"leverandoer", "KOMBIT"}, {"snitflade", "smime"}});
        QCOMPARE(found("SK-202"), QStringList {u"SK-202 Nyt"_s});
    }

    void hearsOfWhatAnotherProgramWrites()
    {
        QVERIFY(found("SK-202").isEmpty());
        const auto other = m_fixture->open(); // a second program on the same store
        VERIFY_RESULT(other);
        auto system = std::make_shared<domain::Afsendersystem>();
        system->sysId = *domain::NemSmsSysId::parse(u"1050"_s);
        system->navn = u"Nyt"_s;
        system->leverandoer = u"KOMBIT"_s;
        system->snitflade = domain::Snitflade::Smime;
        store::EntityStore records(**other, domain::afsendersystemTable());
        VERIFY_RESULT(await(records.create(system, m_fixture->actor)));
        QCOMPARE(found("SK-202"), QStringList {u"SK-202 Nyt"_s});
        VERIFY_RESULT(await((*other)->close()));
    }

    void mendsAsOneChange()
    {
        for (const char *sysId : {"1050", "1051"}) {
            m_fixture->make(domain::afsendersystemTable(),
                            {{"sysId", sysId}, {"navn", sysId}, {"leverandoer", "KMD"}, {"snitflade", "smime"}});
        }
        QCOMPARE(found("SK-201").size(), 2);
        const auto mended = await(m_doctor->mend({{}, "SK-201", {}, u"Rettet i portalen"_s}));
        QVERIFY2(mended, mended ? "" : mended.error().message.code.constData());
        QCOMPARE(mended->records, 2);
        QVERIFY(!mended->changeSet.isEmpty());
        QVERIFY(found("SK-201").isEmpty());
        QCOMPARE(found("SK-202").size(), 2); // the other rule was not asked
        const auto one = await(m_doctor->run({{}, "SK-202", {}}));
        const auto alone = await(m_doctor->mend({{}, "SK-202", one->fund.first().id, {}}));
        QVERIFY(alone && alone->records == 1);
        QCOMPARE(found("SK-202").size(), 1);
    }

    void saysWhatItCannotMend()
    {
        const auto nothing = await(m_doctor->mend({{}, "SK-403", {}, {}}));
        QCOMPARE(nothing.error().message.code, "sammenhaeng.nomend");
        QCOMPARE(found("SK-999"), QStringList {u"sammenhaeng.rule"_s});
        QCOMPARE(found({}, u"nowhere"_s), QStringList {u"record.unknown"_s});
    }

    void anotherEnvironmentHasItsOwnRecords()
    {
        const QString other = m_fixture->make(domain::miljoeTable(), {{"navn", "Anden"}, {"art", "lokalplatform"}});
        m_fixture->make(domain::afsendersystemTable(), {{"sysId", "1050"},
                                                        {"navn", "Dér"},
                                                        {"leverandoer", "KMD"},
                                                        {"miljoeId", other}});
        QVERIFY(found("SK-201").isEmpty());
        QCOMPARE(found("SK-201", u"Anden"_s), QStringList {u"SK-201 Dér"_s});
        QVERIFY(found("SK-201").isEmpty()); // what was kept of the other one is not taken for this
    }

    void tellsAFormWhatOtherRecordsSay()
    {
        const base::FieldValues typed {{u"materialeId"_s, u"167783"_s},
                                       {u"navn"_s, u"Nyt"_s},
                                       {u"navnForan"_s, true},
                                       {u"type"_s, u"nemsms"_s},
                                       {u"afsendersystemId"_s, m_fixture->system}};
        const auto fresh = await(m_doctor->ofRecord("materiale", typed, {}));
        QCOMPARE(fresh->size(), 1);
        QCOMPARE(fresh->first().message.code, "sammenhaeng.materialeidtwice");
        QCOMPARE(fresh->first().severity, base::Severity::Warning); // saving is not stopped by it
        QCOMPARE(fresh->first().field, "materialeId");
        const auto edited = await(m_doctor->ofRecord("materiale", {{u"navn"_s, u"Andet"_s}}, m_fixture->materiale));
        QStringList codes;
        for (const auto &one : *edited) {
            codes += QString::fromLatin1(one.message.code);
        }
        codes.removeAll(u"sammenhaeng.unconfirmed"_s); // said of every record that lives in a portal
        QCOMPARE(codes, (QStringList {u"sammenhaeng.nogroup"_s, u"sammenhaeng.notype"_s}));
        QVERIFY(await(m_doctor->ofRecord("materiale", {{u"materialeId"_s, u"abc"_s}}, {}))->isEmpty());
        const usecases::EntityVerbs materials(domain::materialeTable(), m_fixture->access);
        base::FieldValues half = typed; // what will be said of it when it is taken into use is said while it is a draft
        half.remove(u"materialeId"_s);
        const auto draft = await(materials.createDraft(half, u""_s));
        VERIFY_RESULT(draft);
        const auto early = await(m_doctor->ofRecord("materiale", typed, (*draft)->id));
        QCOMPARE(early->size(), 1);
        QCOMPARE(early->first().message.code, "sammenhaeng.materialeidtwice");
        VERIFY_RESULT(await(materials.discard((*draft)->id, (*draft)->version, u""_s)));
    }

    void canBeStopped()
    {
        std::stop_source source;
        source.request_stop();
        const auto report = await(m_doctor->run({{}, {}, source.get_token()}));
        QCOMPARE(report.error().message.code, "sammenhaeng.stopped");
    }

    void theOverviewCountsThem()
    {
        m_fixture->sendParts->kontrol =
            std::make_shared<Sammenhaengskontrol>(m_fixture->access, m_fixture->sendParts->context);
        const auto report = await(m_doctor->run({}));
        const auto picture = await(Oversigt(m_fixture->sendParts).today());
        QVERIFY(picture);
        int errors = 0;
        for (const auto &point : picture->points) {
            if (point.message.code == "oversigt.contradictions") {
                errors = point.message.arguments.value(u"n"_s).toInt();
                QCOMPARE(point.entity, "sammenhaeng");
            }
        }
        QVERIFY(errors > 0);
        QCOMPARE(errors, report->count(base::Severity::Error));
    }
};

NEMSMS_TEST(tst_sammenhaengskontrol)
#include "tst_sammenhaengskontrol.moc"
