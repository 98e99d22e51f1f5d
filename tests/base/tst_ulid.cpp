// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ulid.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace nemsms::base;

class tst_ulid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTwentySixCharactersThatOiorestAllows()
    {
        const QString ulid = newUlid(QDateTime::fromMSecsSinceEpoch(1469918176385));
        QVERIFY(isUlid(ulid));
        QVERIFY(ulid.startsWith(QStringLiteral("01ARYZ6S41")));
        static const QRegularExpression allowed(QStringLiteral("^[a-zA-Z0-9\\-._~]{1,30}$"));
        QVERIFY(allowed.match(ulid).hasMatch());
    }

    void sortsByTimeAndNeverRepeats()
    {
        QSet<QString> seen;
        QString earlier;
        for (qint64 moment = 1'700'000'000'000; moment < 1'700'000'002'000; ++moment) {
            const QString ulid = newUlid(QDateTime::fromMSecsSinceEpoch(moment));
            QVERIFY(ulid > earlier);
            earlier = ulid;
            seen.insert(ulid);
            seen.insert(newUlid(QDateTime::fromMSecsSinceEpoch(moment)));
        }
        QCOMPARE(seen.size(), 4000);
    }

    void thoseOfOneMomentCountUp()
    {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);
        UlidSequence sequence;
        QString earlier = sequence.next(moment);
        const QString first = earlier;
        for (int i = 0; i < 3000; ++i) { // the last digits carry over
            const QString ulid = sequence.next(moment);
            QVERIFY(isUlid(ulid));
            QVERIFY(ulid > earlier);
            earlier = ulid;
        }
        QCOMPARE(earlier.left(20), first.left(20));
        QVERIFY(sequence.next(moment.addMSecs(1)) > earlier);
        QVERIFY(sequence.next(moment.addMSecs(1)).left(10) != earlier.left(10));
        UlidSequence other;
        QVERIFY(other.next(moment) != first);
    }

    void refusesWhatIsNoUlid()
    {
        QVERIFY(!isUlid(u"01ARYZ6S41"));
        QVERIFY(!isUlid(u"81ARYZ6S4KAAAAAAAAAAAAAAAA"));
        QVERIFY(!isUlid(u"01ARYZ6S4KAAAAAAAAAAAAAAAI"));
    }
};

NEMSMS_TEST(tst_ulid)
#include "tst_ulid.moc"
