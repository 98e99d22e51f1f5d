#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Show that each architecture test can fail: small trees, good and bad, and what must be said about them."""

import contextlib
import io
import pathlib
import tempfile
import unittest

import catalogue
import entities
import includes
import krav
import persons
import style
import translations

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
LAYERS = "# SPDX\nset(NEMSMS_LAYERS base domain ui_noun ui_kit)\nset(NEMSMS_USES_domain base)\nset(NEMSMS_USES_ui_noun base ui_kit)\n"
TS = '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="da">\n{}</TS>\n'
MESSAGE = "<context><name>Message</name><message{}><source>{}</source><translation>{}</translation></message></context>"


def complaints(script, **tree):
    """Write the files (name: content) into a fresh tree and return what the script says about it."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, content in tree.get("files", {}).items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(content, encoding="utf-8")
        with contextlib.redirect_stdout(io.StringIO()):
            return "\n".join(script.check(root))


class Krav(unittest.TestCase):
    """krav.py"""

    ROWS = [krav.Row(f"KRAV-{number:03}", "SF2250", "1.1", "statement", test)
            for number, test in enumerate(["tst_a::good", "tst_a::bad", "tst_a::away", "tst_a::nowhere", "later"], 1)]
    RESULTS = {"tst_a": {"good": "passed", "bad": "failed", "away": "skipped"}}

    def test_what_did_not_run(self):
        """A test that failed, was skipped or is not there leaves its row untested, and is told."""
        tested, skipped, errors = krav.check_tests(self.ROWS, self.RESULTS)
        self.assertEqual(({"KRAV-001"}, []), (tested, skipped))
        self.assertEqual(["KRAV-002", "KRAV-003", "KRAV-004"], [error.split(":")[0] for error in errors])

    def test_without_published_schemas(self):
        """Only what was skipped is forgiven, and it does not count as tested."""
        tested, skipped, errors = krav.check_tests(self.ROWS, self.RESULTS, may_skip=True)
        self.assertEqual(({"KRAV-001"}, ["KRAV-003"]), (tested, skipped))
        self.assertEqual(["KRAV-002", "KRAV-004"], [error.split(":")[0] for error in errors])


class Includes(unittest.TestCase):
    """includes.py"""

    def tell(self, path, line):
        """What is said about one line in one file."""
        return complaints(includes, files={"cmake/Layers.cmake": LAYERS, "src/base/result.h": SPDX,
                                           "src/domain/cpr.h": SPDX, path: SPDX + line + "\n"})

    def test_layers(self):
        """Layers may be used as the table says and not otherwise."""
        self.assertEqual("", self.tell("src/domain/x.cpp", '#include "base/result.h"'))
        self.assertIn("src/base/x.cpp:2: layer base may not", self.tell("src/base/x.cpp", '#include "domain/cpr.h"'))
        self.assertIn("ui_noun may not", self.tell("ui/materiale/x.cpp", '#include "domain/cpr.h"'))
        self.assertIn("not a file of the project", self.tell("src/base/x.cpp", '#include "nowhere.h"'))
        self.assertIn("in no layer", self.tell("src/attic/x.cpp", ""))

    def test_fences(self):
        """Libraries stay where they belong, by class name and by path alike."""
        for line in ("<QWidget>", "<QtWidgets/qwidget.h>", "<qwidget.h>", "<QColor>", "<QSqlQuery>", "<QtSql>",
                     "<QCoroTask>", "<qt6keychain/keychain.h>", "<httplib.h>", "<openssl/evp.h>", "<QTest>"):
            self.assertIn("may include", self.tell("src/domain/x.cpp", f"#include {line}"), line)
        self.assertEqual("", self.tell("src/domain/x.cpp", "#include <QString>\n#include <vector>"))
        self.assertEqual("", self.tell("ui/kit/x.cpp", "#include <QWidget>\n// #include <QSqlQuery>"))
        self.assertEqual("", self.tell("src/base/x.cpp", "#include <QCoroTask>"))


class Style(unittest.TestCase):
    """style.py"""

    def tell(self, path, content):
        """What is said about one file beside a top CMakeLists."""
        return complaints(style, files={"CMakeLists.txt": "# SPDX-License-Identifier: GPL-3.0-or-later\n",
                                        "src/base/README.md": "# base\n", path: content})

    def test_code(self):
        """Each forbidden thing in C++ is found, and its name in a comment or string is not."""
        for code in ("{ co_await f(); }", "if (x) co_await f();", "(void)co_await f();", "reply->ignoreSslErrors();",
                     "app.processEvents();", "QThread::sleep(1);", "QThread::msleep(1);", "Store::instance()->x();",
                     "auto t = QDateTime::currentDateTimeUtc();", "try { f(); } catch (...) { }", "aboutDialog.exec();",
                     "const auto r = x ? co_await f() : co_await g();", "const auto r = co_await f(x ? 1 : 2);",
                     "co_return m_ready;", "co_return this->m_ready;", "// TO" "DO later"):
            self.assertIn("src/base/x.cpp:2:", self.tell("src/base/x.cpp", SPDX + code + "\n"), code)
        for code in ("const auto r = co_await f();", "co_return co_await f();", "// processEvents", "x ? f() : g(); co_await_all = 1;",
                     "co_return m_a.f();", "co_return known;", 's("sleep(1)");',
                     "QCoreApplication::instance();", "a / work / b;"):
            self.assertEqual("", self.tell("src/base/x.cpp", SPDX + code + "\n"), code)

    def test_held_verbs(self):
        """A verb that waits takes its owner first; one that nobody outside can call, or that waits for nothing, need not."""
        backend = SPDX + "namespace nemsms::usecases {\nclass LogVerbs;\n} // namespace\n"
        header = (SPDX + "class LogVerbs\n{\npublic:\n    [[nodiscard]] base::Job<QList<int>> list(int from,\n"
                  "        int to) const;\nprivate:\n    base::Job<> read();\n};\n")
        source = SPDX + "base::Job<QList<int>> LogVerbs::{}(int from,\n    int to) const\n{{\n{}}}\n"
        for verb, body, wanted in (("list", "    const auto r = co_await f();\n", True), ("list", "    co_return 1;\n", False),
                                   ("list", "    const auto held = m_access->hold();\n    const auto r = co_await f();\n", False),
                                   ("read", "    const auto r = co_await f();\n", False)):
            told = complaints(style, files={
                "src/backend/backend.h": backend, "src/usecases/logverbs.h": header,
                "src/usecases/logverbs.cpp": source.format(verb, body), "CMakeLists.txt": "",
                "src/backend/README.md": "x\n", "src/usecases/README.md": "x\n"})
            self.assertEqual(wanted, "src/usecases/logverbs.cpp:2: 'list' waits" in told, (verb, body, told))

    def test_files(self):
        """Sizes, licence lines, names, READMEs, globs and machine paths are found."""
        self.assertIn("of at most 500", self.tell("src/base/x.h", SPDX + "\n" * 500))
        self.assertIn("SPDX", self.tell("src/base/x.h", "#pragma once\n"))
        self.assertIn("ASCII", self.tell("src/base/k\u00f8.h", SPDX))
        self.assertIn("folder named utils", self.tell("src/base/utils/x.h", SPDX))
        self.assertIn("src/domain/README.md:1: has 0", self.tell("src/domain/x.h", SPDX))
        self.assertIn("list them", self.tell("src/base/CMakeLists.txt", SPDX.replace("//", "#") + "file(GLOB x *)\n"))
        self.assertIn("median", self.tell("src/base/x.cpp", SPDX + "\n" * 130))
        self.assertIn("one machine", self.tell("docs/x.md", "see /wo" "rk/main\n"))
        self.assertIn("package host", self.tell("docs/x.md", "https://regis" "try.example.org/x\n"))


class Catalogue(unittest.TestCase):
    """catalogue.py"""

    def test_sentences(self):
        """Missing, unused, double, unfilled and half sentences are found."""
        part = 'E e[] = {{"a.half", QT_TRANSLATE_NOOP("Message", "Half")}, {"a.one", QT_TRANSLATE_NOOP("Message", "No {thing} here. "\n "Look.")},\n' \
               '{"a.two", QT_TRANSLATE_NOOP("Message", "Half")}, {"a.two", QT_TRANSLATE_NOOP("Message", "%n of {n}.")}};\n'
        uses = 'failure(K::A, "a.one", {{u"thing"_s, x}}, f({2}));\nfailure(K::A, "a.one");\nmakeFinding(S::E, "a.none");\n' \
               'failure(K::A, "a.half");\n'
        said = complaints(catalogue, files={"src/base/catalogue/a.cpp": part, "src/base/a.cpp": uses})
        for part in ("a.cpp:2: 'a.one' is not given its {thing}", "a.cpp:3: 'a.none' has no sentence", "stands twice",
                     "has plural forms", "a.cpp:4: 'a.half' is no whole sentence", "go together", "'a.two' is used nowhere"):
            self.assertIn(part, said)
        self.assertNotIn("a.cpp:1: 'a.one'", said)


class Others(unittest.TestCase):
    """entities.py, persons.py, translations.py"""

    def test_entities(self):
        """A noun without rooms is told every room that it lacks, and an entity outside the list is found."""
        said = complaints(entities, files={"cmake/Entities.cmake": "set(NEMSMS_ENTITIES pakke)\n",
                                           "src/domain/kasse.h": "struct Kasse : base::Entity {};\n",
                                           "src/store/migrations/0001.sql": "CREATE TABLE pakke (id);\n"})
        for room in ("domain:", "page:", "command:", "use case:", "not in cmake/Entities.cmake"):
            self.assertIn(room, said)
        self.assertNotIn("no store:", said)

    def test_persons(self):
        """A number that looks like a CPR number and is not documented is found; digits of other shapes are not."""
        said = complaints(persons, files={"src/x.sql": "0101901234\n2512484916\n9912345678\n12512484917\n"})
        self.assertEqual(["src/x.sql:1"], [line.split(": ")[0] for line in said.split("\n")])
        said = complaints(persons, files={"tests/domain/x.cpp": 'cvr = "34485771"; cvr: 29189846 12345678 // CVR=12345678\n',
                                          "src/domain/kommuner.cpp": '"64942212"; // CVR 64942212\n'})
        self.assertEqual(["tests/domain/x.cpp:1"], [line.split(": ")[0] for line in said.split("\n")])

    def test_translations(self):
        """Missing, unfinished, vanished, differing and incomplete texts are found; a good one is not."""
        good = MESSAGE.format("", "All {n} well.", "Alt {n} vel.")
        for message, says in ((good, ""), ("", "not translated"), (good.replace("{n} vel", "vel"), "other places"),
                              (good + MESSAGE.format("", "Gone.", "Borte."), "used nowhere"),
                              (good.replace("<translation>", '<translation type="unfinished">'), "not translated")):
            said = complaints(translations, files={
                "src/a.cpp": 'const char *x = QT_TRANSLATE_NOOP("Message", "All {n} well.");\n',
                "translations/nemsms_da.ts": TS.format(message), "translations/nemsms_en.ts": TS.format("")})
            self.assertIn(says, said, message)
            self.assertEqual(bool(says), bool(said), message)


if __name__ == "__main__":
    unittest.main()
