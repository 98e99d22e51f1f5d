// SPDX-License-Identifier: GPL-3.0-or-later
// The console on the person's own store, with a hand that looks at every page, writes into a new testperson, saves nothing,
// and leaves the rest to whoever started it. Standard input gives the passphrase of the vault (empty: the demo), then lines
// FIELD=TEXT; so that nothing stands in the arguments. "filled" is said when the form is kept.
//   filling_console write
// The next start finds what was written: FIELD=TEXT of each of the fields that standard input names is said.
//   filling_console look
#include "app/konsol/console.h"
#include "app/konsol/session.h"
#include "backend/backend.h"
#include "pages/entitypageobject.h"
#include "settings/settings.h"
#include "support/await.h"
#include "ui/kit/activitydrawer.h"
#include "ui/passphrasehand.h"
#include "ui/settings/appearance.h"
#include "ui/shell/mainwindow.h"
#include "usecases/entityverbs.h"

#include <cstdio>
#include <string>

using namespace nemsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000;

QStringList linesOfInput()
{
    QStringList lines;
    for (int next = std::getc(stdin), line = -1; next != EOF; next = std::getc(stdin)) {
        if (line < 0) {
            lines += QString();
            line = 0;
        }
        if (next == '\n') {
            line = -1;
        } else {
            lines.last() += QLatin1Char(char(next)); // bytes of Latin-1: numbers and names of ASCII
        }
    }
    return lines;
}

bool unlock(const QString &passphrase)
{
    if (!QTest::qWaitFor([] { return test::passphraseDialog() != nullptr; }, patience)) {
        return false;
    }
    auto *dialog = test::passphraseDialog();
    dialog->findChild<QLineEdit *>()->setText(passphrase);
    dialog->findChild<ui::Button *>(u"passphraseOk"_s)->click();
    return true;
}

bool isKept(konsol::Session &session)
{
    const auto kept = test::await(session.backend().entity("testperson").keptForm({}));
    return kept && !kept->values.isEmpty();
}

/// Every page, as a person would who looks for something.
bool walk(ui::MainWindow &window, const QList<QByteArray> &pages)
{
    for (const QByteArray &name : pages) {
        window.showPage(name);
        if (!QTest::qWaitFor([&] { return window.page(name) != nullptr; }, patience)) {
            return false;
        }
        QCoreApplication::processEvents();
    }
    return true;
}

int fill(konsol::Session &session, ui::MainWindow &window, const QStringList &fields)
{
    window.showPage("testperson");
    pages::EntityPageObject page(window.page("testperson"));
    page.startNew();
    for (const QString &line : fields) {
        page.type(line.section(u'=', 0, 0), line.section(u'=', 1));
    }
    if (!QTest::qWaitFor([&] { return isKept(session); }, patience)) {
        return 1;
    }
    std::printf("filled\n");
    std::fflush(stdout);
    return QApplication::exec();
}

int look(konsol::Session &session, ui::MainWindow &window, const QStringList &fields)
{
    window.showPage("testperson");
    pages::EntityPageObject page(window.page("testperson"));
    page.startNew();
    if (!QTest::qWaitFor([&] { return page.isKeptFormOffered(); }, patience)) {
        return 1;
    }
    page.goOnWithKeptForm();
    for (const QString &field : fields) {
        std::printf("%s=%s\n", qPrintable(field), qPrintable(page.fieldText(field)));
    }
    bool closed = false;
    QObject::connect(&session, &konsol::Session::closed, &window, [&closed] { closed = true; });
    session.close();
    return QTest::qWaitFor([&closed] { return closed; }, patience) ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"nemsms-konsol"_s);
    QStringList lines = linesOfInput();
    const QString passphrase = lines.isEmpty() ? QString() : lines.takeFirst();
    settings::Settings settings;
    ui::Appearance appearance(application, settings);
    appearance.setLanguage(u"en"_s);
    appearance.apply();
    konsol::Session session;
    const auto entries = ui::pageList([&session]() -> const ui::PageParts & { return session.parts(); });
    ui::MainWindow window(entries, appearance, settings);
    session.prompts()->setWindow(&window);
    session.setSettings(settings);
    window.setDrawer(new ui::ActivityDrawer(session.activities()));
    const konsol::Console console(session, window, settings, konsol::Console::limitsOf(settings), "oversigt");
    window.resize(1440, 900);
    window.show();
    backend::BackendOptions options;
    options.demo = passphrase.isEmpty();
    options.program = u"nemsms-konsol"_s;
    session.open(options);
    if (!passphrase.isEmpty() && !unlock(passphrase)) {
        return 1;
    }
    if (!QTest::qWaitFor([&] { return window.page("oversigt") != nullptr; }, patience)) {
        return 1;
    }
    QList<QByteArray> pages;
    for (const auto &entry : entries) {
        pages += entry.name;
    }
    const bool writes = QApplication::arguments().value(1) == "write"_L1;
    return writes ? (walk(window, pages) ? fill(session, window, lines) : 1) : look(session, window, lines);
}
