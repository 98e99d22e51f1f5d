// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace nemsms::test {

/// For each rule one change of the right configuration that it finds, and one like it that it does not.
struct Regelproeve {
    const char *regel;
    const char *fails;  ///< in Proeveopsaetning's language
    const char *record; ///< the key of the record that the finding is about
    const char *passes;
};
[[nodiscard]] const QList<Regelproeve> &regelproever();

/// What goes wrong in practice, one change each, with the rule that must find it and the record it must point at.
struct Fejl {
    const char *change;
    const char *expected; ///< "SK-201 system", or several of them with ", " between
};
/// More than a hundred, no two of them the same change.
[[nodiscard]] const QList<Fejl> &saaedeFejl();

/// Right configurations, each as a change of the first one. Twenty of them.
[[nodiscard]] const QList<const char *> &rigtigeOpsaetninger();

} // namespace nemsms::test
