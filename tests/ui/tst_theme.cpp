// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/kit/icon.h"
#include "ui/kit/stylesheet.h"
#include "ui/kit/tokens.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// The theme: every pair of colours in use has contrast enough, in each variant; every icon that is asked for is drawn.
class tst_theme : public QObject
{
    Q_OBJECT

    static QPalette grey()
    {
        return QPalette(QColor(0xEF, 0xEF, 0xEF));
    }
    static QList<QPair<QByteArray, ui::Tokens>> variants()
    {
        return {{"light", ui::lightTokens()}, {"dark", ui::darkTokens()},
                {"contrast", ui::highContrastTokens(grey())}};
    }

private Q_SLOTS:
    void contrasts_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto &[name, tokens] : variants()) {
            const auto pair = [&name = name](const char *what, const QColor &ink, const QColor &ground, double least) {
                QTest::addRow("%s: %s", name.constData(), what) << ink << ground << least;
            };
            pair("text on surface", tokens.text, tokens.surface, 13);
            pair("text on window", tokens.text, tokens.window, 13);
            pair("text on the chosen row", tokens.text, tokens.selected, 7);
            pair("text under the pointer", tokens.text, tokens.hover, 7);
            pair("muted on surface", tokens.muted, tokens.surface, 5.5);
            pair("muted on window", tokens.muted, tokens.window, 5.5);
            pair("accent on surface", tokens.accent, tokens.surface, 5.5);
            pair("accent on window", tokens.accent, tokens.window, 5.5);
            pair("accent drawing on its disc", tokens.accent, tokens.selected, 3);
            pair("words on the primary button", tokens.onAccent, tokens.accent, 5.5);
            pair("ok on surface", tokens.ok, tokens.surface, 5.5);
            pair("warning on surface", tokens.warning, tokens.surface, 5.5);
            pair("bad on surface", tokens.bad, tokens.surface, 5.5);
            pair("border on surface", tokens.border, tokens.surface, 3);
            pair("border on window", tokens.border, tokens.window, 3);
            pair("words on the local band", tokens.onBand, tokens.bandLocal, 5.5);
            pair("words on the external band", tokens.onBand, tokens.bandExternal, 5.5);
            pair("words on the production band", tokens.onBand, tokens.bandProduction, 5.5);
            pair("muted under the pointer", tokens.muted, tokens.hover, 4.5);
            pair("muted in a chosen bubble", tokens.muted, tokens.selected, 4.5);
        }
    }
    void contrasts()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double found = ui::contrast(ink, ground);
        QVERIFY2(found >= least, qPrintable(u"%1 on %2 has %3, wanted %4"_s.arg(ink.name(), ground.name())
                                                .arg(found).arg(least)));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(ui::contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(ui::contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void aPaletteTellsItsTokens()
    {
        for (const auto &[name, tokens] : variants()) {
            const auto back = ui::tokensOf(ui::paletteFor(tokens));
            QCOMPARE(back.window, tokens.window);
            QCOMPARE(back.text, tokens.text);
            QCOMPARE(back.accent, tokens.accent);
        }
    }

    void aSystemInHighContrastIsTakenAsItIs()
    {
        QPalette system;
        system.setColor(QPalette::Window, QColor(0, 0, 0));
        system.setColor(QPalette::Base, QColor(0, 0, 0));
        system.setColor(QPalette::WindowText, QColor(255, 255, 255));
        system.setColor(QPalette::Highlight, QColor(0, 255, 255));
        system.setColor(QPalette::HighlightedText, QColor(0, 0, 0));
        QCOMPARE(ui::highContrastTokens(system).accent, QColor(0, 255, 255));
    }

    void theStyleSheetLeavesNoPlaceOpen()
    {
        for (const auto &[name, tokens] : variants()) {
            QVERIFY(!ui::styleSheetFor(tokens, QFont()).contains(u'@'));
        }
    }

    void everyIconIsDrawnAtEverySize()
    {
        QVERIFY(ui::iconNames().size() > 30);
        for (const auto &name : ui::iconNames()) {
            for (const int size : {16, 20, 24}) {
                for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
                    const QPixmap drawn = ui::iconPixmap(name, size, ratio, ui::lightTokens().text);
                    QCOMPARE(drawn.width(), qRound(size * ratio));
                    QVERIFY(!drawn.toImage().allGray() || drawn.hasAlphaChannel());
                }
            }
        }
        QVERIFY(ui::iconPixmap(u"nosuchicon"_s, 16, 1, ui::lightTokens().text).isNull());
    }

    void everyIconThatIsAskedForIsThere()
    {
        // icon(u"x"_s), ButtonKind::..., u"object"_s, u"x"_s, ChipState {Tone::..., u"x"_s
        const QRegularExpression asked(
            uR"re((?:\bicon\(|Tone::\w+, |ButtonKind::\w+, u"\w+"_s, |EmptyState\(|Group::\w+, )u"(\w+)"_s)re"_s);
        int found = 0;
        QDirIterator files(QStringLiteral(NEMSMS_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = asked.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                QVERIFY2(ui::iconNames().contains(name), qPrintable(name + u" in "_s + file.fileName()));
                ++found;
            }
        }
        QVERIFY(found > 30);
    }
};

NEMSMS_TEST(tst_theme)
#include "tst_theme.moc"
