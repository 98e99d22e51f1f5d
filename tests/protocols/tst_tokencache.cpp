// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/sts/tokencache.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using namespace nemsms::protocols;

class tst_tokencache : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_start {QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc()};

    static SamlToken token(const QString &id, const QDateTime &from, int seconds)
    {
        SamlToken made;
        made.id = id;
        made.notBefore = from;
        made.notOnOrAfter = from.addSecs(seconds);
        return made;
    }

private Q_SLOTS:
    void oneFetchServesManyCallers();
    void aKeptTokenIsUsedUntilShortlyBeforeItsEnd();
    void aFailureIsToldToAllAndNotKept();
    void keysAreKeptApartAndDropped();
    void aFetchOutlivesTheCache();
};

void tst_tokencache::oneFetchServesManyCallers()
{
    const TokenCache cache;
    const auto clock = std::make_shared<base::SimulatedClock>(m_start, true);
    const base::Promise<SamlToken> answer;
    int fetches = 0;
    const auto fetch = [&] {
        ++fetches;
        return answer.job();
    };
    QList<QString> ids;
    QObject context;
    for (int i = 0; i < 5; ++i) {
        base::join(cache.take(u"a"_s, fetch, clock), &context, [&](base::Result<SamlToken> got) { ids << got->id; });
    }
    QCOMPARE(fetches, 1);
    QVERIFY(ids.isEmpty());
    answer.finish(token(u"t"_s, m_start, 3600));
    QTRY_COMPARE(ids.size(), 5);
    QCOMPARE(ids.count(u"t"_s), 5);
    QCOMPARE(test::await(cache.take(u"a"_s, fetch, clock))->id, u"t"_s);
    QCOMPARE(fetches, 1);
}

void tst_tokencache::aKeptTokenIsUsedUntilShortlyBeforeItsEnd()
{
    const SamlToken day = token(u"long"_s, m_start, 8 * 3600);
    QVERIFY(TokenCache::isUsable(day, day.notOnOrAfter.addSecs(-301)));
    QVERIFY(!TokenCache::isUsable(day, day.notOnOrAfter.addSecs(-300)));
    const SamlToken brief = token(u"short"_s, m_start, 600);
    QVERIFY(TokenCache::isUsable(brief, brief.notOnOrAfter.addSecs(-61)));
    QVERIFY(!TokenCache::isUsable(brief, brief.notOnOrAfter.addSecs(-60)));

    const TokenCache cache;
    const auto clock = std::make_shared<base::SimulatedClock>(m_start, true);
    int fetches = 0;
    const auto fetch = [&] { return base::ready<SamlToken>(token(QString::number(++fetches), clock->now(), 8 * 3600)); };
    QCOMPARE(test::await(cache.take(u"a"_s, fetch, clock))->id, u"1"_s);
    clock->advance(qint64(8 * 3600 - 301) * 1000);
    QCOMPARE(test::await(cache.take(u"a"_s, fetch, clock))->id, u"1"_s);
    clock->advance(1000);
    QCOMPARE(test::await(cache.take(u"a"_s, fetch, clock))->id, u"2"_s);
}

void tst_tokencache::aFailureIsToldToAllAndNotKept()
{
    const TokenCache cache;
    const auto clock = std::make_shared<base::SimulatedClock>(m_start, true);
    const base::Promise<SamlToken> answer;
    int fetches = 0;
    const auto fetch = [&] {
        ++fetches;
        return answer.job();
    };
    int failures = 0;
    QObject context;
    for (int i = 0; i < 2; ++i) {
        base::join(cache.take(u"a"_s, fetch, clock), &context, [&](base::Result<SamlToken> got) { failures += got ? 0 : 1; });
    }
    answer.finish(base::failure(base::ErrorKind::Refused, "token.refused"));
    QTRY_COMPARE(failures, 2);
    QCOMPARE(fetches, 1);
    const auto again = test::await(cache.take(u"a"_s, [this] { return base::ready<SamlToken>(token(u"t"_s, m_start, 3600)); }, clock));
    VERIFY_RESULT(again);
}

void tst_tokencache::keysAreKeptApartAndDropped()
{
    const TokenCache cache;
    const auto clock = std::make_shared<base::SimulatedClock>(m_start, true);
    int fetches = 0;
    const auto fetch = [&] { return base::ready<SamlToken>(token(QString::number(++fetches), m_start, 3600)); };
    QCOMPARE(test::await(cache.take(u"a"_s, fetch, clock))->id, u"1"_s);
    QCOMPARE(test::await(cache.take(u"b"_s, fetch, clock))->id, u"2"_s);
    cache.drop(u"a"_s);
    QCOMPARE(test::await(cache.take(u"b"_s, fetch, clock))->id, u"2"_s);
    QCOMPARE(test::await(cache.take(u"a"_s, fetch, clock))->id, u"3"_s);
}

void tst_tokencache::aFetchOutlivesTheCache()
{
    const auto clock = std::make_shared<base::SimulatedClock>(m_start, true);
    const base::Promise<SamlToken> answer;
    QString got;
    QObject context;
    {
        const TokenCache cache;
        base::join(cache.take(u"a"_s, [&] { return answer.job(); }, clock), &context,
                   [&](base::Result<SamlToken> one) { got = one->id; });
    }
    answer.finish(token(u"t"_s, m_start, 3600));
    QTRY_COMPARE(got, u"t"_s);
}

NEMSMS_TEST(tst_tokencache)
#include "tst_tokencache.moc"
