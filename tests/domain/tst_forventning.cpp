// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forventning.h"

#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

class tst_forventning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said"); // empty = refused
        const auto row = [](const char *text, const char *said) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(said);
        };
        row("", "accepteret");
        row("Accepteret", "accepteret");
        row("accepted", "accepteret");
        row("afvist", "afvist");
        row(" afvist  3000 ", "afvist 3000");
        row("refused LP-1101", "afvist LP-1101");
        row("stoppet sms.length", "stoppet sms.length");
        row("afleveret", "afleveret 60 s");
        row("afleveret 5", "afleveret 5 s");
        row("Afleveret inden 30 sek", "afleveret 30 s");
        row("delivered within 10s", "afleveret 10 s");
        row("afleveret 3600", "afleveret 3600 s");
        row("afleveret 3601", "");
        row("afleveret 0", "");
        row("afleveret straks", "");
        row("modtaget", "modtaget 600 s");
        row("received within 30 s", "modtaget 30 s");
        row("modtaget 3601", "");
        row("accepteret 3000", "");
        row("måske", "");
    }

    void isRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto read = Forventning::parse(text);
        QCOMPARE(read.has_value(), !said.isEmpty());
        if (read) {
            QCOMPARE(read->toString(), said);
            QCOMPARE(*Forventning::parse(read->toString()), *read); // there and back
        }
    }
};

NEMSMS_TEST(tst_forventning)
#include "tst_forventning.moc"
