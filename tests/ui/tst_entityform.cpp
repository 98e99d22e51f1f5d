// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/kit/entityform.h"
#include "ui/thing.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace nemsms;
using namespace nemsms::test;
using namespace Qt::StringLiterals;

class tst_entityform : public QObject
{
    Q_OBJECT

    template <class W>
    static W *part(ui::EntityForm &form, const char *name)
    {
        return form.findChild<W *>(QString::fromLatin1(name));
    }
    static std::shared_ptr<Thing> full()
    {
        auto thing = std::make_shared<Thing>();
        thing->id = u"1"_s;
        thing->version = 3;
        thing->nummer = u"N1"_s;
        thing->navn = u"old"_s;
        thing->kode = *Kode::parse(u"abcd"_s);
        thing->dato = QDate(2026, 11, 21);
        thing->ejerId = u"e2"_s;
        return thing;
    }

private Q_SLOTS:
    void aRowForEachFieldThatAPersonSets()
    {
        ui::EntityForm form(thingTable(), 2);
        QVERIFY(part<QWidget>(form, "field_navn"));
        QVERIFY(!part<QWidget>(form, "field_antal"));
        for (const auto *editor : form.findChildren<QWidget *>(QRegularExpression(u"^field_"_s))) {
            QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(editor->objectName()));
        }
        for (const auto *label : form.findChildren<QLabel *>()) {
            QVERIFY(label->property("textRole").toString() != "strong"_L1 || label->buddy());
        }
    }

    void onlyChangesAreTold()
    {
        ui::EntityForm form(thingTable(), 1);
        form.setOptions("ejer", {{u"e1"_s, u"Anna"_s}, {u"e2"_s, u"Bo"_s}});
        form.setRecord(full());
        QVERIFY(!form.isDirty());
        QCOMPARE(part<QLineEdit>(form, "field_dato")->text(), u"21-11-2026"_s);
        QCOMPARE(part<QComboBox>(form, "field_ejerId")->currentText(), u"Bo"_s);
        QSignalSpy edited(&form, &ui::EntityForm::edited);
        auto *name = part<QLineEdit>(form, "field_navn");
        name->clear();
        QTest::keyClicks(name, u"new"_s);
        QVERIFY(edited.count() > 0);
        QCOMPARE(form.changedValues(), base::FieldValues({{u"navn"_s, u"new"_s}}));
        QCOMPARE(form.changes().size(), 1);
        QCOMPARE(form.changes().first().before, u"old"_s);
        QCOMPARE(form.changes().first().after, u"new"_s);
        form.setRecord(full());
        QVERIFY(!form.isDirty());
    }

    void personalValuesStayHidden()
    {
        ui::EntityForm form(thingTable(), 1);
        form.setRecord(full());
        auto *code = part<QLineEdit>(form, "field_kode");
        QCOMPARE(code->text(), QString());
        QCOMPARE(code->placeholderText(), u"a***"_s);
        QVERIFY(!form.changedValues().contains(u"kode"_s));
        QTest::keyClicks(code, u"wxyz"_s);
        QCOMPARE(form.changedValues().value(u"kode"_s).toString(), u"wxyz"_s);
        QVERIFY(!form.changes().first().after.contains(u"wxyz"_s));
        // A new record shows what is typed.
        form.setRecord(nullptr);
        QVERIFY(code->placeholderText().isEmpty());
    }

    void immutableFieldsAreSetOnce()
    {
        ui::EntityForm form(thingTable(), 1);
        QVERIFY(part<QLineEdit>(form, "field_nummer")->isEnabled());
        form.setRecord(full());
        QVERIFY(!part<QLineEdit>(form, "field_nummer")->isEnabled());
    }

    void findingsStandUnderTheirField()
    {
        ui::EntityForm form(thingTable(), 1);
        const auto rest = form.showFindings(
            {base::makeFinding(base::Severity::Error, "field.required", {{u"field"_s, u"Name"_s}}, u"T 1"_s, "navn"),
             base::makeFinding(base::Severity::Warning, "field.date", {{u"value"_s, u"x"_s}})});
        QCOMPARE(rest.size(), 1);
        const auto *finding = part<QLabel>(form, "finding_navn");
        QVERIFY(!finding->isHidden());
        QVERIFY(finding->text().contains(u"Name is missing."_s));
        QVERIFY(finding->text().contains(u"T 1"_s));
        QCOMPARE(part<QLineEdit>(form, "field_navn")->property("finding").toString(), u"error"_s);
        (void)form.showFindings({});
        QVERIFY(finding->isHidden());
    }
};

NEMSMS_TEST(tst_entityform)
#include "tst_entityform.moc"
