// SPDX-License-Identifier: GPL-3.0-or-later
// main() of every test program: `test_domain [tst_cpr] [QTest options]` runs all classes or the one named, and leaves
// a JUnit report per class in $NEMSMS_RESULTS.
#include "support/testmain.h"

#include <QStandardPaths>
#include <QTest>
#include <cstdio>
#include <memory>
#ifdef NEMSMS_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace nemsms::test {

QList<TestClass> &testClasses()
{
    static QList<TestClass> classes;
    return classes;
}

} // namespace nemsms::test

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    Application app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nemsms-konsol"));
    QLocale::setDefault(QLocale::c());
    QStringList arguments = QCoreApplication::arguments();
    const bool one = arguments.size() > 1 && arguments.at(1).startsWith(QLatin1String("tst_"));
    const QString wanted = one ? arguments.takeAt(1) : QString();
    const QString results = qEnvironmentVariable("NEMSMS_RESULTS");
    int failures = 0;
    int run = 0;
    for (const auto &test : nemsms::test::testClasses()) {
        const QString name = QString::fromLatin1(test.name);
        if (!wanted.isEmpty() && name != wanted) {
            continue;
        }
        QStringList own = arguments;
        if (!results.isEmpty()) {
            own << QStringLiteral("-o") << QStringLiteral("-,txt") << QStringLiteral("-o")
                << QStringLiteral("%1/%2.xml,junitxml").arg(results, name);
        }
        const std::unique_ptr<QObject> object(test.make());
        failures += QTest::qExec(object.get(), own);
        ++run;
    }
    if (run == 0) {
        std::fprintf(stderr, "No test class named '%s' in this program.\n", qPrintable(wanted));
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
