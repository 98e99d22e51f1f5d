// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/afsendersystem.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "support/storefixture.h"
#include "support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace nemsms;
using namespace Qt::StringLiterals;
using nemsms::test::await;
using nemsms::test::StoreFixture;

class tst_crash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesAKill()
    {
        const StoreFixture fixture;
        QSet<QString> acknowledged;
        for (int round = 0; round < 5; ++round) {
            QProcess child;
            child.start(QStringLiteral(NEMSMS_BINARY_DIR "/tests/store/storecrash"), {fixture.path()});
            QVERIFY(child.waitForStarted());
            // Killed after some writes, at whatever point of the next one it has come to.
            const int enough = 10 + QRandomGenerator::global()->bounded(40);
            QByteArray said;
            while (said.count('\n') < enough) {
                QVERIFY2(child.waitForReadyRead(30000), child.readAllStandardError().constData());
                said += child.readAllStandardOutput();
            }
            child.kill();
            QVERIFY(child.waitForFinished());
            said += child.readAllStandardOutput();
            const auto lines = said.left(said.lastIndexOf('\n')).split('\n');
            for (const QByteArray &line : lines) {
                acknowledged.insert(QString::fromLatin1(line));
            }

            const auto opened = fixture.open(true);
            VERIFY_RESULT(opened);
            VERIFY_RESULT(await((*opened)->checkFile()));
            store::EntityStore systems(**opened, domain::afsendersystemTable());
            for (const QString &id : std::as_const(acknowledged)) {
                VERIFY_RESULT(await(systems.find(id)));
            }
            const auto total = await(systems.list({}))->total;
            QVERIFY(total >= acknowledged.size());
            const auto verdict = await(store::AuditLog(**opened).verify());
            VERIFY_RESULT(verdict);
            QVERIFY(verdict->intact);
            // One row for the store and one for each record, acknowledged or not: never half a write.
            QCOMPARE(verdict->rows, total + 1);
        }
    }
};

NEMSMS_TEST(tst_crash)
#include "tst_crash.moc"
