// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/catalogue/catalogue.h"
#include "base/result.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace nemsms::base;

/// A .qm file with a single form: like QTranslator it knows nothing when it is asked for a number.
class OneForm : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *, const char *, int n) const override
    {
        return n < 0 ? QStringLiteral("{field} mangler.") : QString();
    }
};

class tst_message : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsFillTheirPlaces()
    {
        const Message message {"field.required", {{QStringLiteral("field"), QStringLiteral("Name")}}};
        QCOMPARE(sentence(message), QStringLiteral("Name is missing."));
    }

    void aNumberIsAskedForOnlyWhereThereArePluralForms()
    {
        OneForm danish;
        QCoreApplication::installTranslator(&danish);
        const Message message {"field.required", {{QStringLiteral("field"), QStringLiteral("Navn")}, {QStringLiteral("n"), 5}}};
        const QString shown = sentence(message);
        QCoreApplication::removeTranslator(&danish);
        QCOMPARE(shown, QStringLiteral("Navn mangler."));
    }

    void anUnknownCodeHidesNothing()
    {
        const Message message {"no.such", {{QStringLiteral("id"), 7}}};
        QVERIFY(!isInCatalogue(message.code));
        QCOMPARE(sentence(message), QStringLiteral("no.such id=7"));
    }

    void codesAreUniqueAndHaveWords()
    {
        QSet<QByteArray> seen;
        for (const auto &part : catalogue::parts()) {
            for (const auto &entry : part) {
                QVERIFY2(!seen.contains(entry.code), entry.code);
                seen.insert(entry.code);
                QVERIFY2(entry.sentence[0] != '\0', entry.code);
            }
        }
    }

    void errorsKeepTheirCause()
    {
        const Error inner = failure(ErrorKind::Unreachable, "field.integer");
        const Error outer = inner.asCauseOf(failure(ErrorKind::Internal, "field.date"));
        QCOMPARE(outer.root().message.code, QByteArray("field.integer"));
        QCOMPARE(outer.kind, ErrorKind::Internal);
    }

    void onlyErrorsStop()
    {
        QVERIFY(acceptable({makeFinding(Severity::Warning, "a"), makeFinding(Severity::Hint, "b")}));
        QVERIFY(!acceptable({makeFinding(Severity::Error, "a")}));
    }
};

NEMSMS_TEST(tst_message)
#include "tst_message.moc"
