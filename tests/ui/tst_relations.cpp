// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/entitypageobject.h"
#include "pages/relationobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"

using namespace nemsms;
using namespace Qt::StringLiterals;

/// The relations of a record as picture and list, by keyboard, from the record's pane to the next record.
class tst_relations : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    pages::EntityPageObject go(const QByteArray &page)
    {
        return pages::EntityPageObject(pages::WindowObject(m_console->window()).go(page));
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<test::ConsoleFixture>(*qApp);
        QCOMPARE(m_console->open(), QString());
    }

    void cleanup() { m_console.reset(); }

    void pictureAndListSayTheSame()
    {
        auto page = go("afsendersystem");
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(0);
        QTRY_VERIFY(page.isPaneShown());
        page.openRelations();
        QTRY_VERIFY(pages::RelationObject(&m_console->window()).isOpen());
        pages::RelationObject relations(&m_console->window());
        QVERIFY(!relations.heading().isEmpty());
        const QStringList rows = relations.rows();
        QVERIFY2(rows.filter(u"167783"_s).size() >= 1, qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.filter(u"SF1600"_s).size() >= 1, qPrintable(rows.join(u'\n')));
        QVERIFY(!relations.picture()->accessibleName().isEmpty());
        QVERIFY(!relations.list()->accessibleName().isEmpty());
        // Each row of a record stands in the picture, and the other way round.
        QSet<int> listed {0};
        for (QTreeWidgetItemIterator item(relations.list()); *item; ++item) {
            if ((*item)->data(0, Qt::UserRole).isValid()) {
                listed.insert((*item)->data(0, Qt::UserRole).toInt());
                relations.list()->setCurrentItem(*item);
                QCOMPARE(relations.picture()->current(), (*item)->data(0, Qt::UserRole).toInt());
                QVERIFY(relations.picture()->accessibleDescription().contains((*item)->text(0).section(u" (see"_s, 0, 0)));
            }
        }
        relations.keyInPicture(Qt::Key_Home);
        QSet<int> drawn;
        for (const auto key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Right,
                               Qt::Key_Up, Qt::Key_Up, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left}) {
            drawn.insert(relations.picture()->current());
            relations.keyInPicture(key);
        }
        QVERIFY(drawn.size() > 3);
        QVERIFY(listed.contains(drawn));
    }

    void enterOpensTheRecord_data()
    {
        QTest::addColumn<bool>("inPicture");
        QTest::newRow("in the list") << false;
        QTest::newRow("in the picture") << true;
    }

    void enterOpensTheRecord()
    {
        QFETCH(bool, inPicture);
        auto page = go("materiale");
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(0);
        QTRY_VERIFY(page.isPaneShown());
        page.openRelations();
        QTRY_VERIFY(pages::RelationObject(&m_console->window()).isOpen());
        pages::RelationObject relations(&m_console->window());
        QVERIFY(relations.list()->hasFocus() || !relations.dialog()->isActiveWindow());
        if (inPicture) {
            relations.keyInPicture(Qt::Key_Left); // the sender system
            QVERIFY(relations.picture()->current() > 0);
            relations.keyInPicture(Qt::Key_Return);
        } else {
            relations.keyInList(Qt::Key_Down);
            relations.keyInList(Qt::Key_Return);
        }
        QTRY_COMPARE(m_console->window().currentPage(), QByteArray("afsendersystem"));
        QTRY_VERIFY(!pages::RelationObject(&m_console->window()).isOpen());
        pages::EntityPageObject there(m_console->window().page("afsendersystem"));
        QTRY_VERIFY(there.isPaneShown());
    }

    void languageAndThemeReachIt()
    {
        auto page = go("afsendersystem");
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(0);
        page.openRelations();
        QTRY_VERIFY(pages::RelationObject(&m_console->window()).isOpen());
        pages::RelationObject relations(&m_console->window());
        m_console->appearance().setLanguage(u"da"_s);
        QTRY_VERIFY(relations.rows().first().contains(u"hænger"_s));
        const QImage light = relations.picture()->grab().toImage();
        m_console->appearance().setTheme(ui::ThemeChoice::Dark);
        QTRY_VERIFY(relations.picture()->grab().toImage() != light);
    }
};

NEMSMS_TEST(tst_relations)
#include "tst_relations.moc"
