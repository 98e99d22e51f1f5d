// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <functional>

namespace nemsms::test {

/// A test class that testmain.cpp can run by name.
struct TestClass {
    const char *name;
    std::function<QObject *()> make;
};

QList<TestClass> &testClasses();

struct Registration {
    explicit Registration(TestClass test) { testClasses().append(std::move(test)); }
};

} // namespace nemsms::test

/// Put below a test class: makes it known to the test program's main().
#define NEMSMS_TEST(Class)                                                                                             \
    static const nemsms::test::Registration registration_##Class({#Class, [] { return new Class; }});
