// SPDX-License-Identifier: GPL-3.0-or-later
#include "proeveopsaetning.h"
#include "sammenhaengfixtures.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// The rules of the consistency doctor: each by a configuration that breaks it and one that nearly does.
class tst_sammenhaeng : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRightConfigurationIsRight();
    void everyRuleHasProofs();
    void everyRuleIsWhole();
    void theRuleFinds_data();
    void theRuleFinds();
    void theRuleStaysSilent_data();
    void theRuleStaysSilent();
    void noTwoFaultsAreTheSame();
    void aHundredFaults_data();
    void aHundredFaults();
    void rightConfigurations_data();
    void rightConfigurations();
    void aMendMends_data();
    void aMendMends();
    void oneRuleAlone();
    void stopsWhenTold();
    void aRecordThatIsTyped();
    void onNgdpAKeyStandsForTheThumbprint();
};

namespace {

QStringList findings(const char *change)
{
    test::Proeveopsaetning config;
    const QString wrong = config.change(QString::fromUtf8(change));
    return wrong.isEmpty() ? config.found() : QStringList {u"cannot: "_s + wrong};
}

} // namespace

void tst_sammenhaeng::theRightConfigurationIsRight()
{
    QCOMPARE(findings(""), QStringList());
}

void tst_sammenhaeng::everyRuleHasProofs()
{
    QVERIFY(domain::regler().size() >= 40);
    QSet<QByteArray> proven;
    for (const auto &one : test::regelproever()) {
        QVERIFY2(!proven.contains(one.regel), one.regel);
        proven.insert(one.regel);
    }
    for (const auto &regel : domain::regler()) {
        QVERIFY2(proven.contains(regel.id), regel.id.constData());
    }
    QCOMPARE(proven.size(), domain::regler().size());
}

void tst_sammenhaeng::everyRuleIsWhole()
{
    QSet<QByteArray> ids;
    QSet<QString> titles;
    const QRegularExpression form(u"^SK-[0-9]{3}$"_s);
    for (const auto &regel : domain::regler()) {
        QVERIFY2(form.match(QString::fromLatin1(regel.id)).hasMatch(), regel.id.constData());
        QVERIFY2(!ids.contains(regel.id), regel.id.constData());
        QVERIFY2(!titles.contains(QString::fromUtf8(regel.titel)), regel.id.constData());
        QVERIFY2(!regel.egenkode.isEmpty() || regel.check || regel.id == "SK-001", regel.id.constData());
        QVERIFY2(regel.egenkode.isEmpty() || base::isInCatalogue(regel.egenkode), regel.id.constData());
        ids.insert(regel.id);
        titles.insert(QString::fromUtf8(regel.titel));
        QCOMPARE(domain::regelNamed(regel.id), &regel);
    }
    QVERIFY(!domain::regelNamed("SK-999"));
}

void tst_sammenhaeng::theRuleFinds_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < test::regelproever().size(); ++i) {
        QTest::newRow(test::regelproever().at(i).regel) << i;
    }
}

void tst_sammenhaeng::theRuleFinds()
{
    QFETCH(int, row);
    const auto &proof = test::regelproever().at(row);
    const QString expected = QString::fromLatin1(proof.regel) + u' ' + QString::fromLatin1(proof.record);
    const QStringList found = findings(proof.fails);
    QVERIFY2(found.contains(expected), qPrintable(expected + u" in "_s + found.join(u", "_s)));
}

void tst_sammenhaeng::theRuleStaysSilent_data()
{
    theRuleFinds_data();
}

void tst_sammenhaeng::theRuleStaysSilent()
{
    QFETCH(int, row);
    const auto &proof = test::regelproever().at(row);
    for (const QString &one : findings(proof.passes)) {
        QVERIFY2(!one.startsWith(QLatin1StringView(proof.regel)) && !one.startsWith("cannot"_L1), qPrintable(one));
    }
}

void tst_sammenhaeng::noTwoFaultsAreTheSame()
{
    QSet<QByteArray> changes;
    for (const auto &fault : test::saaedeFejl()) {
        QVERIFY2(!changes.contains(fault.change), fault.change);
        changes += fault.change;
    }
    QVERIFY(changes.size() >= 100);
}

void tst_sammenhaeng::aHundredFaults_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < test::saaedeFejl().size(); ++i) {
        QTest::addRow("%03d %s", i + 1, test::saaedeFejl().at(i).expected) << i;
    }
}

