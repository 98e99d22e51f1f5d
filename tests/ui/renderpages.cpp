// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page offscreen at 1440x900, Danish and English, light, dark and in high contrast, into a folder:
//   render_pages DIR [PAGE]
// A person looks at the pictures; a page that cannot be drawn ends the program with 1.
#include "pages/entitypageobject.h"
#include "pages/haendelsepageobject.h"
#include "pages/relationobject.h"
#include "pages/testsmspageobject.h"
#include "ui/consolefixture.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"

#include <QDir>
#include <cstdio>

using namespace nemsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 100; // rounds of 50 ms

/// Waits until the window looks the same twice: what is read in the background has come.
QImage settled(ui::MainWindow &window)
{
    QImage before;
    for (int round = 0; round < Patience; ++round) {
        QTest::qWait(50);
        const QImage now = window.grab().toImage();
        if (round > 4 && now == before) {
            break;
        }
        before = now;
    }
    return before;
}

/// A second environment, and a sender system that is to be taken there.
void preparePromote(test::ConsoleFixture &console)
{
    auto &backend = console.backend();
    const auto &here = backend.context().here();
    const auto place = test::await(backend.entity("miljoe").create(
        {{u"navn"_s, u"Lokal platform 2"_s}, {u"art"_s, u"lokalplatform"_s}}));
    const auto system = test::await(backend.entity("afsendersystem").create(
        {{u"sysId"_s, u"6001"_s}, {u"navn"_s, u"Til drift"_s}, {u"leverandoer"_s, u"KOMBIT"_s},
         {u"afsendermobil"_s, u"20123456"_s}, {u"myndighedId"_s, here.myndighedId}, {u"miljoeId"_s, here.miljoeId}}));
    if (!place || !system) {
        std::fprintf(stderr, "The second environment cannot be made\n");
        return;
    }
    const auto materiale = test::await(backend.entity("materiale").create(
        {{u"materialeId"_s, u"600001"_s}, {u"navn"_s, u"Aftale"_s}, {u"type"_s, u"nemsms"_s},
         {u"afsendersystemId"_s, (*system)->id}}));
    if (!materiale) {
        std::fprintf(stderr, "The material cannot be made\n");
    }
}

/// Gives the pages something to show: one message on its way through, one draft, a record beside each table.
bool prepare(test::ConsoleFixture &console)
{
    auto &window = console.window();
    window.showPage("testsms");
    (void)settled(window);
    pages::TestSmsPageObject page(window.page("testsms"));
    page.write(u"Husk din tid i Borgerservice tirsdag kl. 10:30. Hilsen Prøvekøbing Kommune"_s);
    if (!QTest::qWaitFor([&] { return page.maySend(); }, 60000)) {
        std::fprintf(stderr, "The message cannot be sent\n");
        return false;
    }
    page.send();
    if (!QTest::qWaitFor([&] { return page.happened() >= 3; }, 60000)) {
        std::fprintf(stderr, "The message was not delivered\n");
        return false;
    }
    page.lookUp();
    page.write(u"Husk din aftale i morgen kl. 10\u2026 Vi gl\u00e6der os til at se dig p\u00e5 \u201cR\u00e5dhuset\u201d"_s);
    for (const auto *entity :
             {"tilslutningsaftale", "afsendersystem", "register", "materiale", "tilmeldingsgruppe", "gruppetilknytning",
              "forsendelsestype", "serviceaftale", "certifikat", "miljoe", "testperson", "myndighed"}) {
        window.showPage(entity);
        (void)settled(window);
        pages::EntityPageObject(window.page(entity)).chooseRow(0);
    }
    preparePromote(console);
    window.showPage("haendelse");
    (void)settled(window);
    pages::HaendelsePageObject events(window.page("haendelse"));
    events.runLists();
    if (!QTest::qWaitFor([&] { return events.rows() > 0; }, 60000)) {
        std::fprintf(stderr, "No events came\n");
        return false;
    }
    events.choose(0);
    window.showPage("materiale");
    pages::EntityPageObject materials(window.page("materiale")); // with a filter and two keys of order
    materials.filterByText(u"navn"_s, u"å"_s);
    materials.clickHead(u"Type"_s);
    materials.clickHead(u"MaterialeID"_s, Qt::ShiftModifier);
    return true;
}

