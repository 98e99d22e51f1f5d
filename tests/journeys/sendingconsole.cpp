// SPDX-License-Identifier: GPL-3.0-or-later
// The console on the person's own demo, with a hand that writes a text, presses Send as soon as it may, and leaves the
// rest to whoever started it: test_killedconsole.py kills it at the worst moment.
//   sending_console TEXT
#include "pages/testsmspageobject.h"
#include "ui/consolefixture.h"

#include <cstdio>

using namespace nemsms;

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::ConsoleFixture console(application);
    if (const QString error = console.openOwnDemo(); !error.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 1;
    }
    console.window().showPage("testsms");
    pages::TestSmsPageObject page(console.window().page("testsms"));
    if (!QTest::qWaitFor([&] { return !page.recipients().isEmpty(); }, 20000)) {
        return 1;
    }
    page.write(QApplication::arguments().value(1));
    if (!QTest::qWaitFor([&] { return page.maySend(); }, 20000)) {
        std::fprintf(stderr, "%s\n", qPrintable(page.checkWords().join(u'\n')));
        return 1;
    }
    page.send();
    return QApplication::exec();
}
