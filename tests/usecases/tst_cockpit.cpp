// SPDX-License-Identifier: GPL-3.0-or-later
// What ends when and what stops with it, as pure values: posts, marks, comparison, calendar and the plan of a roll-over.
#include "domain/udskiftning.h"
#include "support/await.h"
#include "support/testmain.h"
#include "usecases/cockpit.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using usecases::CockpitPost;
using usecases::Sammenligning;

namespace {

const QDate today(2026, 6, 1);

template <class V>
std::optional<V> valueOf(const QString &text)
{
    const auto parsed = V::parse(text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

domain::Certifikat certifikat(const QString &id, const QString &navn, QDate until, QChar print)
{
    domain::Certifikat made;
    made.id = id;
    made.navn = navn;
    made.gyldigFra = QDate(2024, 1, 1);
    made.gyldigTil = until;
    made.sha256 = valueOf<domain::Sha256Aftryk>(QString(64, print));
    return made;
}

usecases::CockpitBasis basis()
{
    usecases::CockpitBasis all;
    all.today = today;
    all.certifikater = {certifikat(u"A"_s, u"Register, nyt"_s, QDate(2028, 1, 1), u'A'),
                        certifikat(u"B"_s, u"Klient"_s, today.addDays(30), u'B'),
                        certifikat(u"C"_s, u"Uden slut"_s, {}, u'C')};
    all.withKey = {u"B"_s};
    domain::Register one;
    one.id = u"R"_s;
    one.navn = u"Registret"_s;
    one.sysId = valueOf<domain::RegisterSysId>(u"1003"_s);
    one.certifikatId = u"A"_s;
    one.miljoeId = u"M"_s;
    all.registre = {one};
    domain::Serviceaftale aftale;
    aftale.id = u"S"_s;
    aftale.navn = u"Tilmelding"_s;
    aftale.registerSysId = one.sysId;
    aftale.registercertifikatId = u"A"_s;
    aftale.miljoeId = u"M"_s;
    all.aftaler = {aftale};
    domain::Miljoe miljoe;
    miljoe.id = u"M"_s;
    miljoe.navn = u"Test"_s;
    miljoe.certifikatId = u"B"_s;
    all.miljoeer = {miljoe};
    domain::Afsendersystem system;
    system.id = u"F"_s;
    system.navn = u"Afsenderen"_s;
    system.sysId = valueOf<domain::NemSmsSysId>(u"1001"_s);
    system.miljoeId = u"M"_s;
    system.apinoegle = u"ngdp-1"_s;
    system.apinoegleSidste4 = u"9f3a"_s;
    system.apinoegleUdstedt = QDate(2025, 6, 1);
    system.apinoegleUdloeber = today.addDays(-1);
    all.afsendersystemer = {system};
    return all;
}

} // namespace

class tst_cockpit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEndsFirstStandsFirst()
    {
        const auto posts = usecases::cockpitposts(basis());
        QStringList titles;
        for (const auto &post : posts) {
            titles += post.title;
        }
        QCOMPARE(titles, QStringList({u"ngdp-1"_s, u"Klient"_s, u"Register, nyt"_s, u"Uden slut"_s}));
        QVERIFY(posts[0].isApiKey() && posts[0].tell == u"9f3a"_s && posts[0].days == -1);
        QVERIFY(posts[1].hasKey && !posts[2].hasKey);
        QCOMPARE(posts[2].loadText(), u"Registret (SysID 1003), Tilmelding"_s);
        // The client certificate carries the environment and all that goes through it.
        QCOMPARE(posts[1].loadText(), u"Test, Tilmelding, Afsenderen (SysID 1001)"_s);
        QVERIFY(posts[3].carries.isEmpty() && !posts[3].mark());
    }

    void marks_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("mark");
        QTest::addColumn<QByteArray>("code");
        for (const auto &[days, mark, code] : std::initializer_list<std::tuple<int, int, const char *>> {
                 {91, -1, ""}, {90, 90, "cockpit.stops"}, {61, 90, "cockpit.stops"}, {60, 60, "cockpit.stops"},
                 {31, 60, "cockpit.stops"}, {30, 30, "cockpit.stops"}, {11, 30, "cockpit.stops"},
                 {10, 10, "cockpit.stops"}, {0, 10, "cockpit.stops"}, {-1, 0, "cockpit.stopped"}}) {
            QTest::addRow("%d", days) << days << mark << QByteArray(code);
        }
    }
    void marks()
    {
        QFETCH(int, days);
        QFETCH(int, mark);
        QFETCH(QByteArray, code);
        CockpitPost post;
        post.title = u"Klient"_s;
        post.until = today.addDays(days);
        post.days = days;
        post.carries = {{"register", u"R"_s, u"Registret"_s}};
        QCOMPARE(post.mark().value_or(-1), mark);
        const auto warning = post.warning();
        QCOMPARE(warning.has_value(), mark >= 0);
        if (warning) {
            QCOMPARE(warning->message.code, code);
            QVERIFY(base::sentence(warning->message).contains(u"Registret"_s));
            QCOMPARE(warning->severity == base::Severity::Error, mark == 0);
            QCOMPARE(warning->severity == base::Severity::Hint, mark > 30);
        }
    }

