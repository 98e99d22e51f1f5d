// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "ui/kit/pageframe.h"

#include <QAbstractItemView>

using namespace nemsms;
using namespace Qt::StringLiterals;

namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QString nameOf(const QWidget &widget)
{
    return QLatin1StringView(widget.metaObject()->className()) + u'#' + widget.objectName();
}

/// A view that scrolls its content shows where the keyboard is at its frame, so a little around is looked at.
QImage seen(QWidget &window, const QWidget &widget)
{
    constexpr int Around = 3;
    const QRect place(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    return window.grab(place.adjusted(-Around, -Around, Around, Around)).toImage();
}

} // namespace

/// One who has only a keyboard comes to everything on a page, sees where they stand, and comes away again
/// (WCAG 2.1: 2.1.1, 2.1.2, 2.4.7).
class tst_keyboard : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    QWidget *shown(const QByteArray &page)
    {
        auto &window = m_console->window();
        window.showPage(page);
        auto *frame = window.page(page);
        for (auto *table : frame->findChildren<QAbstractItemView *>()) {
            if (table->isVisible() && table->model() && QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 1000)) {
                table->setCurrentIndex(table->model()->index(0, 0)); // a record stands beside its table
            }
        }
        return frame;
    }

private Q_SLOTS:
    void initTestCase() { m_console = test::openedConsole(); }
    void cleanupTestCase() { m_console.reset(); }

    void tabComesToEverythingAndAway_data() { pages(); }
    void tabComesToEverythingAndAway()
    {
        QFETCH(QByteArray, page);
        auto *frame = shown(page);
        QSet<QWidget *> visited;
        constexpr int Most = 400; // far more than any window has
        for (int step = 0; step < Most; ++step) {
            auto *here = QApplication::focusWidget();
            QVERIFY2(here, qPrintable(u"nothing has the keyboard after %1 steps"_s.arg(step)));
            visited += here;
            QTest::keyClick(here, Qt::Key_Tab);
            QVERIFY2(QApplication::focusWidget() != here, qPrintable(nameOf(*here) + u" holds the keyboard"_s));
        }
        for (auto *widget : frame->findChildren<QWidget *>()) {
            if (takesTab(*widget)) {
                QVERIFY2(visited.contains(widget), qPrintable(nameOf(*widget) + u" is never reached"_s));
            }
        }
    }

    void whereTheKeyboardIsIsSeen_data() { pages(); }
    void whereTheKeyboardIsIsSeen()
    {
        QFETCH(QByteArray, page);
        auto *frame = shown(page);
        auto &window = m_console->window();
        for (auto *widget : frame->findChildren<QWidget *>()) {
            if (!takesTab(*widget) || widget->visibleRegion().isEmpty()) {
                continue;
            }
            m_console->window().setFocus();
            const QImage without = seen(window, *widget);
            widget->setFocus(Qt::TabFocusReason);
            const QImage with = seen(window, *widget);
            QVERIFY2(without != with, qPrintable(nameOf(*widget) + u" looks the same with and without the keyboard"_s));
        }
    }

private:
    void pages()
    {
        QTest::addColumn<QByteArray>("page");
        for (const auto &name : m_console->pageNames()) {
            QTest::newRow(name.constData()) << name;
        }
    }
};

NEMSMS_TEST(tst_keyboard)
#include "tst_keyboard.moc"
