// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/userprompts.h"

#include <QDialog>

class QLineEdit;

namespace nemsms::ui {

class Button;
class TextLabel;

/// Asks for a passphrase, twice when it is a new one.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    PassphraseDialog(const base::Message &purpose, bool isNew, QWidget *parent);

    /// Takes what was typed out of the fields.
    [[nodiscard]] std::shared_ptr<base::Secret> takeSecret();

private:
    [[nodiscard]] QLineEdit *makeField(const QString &objectName, const QString &label);
    void judge();

    QLineEdit *m_first;
    QLineEdit *m_second = nullptr;
    TextLabel *m_finding;
    Button *m_ok;
};

} // namespace nemsms::ui
