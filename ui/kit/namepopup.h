// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/popup.h"

class QLineEdit;

namespace nemsms::ui {

class Button;
class TextLabel;

/// Asks for a name. Enter takes it.
class NamePopup final : public Popup
{
    Q_OBJECT
public:
    NamePopup(const QString &objectName, QWidget *parent);

    /// `heading` says what is named; `present` = the name that it has now.
    void ask(const QString &heading, const QString &present, const QRect &place);

Q_SIGNALS:
    /// Never empty.
    void named(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void retranslate();

    TextLabel *m_heading;
    QLineEdit *m_name;
    Button *m_save;
};

} // namespace nemsms::ui
