// SPDX-License-Identifier: GPL-3.0-or-later
// The migrated schema against the field tables: SQL is written by hand, so nothing else keeps the two together.
#include "base/fieldtable.h"
#include "domain/afsendersystem.h"
#include "domain/certifikat.h"
#include "domain/forsendelsestype.h"
#include "domain/gruppetilknytning.h"
#include "domain/materiale.h"
#include "domain/miljoe.h"
#include "domain/myndighed.h"
#include "domain/register.h"
#include "domain/serviceaftale.h"
#include "domain/testperson.h"
#include "domain/testsms.h"
#include "domain/tilmelding.h"
#include "domain/tilmeldingsgruppe.h"
#include "domain/tilslutningsaftale.h"
#include "store/connection.h"
#include "store/keyring.h"
#include "store/listsql.h"
#include "support/storefixture.h"
#include "support/testmain.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::FieldFlag;
using nemsms::test::StoreFixture;

namespace {

const base::EntityTable &tableNamed(const QByteArray &name)
{
    for (const auto *table :
         {&domain::myndighedTable(), &domain::miljoeTable(), &domain::certifikatTable(),
          &domain::tilslutningsaftaleTable(), &domain::afsendersystemTable(), &domain::registerTable(),
          &domain::materialeTable(), &domain::tilmeldingsgruppeTable(), &domain::gruppetilknytningTable(),
          &domain::forsendelsestypeTable(), &domain::serviceaftaleTable(), &domain::testpersonTable(),
          &domain::testSmsTable(), &domain::tilmeldingTable()}) {
        if (table->name == name) {
            return *table;
        }
    }
    qFatal("cmake/Entities.cmake names an entity that this test does not know: %s", name.constData());
}

/// Name, type and nullability of each column that the field table asks for.
QStringList expectedColumns(const base::EntityTable &table)
{
    QStringList columns {u"id TEXT 0"_s, u"livsfase TEXT 1"_s, u"retired_at TEXT 1"_s, u"search_text TEXT 1"_s, u"version BIGINT 1"_s};
    for (const base::Field &field : table.fields) {
        const QString name = QString::fromLatin1(field.name);
        if (field.has(FieldFlag::Personal)) {
            columns << name + u"_sealed BLOB 0"_s << name + u"_index BLOB 0"_s;
        } else if (field.kind == base::FieldKind::Boolean) {
            columns << name + u" BOOLEAN 0"_s;
        } else if (field.kind == base::FieldKind::Integer) {
            columns << name + u" BIGINT 0"_s;
        } else {
            columns << name + (field.refersTo.isEmpty() ? u" TEXT 1"_s : u" TEXT 0"_s);
        }
        if (store::EntitySql::hasSortColumn(field)) {
            columns << name + u"_sort TEXT 1"_s;
        }
    }
    columns.sort();
    return columns;
}

QStringList texts(const QVariantList &values)
{
    QStringList result;
    for (const QVariant &value : values) {
        result << value.toString();
    }
    result.sort();
    return result;
}

} // namespace

class tst_schema : public QObject
{
    Q_OBJECT

private:
    StoreFixture m_fixture;

    void entities()
    {
        QTest::addColumn<QByteArray>("entity");
        QFile list(QStringLiteral(NEMSMS_SOURCE_DIR "/cmake/Entities.cmake"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(list.readAll());
        const QString names = text.section(u"NEMSMS_ENTITIES"_s, 1).section(u')', 0, 0);
        for (const QString &name : names.simplified().split(u' ', Qt::SkipEmptyParts)) {
            QTest::newRow(qPrintable(name)) << name.toLatin1();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto opened = m_fixture.open();
        VERIFY_RESULT(opened);
    }

    void columnsAreTheFields_data() { entities(); }
    void columnsAreTheFields()
    {
        QFETCH(QByteArray, entity);
        const QString sql = u"SELECT name || ' ' || type || ' ' || \"notnull\" FROM pragma_table_info('%1')"_s.arg(
            QString::fromLatin1(entity));
        SKIP_ON_SERVER("The same text makes the tables there, in other words for types.");
        QCOMPARE(texts(StoreFixture::column(m_fixture.path(), sql)), expectedColumns(tableNamed(entity)));
    }

    void referencesAreThoseOfTheFields_data() { entities(); }
    void referencesAreThoseOfTheFields()
    {
        QFETCH(QByteArray, entity);
        QStringList expected;
        for (const base::Field &field : tableNamed(entity).fields) {
            if (!field.refersTo.isEmpty()) {
                expected << QString::fromLatin1(field.name + " " + field.refersTo);
            }
        }
        expected.sort();
        const QString sql = u"SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(
            QString::fromLatin1(entity));
        SKIP_ON_SERVER("The same text makes the references there.");
        QCOMPARE(texts(StoreFixture::column(m_fixture.path(), sql)), expected);
    }

    void listsUseIndexes_data() { entities(); }
    void listsUseIndexes()
    {
        QFETCH(QByteArray, entity);
        const auto &table = tableNamed(entity);
        const auto ring = store::KeyRing::derive(1, std::make_shared<base::Secret>(std::size_t(32)), u"x"_s);
        const auto dialect = store::Dialect::of(*store::StorePlace::parse(m_fixture.path()));
        const auto check = [&](const store::ListQuery &query) {
            const auto sql = store::ListSql::make(store::EntitySql(table), query, **ring, *dialect);
            VERIFY_RESULT(sql);
            const QStringList steps = StoreFixture::plan(m_fixture.path(), sql->pageSql(), sql->pageValues());
            QVERIFY(!steps.isEmpty());
            for (const QString &step : steps) {
                QVERIFY2(!StoreFixture::sorts(step), qPrintable(sql->pageSql() + u'\n' + step));
                QVERIFY2(StoreFixture::usesIndex(step), qPrintable(sql->pageSql() + u'\n' + step));
            }
        };
        store::ListQuery query;
        check(query);
        query.sort = {{{}, true}};
        query.after = u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s;
        check(query);
        query.retired = true;
        check(query);
        for (const base::Field &field : table.fields) {
            if (field.has(FieldFlag::Identifier) && !field.has(FieldFlag::Personal)) {
                store::ListQuery sorted;
                sorted.sort = {{field.name, false}};
                check(sorted);
            }
            if (!field.refersTo.isEmpty()) {
                store::ListQuery filtered;
                filtered.equals.insert(QString::fromLatin1(field.name), u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s);
                check(filtered);
                store::ListQuery ofOne;
                ofOne.drafts = true;
                ofOne.filters = {{field.name, base::FilterKind::OneOf, {u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s}}};
                check(ofOne);
            }
        }
    }
};

NEMSMS_TEST(tst_schema)
#include "tst_schema.moc"