/// The cards over a table: a filter by a list, one by a text, the columns. Each is a window of its own.
bool saveCards(test::ConsoleFixture &console, const QDir &folder, const QString &ending)
{
    console.window().showPage("materiale");
    (void)settled(console.window());
    pages::EntityPageObject page(console.window().page("materiale"));
    const auto save = [&](const QString &card, const QString &name) {
        auto *shown = page.part<QWidget>(card);
        const bool saved = shown->grab().save(folder.filePath(name + ending));
        shown->hide();
        return saved;
    };
    page.startFilter(u"type"_s);
    bool all = save(u"filterPopup"_s, u"card-values"_s);
    page.startFilter(u"navn"_s);
    all = save(u"filterPopup"_s, u"card-text"_s) && all;
    page.openColumns();
    return save(u"columnPopup"_s, u"card-columns"_s) && all;
}

/// The relations of the first sender system.
bool saveRelations(test::ConsoleFixture &console, const QDir &folder, const QString &ending)
{
    console.window().showPage("afsendersystem");
    (void)settled(console.window());
    pages::EntityPageObject page(console.window().page("afsendersystem"));
    page.chooseRow(0);
    (void)settled(console.window());
    page.openRelations();
    (void)QTest::qWaitFor([&] { return pages::RelationObject(&console.window()).isOpen(); }, 5000);
    const pages::RelationObject relations(&console.window());
    const bool saved = relations.isOpen() && relations.dialog()->grab().save(folder.filePath(u"relations"_s + ending));
    if (relations.isOpen()) {
        relations.dialog()->close();
    }
    return saved;
}

/// What is seen where there is nothing to see: a search without hits, and a window whose store cannot be opened.
bool saveEmpty(test::ConsoleFixture &console, const QDir &folder, const QString &ending)
{
    console.window().showPage("testperson");
    pages::EntityPageObject page(console.window().page("testperson"));
    page.search(u"xyzzy"_s);
    bool all = settled(console.window()).save(folder.filePath(u"empty"_s + ending));
    page.search({});
    ui::MainWindow closed({}, console.appearance(), console.settings());
    closed.resize(1440, 900);
    closed.show();
    closed.showFailure(base::makeError(base::ErrorKind::SecretUnavailable, "security.keychain.unavailable", {{u"name"_s, u"nemsms-konsol"_s}})
                           .asCauseOf(base::makeError(base::ErrorKind::SecretUnavailable, "store.key.nowhere",
                                                      {{u"file"_s, u"nemsms.db"_s}})), true);
    all = settled(closed).save(folder.filePath(u"failure"_s + ending)) && all;
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || arguments.at(1).startsWith(u'-') || !QDir().mkpath(arguments.at(1))) {
        std::fprintf(stderr, "usage: render_pages DIR [PAGE]\n");
        return 2;
    }
    test::ConsoleFixture console(application);
    if (const QString error = console.open(); !error.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 1;
    }
    const QDir folder(arguments.at(1));
    console.window().showPage("telefon"); // before anything was sent
    if (!settled(console.window()).save(folder.filePath(u"empty-telefon.png"_s))) {
        std::fprintf(stderr, "The first picture cannot be written\n");
        return 1;
    }
    if (!prepare(console)) {
        return 1;
    }
    int drawn = 0;
    for (const auto &[theme, themeName] : {std::pair {ui::ThemeChoice::Light, u"light"_s},
                                           std::pair {ui::ThemeChoice::Dark, u"dark"_s},
                                           std::pair {ui::ThemeChoice::HighContrast, u"contrast"_s}}) {
        console.appearance().setTheme(theme);
        for (const auto &language : {u"en"_s, u"da"_s}) {
            console.appearance().setLanguage(language);
            if (!saveCards(console, folder, u"-%1-%2.png"_s.arg(language, themeName))) {
                std::fprintf(stderr, "The cards cannot be written\n");
                return 1;
            }
            drawn += 3;
            if (!saveEmpty(console, folder, u"-%1-%2.png"_s.arg(language, themeName))) {
                std::fprintf(stderr, "The empty pages cannot be written\n");
                return 1;
            }
            drawn += 2;
            if (!saveRelations(console, folder, u"-%1-%2.png"_s.arg(language, themeName))) {
                std::fprintf(stderr, "The relations cannot be drawn\n");
                return 1;
            }
            ++drawn;
            for (const auto &page : console.pageNames()) {
                if (arguments.size() > 2 && arguments.at(2).toLatin1() != page) {
                    continue;
                }
                console.window().showPage(page);
                const QString file = folder.filePath(u"%1-%2-%3.png"_s.arg(QString::fromLatin1(page), language, themeName));
                if (!settled(console.window()).save(file)) {
                    std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
                    return 1;
                }
                ++drawn;
            }
        }
    }
    std::printf("%d pictures in %s\n", drawn, qPrintable(folder.absolutePath()));
    return 0;
}
