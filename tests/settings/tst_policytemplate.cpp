// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policytemplate.h"
#include "settings/setting.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace nemsms::settings;
using namespace Qt::StringLiterals;

class tst_policytemplate : public QObject
{
    Q_OBJECT

    static QString shout(const char *context, const char *english)
    {
        return QString::fromLatin1(context) + ": "_L1 + QString::fromUtf8(english).toUpper();
    }

    /// Every value of an attribute of elements with this name.
    static QStringList attributes(const QByteArray &xml, QStringView element, QStringView attribute)
    {
        QStringList values;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element) {
                values += reader.attributes().value(attribute.toString()).toString();
            }
        }
        if (reader.hasError()) {
            qFatal("%s", qPrintable(reader.errorString()));
        }
        return values;
    }

private Q_SLOTS:
    void everySettingIsAPolicyWithItsChoices()
    {
        const QByteArray admx = policytemplate::admx();
        const QStringList names = attributes(admx, u"policy", u"name");
        qsizetype choices = 0;
        for (const auto &setting : settingsTable()) {
            QVERIFY(names.contains(QString::fromLatin1(setting.key).replace(u'/', u'_')));
            choices += setting.choices.size();
        }
        QCOMPARE(names.size(), settingsTable().size());
        QCOMPARE(attributes(admx, u"item", u"displayName").size(), choices);
        QVERIFY(admx.contains("key=\"Software\\Policies\\nemsms-konsol\\interface\""));
        QVERIFY(admx.contains("valueName=\"language\""));
    }

    void everyWordThatTheTemplateRefersToIsThere()
    {
        const QByteArray admx = policytemplate::admx();
        const QByteArray adml = policytemplate::adml(shout);
        const QStringList strings = attributes(adml, u"string", u"id");
        const QStringList presentations = attributes(adml, u"presentation", u"id");
        QCOMPARE(QSet<QString>(strings.cbegin(), strings.cend()).size(), strings.size());
        QStringList wanted = attributes(admx, u"policy", u"displayName") + attributes(admx, u"policy", u"explainText")
            + attributes(admx, u"item", u"displayName") + attributes(admx, u"category", u"displayName")
            + attributes(admx, u"definition", u"displayName");
        for (const QString &reference : std::as_const(wanted)) {
            QVERIFY2(strings.contains(reference.mid(9).chopped(1)), qPrintable(reference));
        }
        for (const QString &reference : attributes(admx, u"policy", u"presentation")) {
            QVERIFY2(presentations.contains(reference.mid(15).chopped(1)), qPrintable(reference));
        }
    }

    void theWordsAreThoseOfTheLanguage()
    {
        const QByteArray adml = policytemplate::adml(shout);
        QVERIFY(adml.contains("Field: LANGUAGE"));
        QVERIFY(adml.contains("PolicyTemplate: NEMSMS-KONSOL"));
    }
};

NEMSMS_TEST(tst_policytemplate)
#include "tst_policytemplate.moc"