void tst_sammenhaeng::aHundredFaults()
{
    QFETCH(int, row);
    const auto &fault = test::saaedeFejl().at(row);
    const QStringList found = findings(fault.change);
    for (const QString &expected : QString::fromLatin1(fault.expected).split(u", "_s)) {
        QVERIFY2(found.contains(expected),
                 qPrintable(QString::fromUtf8(fault.change) + u" gave "_s + found.join(u", "_s)));
    }
}

void tst_sammenhaeng::rightConfigurations_data()
{
    QTest::addColumn<QString>("change");
    QVERIFY(test::rigtigeOpsaetninger().size() >= 20);
    for (const char *one : test::rigtigeOpsaetninger()) {
        QTest::newRow(QByteArray(one).left(60).constData()) << QString::fromUtf8(one);
    }
}

void tst_sammenhaeng::rightConfigurations()
{
    QFETCH(QString, change);
    QCOMPARE(findings(change.toUtf8().constData()), QStringList());
}

void tst_sammenhaeng::aMendMends_data()
{
    theRuleFinds_data();
}

/// What a rule offers, carried out, leaves nothing for that rule to find in the record.
void tst_sammenhaeng::aMendMends()
{
    QFETCH(int, row);
    const auto &proof = test::regelproever().at(row);
    test::Proeveopsaetning config;
    QCOMPARE(config.change(QString::fromUtf8(proof.fails)), QString());
    const auto all = config.made();
    for (const auto &one : domain::kontroller(all)) {
        if (one.regel->id != proof.regel || one.rettelser.isEmpty() || one.rettelser.first().retire) {
            continue;
        }
        const auto &mend = one.rettelser.first();
        const auto *record = all.find(*mend.table, mend.id);
        const auto mended = mend.table->copy(*record);
        QVERIFY(base::acceptable(mend.table->assign(*mended, mend.values)));
        for (const auto &after : domain::kontrollerPost(all, *mend.table, *mended)) {
            QVERIFY2(after.regel->id != proof.regel, proof.regel);
        }
    }
}

void tst_sammenhaeng::oneRuleAlone()
{
    test::Proeveopsaetning config;
    QCOMPARE(config.change(u"system.leverandoer=KMD; system.opslag=lister; link.!retire"_s), QString());
    const auto all = config.made();
    const auto alone = domain::kontroller(all, {"SK-203", {}});
    QCOMPARE(alone.size(), 1);
    QCOMPARE(alone.first().regel->id, "SK-203");
    QCOMPARE(alone.first().finding.field, "opslag");
    QCOMPARE(alone.first().finding.reference, u"SF2250 TS102"_s);
    QCOMPARE(alone.first().titel, all.find<domain::Afsendersystem>(domain::afsendersystemTable(), alone.first().id)->navn);
    QCOMPARE(domain::kontroller(all, {"SK-403", {}}).size(), 1);
}

void tst_sammenhaeng::stopsWhenTold()
{
    test::Proeveopsaetning config;
    QCOMPARE(config.change(u"system.leverandoer=KMD"_s), QString());
    std::stop_source source;
    source.request_stop();
    QVERIFY(domain::kontroller(config.made(), {{}, source.get_token()}).isEmpty());
}

/// A record that is not kept yet hears of what it says, not of what nobody can refer to yet.
void tst_sammenhaeng::aRecordThatIsTyped()
{
    test::Proeveopsaetning config;
    const auto all = config.made();
    domain::Materiale typed;
    typed.navn = u"Nyt"_s;
    typed.materialeId = *domain::MaterialeId::parse(u"167783"_s);
    typed.afsendersystemId = config.idOf(u"system"_s);
    QStringList ids;
    for (const auto &one : domain::kontrollerPost(all, domain::materialeTable(), typed)) {
        ids += QString::fromLatin1(one.regel->id);
    }
    QCOMPARE(ids, QStringList {u"SK-404"_s});
}

void tst_sammenhaeng::onNgdpAKeyStandsForTheThumbprint()
{
    const char *renewedHere = "enrolling.registercertifikatId=@kombit; system.apinoegle=";
    QVERIFY(findings(renewedHere).contains(u"SK-526 enrolling"_s));
    QVERIFY(!findings(renewedHere).contains(u"SK-209 system"_s));
    const QByteArray onNgdp = QByteArray("place.rute=sf1601; ") + renewedHere;
    QVERIFY(!findings(onNgdp.constData()).contains(u"SK-526 enrolling"_s));
    QVERIFY(findings(onNgdp.constData()).contains(u"SK-209 system"_s));
}

NEMSMS_TEST(tst_sammenhaeng)
#include "tst_sammenhaeng.moc"
