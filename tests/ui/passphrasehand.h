// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/button.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

namespace nemsms::test {

/// The dialog that asks for a passphrase; null while there is none.
inline QDialog *passphraseDialog()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<QDialog *>(widget);
        if (found && found->objectName() == QLatin1String("passphraseDialog") && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

/// Answers it, twice where it asks twice.
inline void answerPassphrase(const QString &passphrase)
{
    QTRY_VERIFY(passphraseDialog());
    auto *asked = passphraseDialog();
    for (auto *field : asked->findChildren<QLineEdit *>()) {
        field->setText(passphrase);
    }
    auto *ok = asked->findChild<ui::Button *>(QStringLiteral("passphraseOk"));
    QVERIFY(ok->isEnabled());
    ok->click();
    QTRY_VERIFY(!passphraseDialog());
}

} // namespace nemsms::test