    void registerAndAgreementAreComparedByThumbprint()
    {
        auto all = basis();
        QCOMPARE(usecases::certifikatpar(all).size(), 1);
        QVERIFY(usecases::certifikatpar(all).first().verdict == Sammenligning::Same);
        all.aftaler.first().registercertifikatId = u"B"_s;
        QVERIFY(usecases::certifikatpar(all).first().verdict == Sammenligning::Differs);
        QCOMPARE(usecases::certifikatpar(all).first().finding().message.code, "cockpit.differs");
        // Two rows for the same certificate are one certificate.
        all.certifikater[1].sha256 = all.certifikater[0].sha256;
        QVERIFY(usecases::certifikatpar(all).first().verdict == Sammenligning::Same);
        all.aftaler.first().registercertifikatId.clear();
        QVERIFY(usecases::certifikatpar(all).first().verdict == Sammenligning::Missing);
        all.aftaler.first().miljoeId = u"et andet"_s;
        QVERIFY(usecases::certifikatpar(all).isEmpty());
    }

    void theCalendarKeepsItsForm()
    {
        auto posts = usecases::cockpitposts(basis());
        posts[1].title = u"Klient; æøå, "_s + u"lang "_s.repeated(20);
        const QDateTime stamp(QDate(2026, 6, 1), QTime(8, 30), Qt::UTC);
        const QByteArray text = usecases::cockpitcalendar(posts, stamp);
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && text.endsWith("END:VCALENDAR\r\n"));
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the CR
            QVERIFY(QString::fromUtf8(line).toUtf8() == line && !line.contains("\xEF\xBF\xBD"));
        }
        QByteArray unfolded = text;
        unfolded.replace("\r\n ", "");
        QCOMPARE(unfolded.count("BEGIN:VEVENT"), 3); // one has no end
        QVERIFY(unfolded.contains("UID:certifikat-B@nemsms-konsol\r\n"));
        QVERIFY(unfolded.contains("UID:afsendersystem-F@nemsms-konsol\r\n"));
        QVERIFY(unfolded.contains("DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260702\r\n"));
        QVERIFY(unfolded.contains("DTSTAMP:20260601T083000Z\r\n"));
        QVERIFY(unfolded.contains(u"Klient\\; æøå\\, "_s.toUtf8()));
        for (const char *alarm : {"TRIGGER:-P90D", "TRIGGER:-P60D", "TRIGGER:-P30D", "TRIGGER:-P10D"}) {
            QCOMPARE(unfolded.count(alarm), 3);
        }
        QCOMPARE(unfolded.count("BEGIN:VALARM"), 12);
    }

    void thePlanGoesByDaysAndWeekdays()
    {
        const QDate until(2026, 12, 31);
        const auto plan = domain::udskiftningsplan(until, today, {});
        QStringList codes;
        for (const auto &step : plan.steps) {
            codes += QString::fromLatin1(step.code);
            QVERIFY(step.latest.dayOfWeek() <= Qt::Friday && step.latest <= until);
            QVERIFY(base::isInCatalogue(step.what.code));
        }
        QCOMPARE(codes.first(), u"order"_s);
        QCOMPARE(codes.last(), u"remove"_s);
        QVERIFY(codes.indexOf(u"register"_s) < codes.indexOf(u"switch"_s));
        const auto &change = plan.steps[codes.indexOf(u"switch"_s)];
        QVERIFY(change.latest.dayOfWeek() >= Qt::Tuesday && change.latest.dayOfWeek() <= Qt::Thursday);
        QCOMPARE(plan.parallelUntil, until);
        QVERIFY(plan.parallelFrom < change.latest);
        for (qsizetype i = 1; i < plan.steps.size(); ++i) { // the order of the steps is that of their days
            QVERIFY2(plan.steps[i - 1].latest <= plan.steps[i].latest, plan.steps[i].code.constData());
        }
        QCOMPARE(codes, QStringList({u"order"_s, u"import"_s, u"judge"_s, u"register"_s, u"agreement"_s, u"approval"_s, u"switch"_s,
                                     u"test"_s, u"compare"_s, u"remove"_s}));
        // Late: everything is due today.
        const auto late = domain::udskiftningsplan(today.addDays(2), today, {});
        QCOMPARE(late.steps.first().latest, today);
        const auto windowAt = [](QDate day) {
            domain::Servicevindue window;
            window.fra = QDateTime(day, QTime(5, 0), Qt::UTC);
            window.til = QDateTime(day, QTime(6, 0), Qt::UTC);
            return window;
        };
        const auto frozen = domain::udskiftningsplan(until, today, {windowAt(today.addDays(5)), windowAt(until.addDays(5)),
                                                                    windowAt(today.addDays(-5))});
        QCOMPARE(frozen.frozen.size(), 1);
        QCOMPARE(frozen.notes().size(), plan.notes().size() + 1);
    }
};

NEMSMS_TEST(tst_cockpit)
#include "tst_cockpit.moc"
